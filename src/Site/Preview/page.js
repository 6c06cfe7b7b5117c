// Puts the new page in the place of the old one, or loads it; the reader stays where they were either way.
const key = `preview-place ${location.pathname}`;
const blocks = "main :is(h1, h2, h3, h4, p, li, dt, dd, tr, figure, summary)";
const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";

const words = (element) => `${element.localName} ${element.textContent.trim()}`;

// Elements by what they say; of those that say the same, the first has number 0.
const numbered = (elements) => {
  const seen = new Map();
  return [...elements].map((element) => {
    const name = words(element);
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    return { name: `${number} ${name}`, element };
  });
};

const find = (selector, name) => numbered(document.querySelectorAll(selector)).find((one) => one.name === name)?.element;

const isInView = ({ element }) => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
};

// Where the reader is: by what stands in view, so that a change above it moves nothing.
const place = () => ({
  top: scrollY,
  seen: numbered(document.querySelectorAll(blocks)).filter(isInView)
    .map(({ name, element }) => [name, element.getBoundingClientRect().top]),
  opened: numbered(document.querySelectorAll("details > summary")).map(({ name, element }) => [name, element.parentElement.open]),
  focus: numbered(document.querySelectorAll(focusable)).find(({ element }) => element === document.activeElement)?.name,
});

const moveTo = ({ top, seen, opened, focus }) => {
  for (const [name, open] of opened) {
    const summary = find("details > summary", name);
    if (summary) summary.parentElement.open = open;
  }
  if (focus) find(focusable, focus)?.focus({ preventScroll: true });
  const now = new Map(numbered(document.querySelectorAll(blocks)).map(({ name, element }) => [name, element]));
  const [name, before] = (top > 0 && seen.find(([one]) => now.has(one))) || [];
  const to = name ? scrollY + now.get(name).getBoundingClientRect().top - before : top;
  scrollTo({ top: to, behavior: "instant" });
};

// Loads the page again.
export const leave = () => {
  sessionStorage.setItem(key, JSON.stringify(place()));
  history.scrollRestoration = "manual";
  location.reload();
};

// After loading again.
export const restore = () => {
  history.scrollRestoration = "auto";
  const before = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (before) moveTo(JSON.parse(before));
};

const scripts = (page, own) => [...page.querySelectorAll("script[src]")].map((script) => script.getAttribute("src"))
  .filter((address) => address !== own);
const styles = (page) => [...page.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href"));

// The script of all pages listens on the document; one of a page's own holds parts of the page, which must stay.
const canStand = (next, own) => {
  const now = scripts(document, own);
  return now.length < 2 && String(now) === String(scripts(next, own)) && String(styles(document)) === String(styles(next));
};

const replaceHead = (next) => {
  const changing = "title, meta, link[rel=canonical], script:not([src])";
  for (const old of document.head.querySelectorAll(changing)) old.remove();
  document.head.append(...next.head.querySelectorAll(changing));
};

// Takes the new page over without loading it. Gives its version; null where only loading will do.
export const adopt = async (own) => {
  const answer = await fetch(location.pathname, { cache: "no-store" });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const version = next.querySelector(`script[src="${own}"]`)?.dataset.version;
  if (!version || !canStand(next, own)) return null;
  const before = place();
  replaceHead(next);
  document.body.replaceWith(document.adoptNode(next.body));
  moveTo(before);
  return version;
};
