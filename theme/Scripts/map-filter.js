// Leaves on the map and in its lists what a reader chooses. What is chosen stands in the address; map.js hears of it.
const form = document.querySelector('.mission-filter');
const count = form.querySelector('[role=status]');
const selects = [...form.querySelectorAll('select')];
const places = [...document.querySelectorAll('.place-list > li')];

form.addEventListener('change', () => {
  const chosen = selects.filter(select => select.value).map(select => [select.name, select.value]);
  const search = new URLSearchParams(chosen).toString();
  history.pushState(null, '', (search ? `?${search}` : location.pathname) + location.hash);
  choose();
});
addEventListener('popstate', read);
read();

// An address may hold a value that no longer exists: that is no choice.
function read() {
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  choose();
}

function choose() {
  for (const place of places) {
    const missions = [...place.querySelectorAll('[data-lists]')];
    for (const mission of missions) mission.hidden = !fits(mission.dataset);
    place.hidden = missions.every(mission => mission.hidden);
    document.querySelector(`.map-spot[href="#${place.id}"]`).classList.toggle('unchosen', place.hidden);
  }
  for (const sheet of document.querySelectorAll('.map-sheet')) sheet.hidden = !sheet.querySelector('.place-list > li:not([hidden])');
  count.textContent = form.dataset.of
    .replace('{0}', places.filter(place => !place.hidden).length).replace('{1}', places.length);
  document.dispatchEvent(new Event('chosen'));
}

function fits({ lists, years }) {
  const [from, until] = years.split('-');
  return selects.every(({ name, value }) => !value
    || (name === 'jaar' ? (!from || from <= value) && (!until || until >= value) : lists.split(' ').includes(`${name}/${value}`)));
}
