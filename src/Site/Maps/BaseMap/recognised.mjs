// Natural Earth draws who holds the ground; this map draws the states that the Netherlands recognises.
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const codesWithoutNumber = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' };

// The Crimea: annexed by Russia, part of Ukraine.
const moved = [{ from: 'RU', to: 'UA', at: [34.1, 45.2] }];

const partsOf = ({ type, arcs }) =>
  (type === 'Polygon' ? [arcs] : arcs).map((rings) => ({ type: 'Polygon', arcs: rings }));

/** The polygons of each state under its ISO alpha-2 code; land that is nobody's on this map has no code. */
export function recognised(world, toAlpha2) {
  const codeOf = (country, polygon) => {
    const code = country.id ? toAlpha2(country.id) : codesWithoutNumber[country.properties.name];
    return moved.find(({ from, at }) => from === code && geoContains(feature(world, polygon), at))?.to ?? code;
  };
  const pieces = world.objects.countries.geometries.flatMap((country) =>
    partsOf(country).map((polygon) => ({ code: codeOf(country, polygon), polygon })));
  const states = new Map();
  for (const { code, polygon } of pieces) states.set(code, [...(states.get(code) ?? []), polygon]);
  return [...states]
    .map(([code, parts]) => ({ code, parts }))
    .toSorted((a, b) => ((a.code ?? '~') < (b.code ?? '~') ? -1 : 1));
}
