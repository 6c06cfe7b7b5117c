// Searches while the reader types. What is found is a copy of its entry in the list from A to Z, so all names and links
// come from the page. Nothing is fetched before the reader opens the search; whatever fails, the list stays.
const panel = document.getElementById('zoeken');
const words = panel.dataset;
const input = panel.querySelector('input');
const status = panel.querySelector('[role=status]');
const results = panel.querySelector('ol');
const patience = 15000;
const most = 20;
const word = /[\p{L}\p{N}]+/gu;

// One mistake from four letters on, two from seven; never in a number.
const mistakes = term => (term.length < 4 || /\d/.test(term) ? 0 : term.length < 7 ? 1 : 2);
// From strict to lenient; the first way that finds anything counts.
const ways = [
  { combineWith: 'AND', prefix: term => term.length > 1 },
  { combineWith: 'AND', prefix: term => term.length > 1, fuzzy: mistakes },
  { combineWith: 'OR', prefix: term => term.length > 3, fuzzy: mistakes },
];

let opening;
let remembering;

input.addEventListener('focus', () => { open().catch(() => {}); });
input.addEventListener('input', () => { search(); clearTimeout(remembering); remembering = setTimeout(remember, 400); });
// Before a result is followed the field loses the focus: the way back then leads to the same results.
input.addEventListener('change', remember);
input.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !input.value) return;
  event.preventDefault();
  input.value = '';
  search();
  remember();
});
addEventListener('popstate', recall);
// A reader may type before this script is there.
if (asked()) search();
else recall();

function recall() {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  search();
}

function remember() {
  clearTimeout(remembering);
  const address = new URL(location);
  if (asked()) address.searchParams.set('q', asked());
  else address.searchParams.delete('q');
  if (address.href !== location.href) history.replaceState(null, '', address);
}

function asked() {
  return input.value.trim();
}

async function search() {
  const text = asked();
  if (!text.match(word)) return show('', []);
  try {
    if (!results.hasChildNodes()) status.textContent = words.loading;
    const index = await open();
    // While the index was fetched the reader may have typed on.
    if (text === asked()) answer(index, text.match(word));
  } catch (problem) {
    console.debug('search', problem);
    show(words.failed, []);
  }
}

function open() {
  return opening ??= Promise.race([load(), late()]);
}

async function load() {
  const [data, { default: MiniSearch }, { stemmer }] = await Promise.all([
    given(words.src), module(words.engine, words.engineHash), module(words.stemmer, words.stemmerHash),
  ]);
  // As it is written, for beginnings and mistakes, and its stem, for its other forms; the stemmer leaves "missies" as it is.
  const forms = text => [...new Set([fold(text), stemmer(fold(text).replace(/ies$/, 'ie'))])];
  const engine = new MiniSearch({
    fields: ['name', 'others', 'kind', 'texts'], storeFields: ['name', 'others', 'texts'], tokenize, processTerm: forms,
    searchOptions: { boost: { name: 4, others: 3 }, tokenize: text => [text], processTerm: term => term },
  });
  engine.addAll(data.map(thing => ({ ...thing, kind: document.getElementById(thing.id).querySelector('.index-kind').textContent })));
  return { engine, forms };
}

// Data comes as a script, which leaves it on its element: a page on a disk may fetch nothing.
async function given(address) {
  const { target } = await script({ src: address });
  return target.data;
}

// A bare import has no integrity; a script element has, and what it has loaded the import does not fetch again.
async function module(address, hash) {
  await script({ type: 'module', src: address, integrity: hash, crossOrigin: 'anonymous' });
  return import(address);
}

function script(properties) {
  return new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), properties, { onload: done, onerror: failed }));
  });
}

function late() {
  return new Promise((_, failed) => { setTimeout(failed, patience); });
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// "MQ-9" is found as "mq 9" and as "mq9".
function tokenize(text) {
  const joined = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...text.match(word) ?? [], ...joined.map(found => found.replaceAll('-', ''))];
}

function answer({ engine, forms }, typed) {
  const find = ({ combineWith, ...way }) => engine.search(
    { combineWith, queries: typed.map(one => ({ combineWith: 'OR', queries: forms(one) })) }, way);
  const way = ways.find(one => find(one).length > 0);
  if (!way) return suggest(find({ combineWith: 'OR', fuzzy: 0.4 })[0]);
  const hits = find(way);
  const items = hits.slice(0, most).map(hit => item(hit, part => forms(part).some(form => hit.terms.includes(form))));
  const count = counted(hits.length);
  show(way.combineWith === 'AND' ? count : filled(words.partly, count), items);
}

function counted(count) {
  return count === 1 ? words.one : filled(count > most ? words.first : words.several, count, most);
}

function filled(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);
}

function suggest(hit) {
  show(words.nothing, []);
  if (!hit) return;
  const link = Object.assign(document.createElement('a'), { href: `?${new URLSearchParams({ q: hit.name })}`, textContent: hit.name });
  status.append(` ${words.meant} `, link);
}

function item(hit, isHit) {
  const entry = document.createElement('li');
  entry.append(...document.getElementById(hit.id).cloneNode(true).childNodes);
  const has = text => (text.match(word) ?? []).some(isHit);
  const others = hit.others.filter(has);
  if (others.length > 0) entry.append(paragraph(isHit, `${words.also} ${others.join('; ')}`));
  // The most telling text first, and where the word stands when it is not there.
  const texts = new Set([hit.texts[0], hit.texts.find(has)].filter(Boolean));
  entry.append(...[...texts].map(text => paragraph(isHit, excerpt(text, isHit))));
  return entry;
}

function paragraph(isHit, text) {
  const added = document.createElement('p');
  added.append(...text.split(/([\p{L}\p{N}]+)/u).map((part, i) =>
    i % 2 && isHit(part) ? Object.assign(document.createElement('mark'), { textContent: part }) : part));
  return added;
}

// Some two hundred letters around the first word that was found.
function excerpt(text, isHit) {
  const at = [...text.matchAll(word)].find(([found]) => isHit(found))?.index ?? 0;
  const start = at < 120 ? 0 : text.indexOf(' ', at - 90) + 1;
  const end = text.length - start < 240 ? text.length : text.lastIndexOf(' ', start + 220);
  return (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
}

function show(message, items) {
  status.textContent = message;
  results.replaceChildren(...items);
}
