// Shows of all missions those that a reader chooses, in the order of choice. What is chosen stands in the address.
// The values to choose from are the lists that are linked in the page; a card names the lists it stands in.
const filter = document.querySelector('.mission-filter');
const [count, empty, actions] = filter.querySelectorAll('p');
const page = actions.querySelector('a');
const regions = [...document.querySelectorAll('.region-section')];
const sorted = document.querySelector('.sorted-missions');
const heading = sorted.querySelector('h2');
const name = heading.textContent;
const cards = [...document.querySelectorAll('[data-lists]')].map(item => (
  { item, home: item.parentElement, lists: item.dataset.lists.split(' '), ranks: item.dataset.ranks.split(' ') }));
const selects = [...filter.querySelectorAll('select')];
const order = selects.pop();
const pages = new Map();

for (const link of document.querySelectorAll('.mission-lists li a')) {
  const [kind, value] = link.pathname.split('/').slice(-3);
  selects.find(select => select.name === kind).add(new Option(link.parentElement.textContent.replace(/\s+(\d+)\s*$/, ' ($1)'), value));
  pages.set(`${kind}/${value}`, link);
}

filter.addEventListener('change', choose);
actions.querySelector('button').addEventListener('click', () => {
  for (const select of [...selects, order]) select.value = '';
  choose();
  selects[0].focus();
});
addEventListener('popstate', read);
read();

// An address may hold a value that no longer exists: that is no choice.
function read() {
  const asked = new URLSearchParams(location.search);
  for (const select of [...selects, order]) {
    select.value = asked.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  show();
}

function choose() {
  const chosen = [...selects, order].filter(select => select.value).map(select => [select.name, select.value]);
  const search = new URLSearchParams(chosen).toString();
  history.pushState(null, '', search ? `?${search}` : location.pathname);
  show();
}

function show() {
  const chosen = selects.filter(select => select.value).map(select => `${select.name}/${select.value}`);
  for (const { item, lists } of cards) item.hidden = !chosen.every(list => lists.includes(list));
  arrange();
  const shown = cards.filter(({ item }) => !item.hidden).length;
  count.textContent = count.textContent.replace(/^\S+/, shown);
  empty.hidden = shown > 0;
  actions.hidden = !chosen.length && !order.value;
  page.hidden = chosen.length !== 1;
  if (!page.hidden) page.href = pages.get(chosen[0]).href;
}

// By region every card is at home; otherwise all stand in one list.
function arrange() {
  const byRegion = !order.value;
  const list = sorted.querySelector('ul');
  const rank = card => card.ranks[order.selectedIndex - 1];
  const placed = byRegion ? cards : [...cards].sort((one, other) => rank(one) - rank(other));
  for (const { item, home } of placed) (byRegion ? home : list).append(item);
  heading.textContent = `${name} ${order.selectedOptions[0].text}`;
  sorted.hidden = byRegion || cards.every(({ item }) => item.hidden);
  for (const region of regions) region.hidden = !byRegion || !region.querySelector('li:not([hidden])');
}
