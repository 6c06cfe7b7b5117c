// Makes world.geojson from Natural Earth (npm world-atlas): small enough to send, cut at the antimeridian.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import countries from 'i18n-iso-countries';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { recognised } from './recognised.mjs';

const require = createRequire(import.meta.url);
const here = (name) => new URL(name, import.meta.url);

// Steradians: a bend smaller than this is left out where detail is 1.
const smallestBend = 8e-7;
const smallestIsland = 1e-6;

// More detail where the Netherlands has missions; the rest of the world is scenery.
const detail = [
  { west: 8, south: 31, east: 42, north: 61, factor: 1 }, // eastern flank, Balkans, Levant
  { west: -71.5, south: 10, east: -61, north: 18.5, factor: 1 }, // Caribbean part of the Kingdom
  { west: -11, south: 34, east: 8, north: 61, factor: 0.4 },
  { west: 124, south: 33, east: 132, north: 43, factor: 0.4 }, // Korea
  { west: -20, south: -5, east: 62, north: 72, factor: 0.15 }, // Nordic countries, Middle East, Sahel
  { west: -82, south: -5, east: -66, north: 13, factor: 0.12 }, // Colombia
  { west: -180, south: -56, east: 180, north: 60, factor: 0.014 },
  { west: -180, south: 60, east: 180, north: 90, factor: 0.006 },
];

const factorAt = ([lon, lat]) =>
  detail.find((box) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north)?.factor ?? 0.001;

const weigh = (triangle) => sphericalTriangleArea(triangle) * factorAt(triangle[1]);

const round = ([lon, lat]) => [lon, lat].map((degrees) => Math.round(degrees * 100) / 100 + 0);

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

const roundRing = (ring) => ring.map(round).filter((point, i, all) => i === 0 || !same(point, all[i - 1]));

// In square degrees, positive when counter-clockwise.
const area = (ring) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0) / 2;

const steradians = (ring) =>
  Math.abs(area(ring)) * (Math.PI / 180) ** 2 * Math.cos((ring[0][1] * Math.PI) / 180) * factorAt(ring[0]);

const isRing = (ring) => ring.length >= 4 && area(ring) !== 0;

// RFC 7946: outer rings counter-clockwise, holes clockwise.
const wind = (rings) => rings.map((ring, i) => (area(ring) > 0 === (i === 0) ? ring : ring.toReversed()));

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

const crosses = (polygon) =>
  polygon.some((ring) => ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180));

// Straight lines stay straight (precision 0): only the cut at 180° is wanted, not a projection.
const plate = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);

function cut(polygon) {
  if (!crosses(polygon)) return [polygon];
  const flat = geoProject({ type: 'Polygon', coordinates: polygon }, plate);
  return polygonsOf(flat).map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, -y])));
}

function clean(geometry) {
  return polygonsOf(geometry)
    .flatMap(cut)
    .map((polygon) => polygon.map(roundRing))
    .filter(([outer]) => isRing(outer))
    .map(([outer, ...holes]) => wind([outer, ...holes.filter(isRing)]))
    .toSorted((a, b) => Math.abs(area(b[0])) - Math.abs(area(a[0])));
}

// A state too small for the rounding stays visible as a square of about two kilometres.
function square(geometry) {
  const [lon, lat] = round(polygonsOf(geometry)[0][0][0]);
  const ring = [[0, 0], [0.02, 0], [0.02, 0.02], [0, 0.02], [0, 0]];
  return [[ring.map(([x, y]) => round([lon + x, lat + y]))]];
}

function polygons(coarse, fine) {
  const kept = clean(coarse).filter(([outer], i) => i === 0 || steradians(outer) >= smallestIsland);
  if (kept.length > 0 && kept[0][0].length > 4) return kept;
  const whole = clean(fine).slice(0, 1);
  return whole.length > 0 ? whole : square(fine);
}

function line(code, coarse, fine) {
  const geometry = { type: 'MultiPolygon', coordinates: polygons(coarse, fine) };
  return JSON.stringify({ type: 'Feature', properties: code ? { code } : {}, geometry });
}

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json')));
const states = recognised(world, countries.numericToAlpha2);
const weighed = presimplify(world, weigh);
const coarse = simplify(weighed, smallestBend);
const shape = (topology, parts) => feature(topology, mergeArcs(topology, parts)).geometry;
const lines = states.map(({ code, parts }) => line(code, shape(coarse, parts), shape(weighed, parts)));
writeFileSync(here('world.geojson'), `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`);
