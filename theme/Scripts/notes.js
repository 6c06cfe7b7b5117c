// Shows a source or the meaning of a word beside the place where a reader meets it, so that the place is not lost.
// Without this script the same links lead to the list of sources and to the glossary.
const words = document.querySelector('script[data-close]').dataset;
const card = Object.assign(document.createElement('div'), { className: 'note-card', popover: 'auto', tabIndex: -1 });
card.role = 'dialog';
let opener;

card.addEventListener('toggle', ({ newState }) => {
  if (newState === 'open') return;
  opener.classList.remove('opener');
  if (card.contains(document.activeElement) || document.activeElement === document.body) opener.focus({ preventScroll: true });
});

document.addEventListener('click', event => {
  const link = event.target.closest('a.cite, a.term');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [title, ...lines] = link.matches('.cite') ? sourceOf(link) : meaningOf(link);
  event.preventDefault();
  if (card.matches(':popover-open')) card.hidePopover();
  show(link, title, lines);
});

function sourceOf(link) {
  const item = document.querySelector(link.hash);
  const [source, details] = item.children;
  const [number, said] = link.ariaLabel.split(/: (.*)/);
  return [number, source.cloneNode(true), line(said.slice(source.textContent.length + 2)), line(details.textContent), onward(link, words.list)];
}

function meaningOf(link) {
  return [link.textContent, line((link.querySelector('abbr') ?? link).title), onward(link, words.glossary)];
}

function line(text) {
  return text && Object.assign(document.createElement('p'), { textContent: text });
}

function onward(link, text) {
  return Object.assign(document.createElement('a'), { href: link.href, textContent: text, className: 'note-onward' });
}

function show(link, title, lines) {
  const heading = Object.assign(document.createElement('p'), { className: 'note-title', textContent: title });
  const close = Object.assign(document.createElement('button'), { textContent: words.close, onclick: () => card.hidePopover() });
  card.replaceChildren(heading, ...lines.filter(Boolean), close);
  card.ariaLabel = title;
  opener = link;
  link.classList.add('opener');
  link.after(card);
  card.showPopover();
  card.focus({ preventScroll: true });
}

card.addEventListener('click', event => { if (event.target.closest('.note-onward')) card.hidePopover(); });
