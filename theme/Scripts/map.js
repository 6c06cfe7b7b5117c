// Puts a map that can be moved in the place of the drawn one. Its words and numbers come from the list beside it,
// its shapes from our own files. The drawn map stays until the other stands: whatever fails, nothing is lost.
const holder = document.getElementById('map');
const patience = 15000;

if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });

async function start() {
  const { style, styleHash, script, scriptHash, base, locations } = holder.dataset;
  const needed = [
    given(base), given(locations),
    element('link', { rel: 'stylesheet', href: style, integrity: styleHash, crossOrigin: 'anonymous' }),
    element('script', { src: script, integrity: scriptHash, crossOrigin: 'anonymous' }),
  ];
  try {
    const [world, places] = await Promise.race([Promise.all(needed), late()]);
    show(world, places);
  } catch (problem) {
    // No error for the visitor: the drawn map says the same.
    console.debug('map', problem);
  }
}

// Data comes as a script, which leaves it on its element: a page on a disk may fetch nothing.
async function given(address) {
  const { target } = await element('script', { src: address });
  return target.data;
}

function element(name, properties) {
  return new Promise((done, failed) => {
    const added = Object.assign(document.createElement(name), properties, { onload: done, onerror: failed });
    document.head.append(added);
  });
}

function late() {
  return new Promise((_, failed) => { setTimeout(failed, patience); });
}

function show(world, places) {
  const frame = Object.assign(document.createElement('div'), { className: 'leaflet-map' });
  // As high as what it replaces, so that nothing below it moves.
  const figure = holder.querySelector('figure');
  frame.style.blockSize = `${figure.offsetHeight}px`;
  figure.hidden = true;
  holder.prepend(frame);
  try {
    const map = emptyMap(frame);
    const spots = [...document.querySelectorAll('.place-list > li')].map(item => spotOf(item, places.features));
    // Markers have an element only once the map knows where it looks.
    map.fitBounds(L.latLngBounds(spots.map(spot => spot.at)).pad(0.15), { maxZoom: 6, animate: false });
    const ground = drawGround(map, world);
    const areas = L.layerGroup().addTo(map);
    const markers = L.layerGroup().addTo(map);
    const chosen = () => spots.filter(({ item }) => !item.hidden);
    const mark = () => { markers.clearLayers(); groups(map, chosen()).forEach(group => addMarker(map, markers, group)); };
    const draw = () => {
      highlight(ground, new Set(chosen().map(spot => spot.country)));
      areas.clearLayers();
      chosen().forEach(({ area }) => { if (area) addArea(areas, area); });
      mark();
    };
    map.on('zoomend', mark);
    document.addEventListener('chosen', draw);
    draw();
    const openAsked = () => openMission(map, spots, markers);
    addEventListener('hashchange', openAsked);
    openAsked();
  } catch (problem) {
    figure.hidden = false;
    frame.remove();
    throw problem;
  }
}

function emptyMap(frame) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(frame, {
    // No maxBounds: they would push a popup at the edge of the world out of sight again.
    minZoom: 2, maxZoom: 8, zoomSnap: 0.5, zoomControl: false, scrollWheelZoom: false,
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
  });
  const { zoomIn, zoomOut, close, attribution } = holder.dataset;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', holder.dataset.name);
  map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>').addAttribution(attribution);
  L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  map.on('popupopen', ({ popup }) => {
    popup.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', close);
    popup.getElement().querySelector('a').focus();
  });
  map.on('popupclose', ({ popup }) => popup.marker.getElement()?.focus({ preventScroll: true }));
  frame.addEventListener('keydown', ({ key }) => { if (key === 'Escape') map.closePopup(); });
  // Seas lie below the land, so that the coast cuts them.
  map.createPane('areas').style.zIndex = 350;
  return map;
}

// What an item of the list says of one spot, with its place on earth: its own point, a sea's label, a country's middle.
function spotOf(item, features) {
  const [entry] = item.querySelectorAll('[data-mission]');
  const { geometry, bbox, properties } = features.find(feature =>
    feature.properties.mission === entry.dataset.mission && feature.properties.place === entry.dataset.place);
  const point = geometry?.type === 'Point';
  const at = point ? [geometry.coordinates[1], geometry.coordinates[0]]
    : geometry ? item.dataset.label.split(' ').map(Number)
    : [(bbox[1] + bbox[3]) / 2, (bbox[0] + bbox[2]) / 2];
  const operating = item.matches('.spot-operating');
  return { item, at, point, operating, area: point ? null : geometry, country: geometry ? null : properties.country };
}

// An address that ends in #missie-… leads to that mission: in the list without this script, on the map with it.
function openMission(map, spots, markers) {
  const asked = location.hash.startsWith('#missie-') && document.getElementById(location.hash.slice(1));
  const spot = asked && spots.find(({ item }) => item.contains(asked));
  // A place that the reader's choice leaves out has no marker.
  if (!spot || spot.item.hidden) return;
  holder.scrollIntoView();
  map.setView(spot.at, Math.max(map.getZoom(), 6), { animate: false });
  markers.getLayers().find(marker => marker.spots.includes(spot)).openPopup();
}

function drawGround(map, world) {
  return L.geoJSON(world, { interactive: false, style: { className: 'base' } }).addTo(map);
}

function highlight(ground, countries) {
  ground.eachLayer(layer => {
    const { code } = layer.feature.properties;
    const named = Boolean(code) && countries.has(code);
    layer.getElement().classList.toggle('highlight', named);
    // Otherwise the outline of a highlighted country hides behind its neighbours.
    if (named) layer.bringToFront();
  });
}

function addArea(layer, area) {
  L.geoJSON(area, { interactive: false, pane: 'areas', style: { className: 'area' } }).addTo(layer);
}

// Spots that would cover each other at this zoom share the marker of the first.
function groups(map, spots) {
  const room = 40;
  const found = [];
  for (const spot of spots) {
    const point = map.latLngToLayerPoint(spot.at);
    const near = found.find(group => group.point.distanceTo(point) < room);
    if (near) near.spots.push(spot);
    else found.push({ point, spots: [spot] });
  }
  return found;
}

function addMarker(map, layer, { spots }) {
  const [{ item, at, point }] = spots;
  const operating = spots.every(spot => spot.operating);
  const several = spots.length > 1;
  const icon = L.divIcon({
    className: `spot ${point ? '' : 'spot-extent'} ${operating ? 'spot-operating' : ''}`, iconSize: [several ? 38 : 30, 30], popupAnchor: [0, -10],
    html: several ? `${item.dataset.number}+` : item.dataset.number,
  });
  const marker = L.marker(at, { icon, riseOnHover: true }).addTo(layer);
  marker.spots = spots;
  const words = document.createElement('div');
  words.append(...spots.flatMap(spot => [...spot.item.children]).map(child => child.cloneNode(true)));
  words.querySelectorAll('.cites, [hidden]').forEach(part => part.remove());
  words.querySelectorAll('[id]').forEach(item => item.removeAttribute('id'));
  const { x, y } = map.getSize();
  marker.bindPopup(words, { maxWidth: Math.min(280, x - 80), maxHeight: y - 120, autoPanPadding: [12, 12] }).getPopup().marker = marker;
  marker.getElement().setAttribute('aria-label', spots.map(nameOf).join('; '));
}

function nameOf({ item }) {
  return document.querySelector(`.map-spot[href="#${item.id}"]`).getAttribute('aria-label');
}
