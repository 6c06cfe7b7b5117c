// Shows a source or the meaning of a word beside the place where a reader meets it, so that the place is not lost.
// Without this script the same links lead to the list of sources and to the glossary.
const words = document.querySelector('script[data-close]').dataset;
const card = Object.assign(document.createElement('div'), { className: 'note-card', popover: 'auto', tabIndex: -1 });
card.role = 'dialog';
let opener;
let returning = false;

card.addEventListener('toggle', ({ newState }) => {
  if (newState === 'open') return;
  opener.classList.remove('opener');
  if (!card.contains(document.activeElement) && document.activeElement !== document.body) return;
  returning = true;
  opener.focus({ preventScroll: true });
  returning = false;
});

document.addEventListener('click', event => {
  const link = event.target.closest('a.cite, a.term, a.chart-link');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link);
  card.focus({ preventScroll: true });
});

// A bar tells what it is to whoever comes by on the keyboard, as its title does under the mouse.
document.addEventListener('focusin', ({ target }) => {
  if (card.matches(':popover-open') && target !== opener && !card.contains(target)) card.hidePopover();
  if (!returning && target.matches('a.chart-link:focus-visible')) show(target);
});

function sourceOf(link) {
  const item = document.querySelector(link.getAttribute('href'));
  const [source, details] = item.children;
  const [, lead, number, said] = (link.ariaLabel ?? link.textContent.trim()).match(/^(?:(.*?)\. )?(Bron \d+): (.*)/);
  const place = said.slice(source.textContent.length + 2).split('\n')[0];
  return [lead ?? number, source.cloneNode(true), line(place), line(details.textContent), onward(`#${item.id}`, words.list)];
}

function meaningOf(link) {
  return [link.textContent, line((link.querySelector('abbr') ?? link).title), onward(link.href, words.glossary)];
}

function line(text) {
  return text && Object.assign(document.createElement('p'), { textContent: text });
}

function onward(address, text) {
  return Object.assign(document.createElement('a'), { href: address, textContent: text, className: 'note-onward' });
}

function show(link) {
  if (card.matches(':popover-open')) card.hidePopover();
  const [title, ...lines] = link.matches('.term') ? meaningOf(link) : sourceOf(link);
  const heading = Object.assign(document.createElement('p'), { className: 'note-title', textContent: title });
  const close = Object.assign(document.createElement('button'), { textContent: words.close, onclick: () => card.hidePopover() });
  card.replaceChildren(heading, ...lines.filter(Boolean), close);
  card.ariaLabel = title;
  opener = link;
  link.classList.add('opener');
  // An SVG holds no cards.
  (link.closest('svg') ?? link).after(card);
  card.showPopover();
}

card.addEventListener('click', event => { if (event.target.closest('.note-onward')) card.hidePopover(); });
