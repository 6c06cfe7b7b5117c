// The bar below the page, with the files it is made of, and the panel with problems. Both stand beside the body, in a
// shadow tree, so that neither side's styles leak and a page that is replaced leaves them alone.
import { css, room } from "./looks.js";

const foldedKey = "preview-folded";
const small = matchMedia("(max-width: 40rem)");
let parts;
let token;
let words;

const element = (name, properties, ...content) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content.filter(Boolean));
  return made;
};

const say = (text) => {
  parts.status.textContent = text;
};

const open = async ({ file, line }) => {
  const address = `/__preview/open?${new URLSearchParams({ file, line })}`;
  const answer = await fetch(address, { method: "POST", headers: { "X-Preview-Token": token } }).catch(() => undefined);
  say(answer?.ok ? words.opened : words.notOpened);
};

const opener = (place) => {
  const button = element("button", { type: "button", onclick: () => open(place) }, words.open);
  button.setAttribute("aria-label", `${words.open}: ${place.where}`);
  return button;
};

const problemItem = ({ place, message, quote, details }) =>
  element("li", {},
    element("p", { className: "place" }, element("code", {}, place.where), place.file && opener(place)),
    element("p", {}, element("strong", {}, message)),
    quote && element("pre", {}, quote),
    ...details.map((line) => element("p", {}, line)));

const fileItem = (place) => element("span", { className: "place" }, element("code", {}, place.where), opener(place));

const build = () => {
  const host = document.createElement("preview-bar");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const below = new CSSStyleSheet();
  below.replaceSync(room);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, below];

  const panel = element("section", { id: "problems", hidden: true, tabIndex: 0 });
  const fold = element("button", { type: "button", className: "fold", hidden: true, onclick: () => setFolded(!panel.hidden) });
  const files = element("p", { className: "files" });
  // Screen readers speak what comes into a status that was there before; focus stays where it is.
  const status = element("p", { className: "spoken", role: "status" });
  fold.setAttribute("aria-controls", panel.id);
  const bar = element("aside", {}, fold, files, status);
  shadow.append(panel, bar);
  document.documentElement.append(host);
  // A card of the page that is open goes first.
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented && !document.querySelector(":popover-open") && !panel.hidden) setFolded(true);
  });
  parts = { host, panel, fold, files, status, bar };
};

const setFolded = (folded) => {
  const { panel, fold } = parts;
  const hadFocus = panel.contains(panel.getRootNode().activeElement);
  panel.hidden = folded;
  fold.setAttribute("aria-expanded", String(!folded));
  if (folded) sessionStorage.setItem(foldedKey, panel.dataset.signature);
  else sessionStorage.removeItem(foldedKey);
  if (folded && hadFocus) fold.focus();
};

const showFiles = ({ files, more }) => {
  parts.bar.setAttribute("aria-label", words.bar);
  parts.files.replaceChildren(...files.length ? [words.madeOf, ...files.map(fileItem), more] : [words.bar]);
};

const showProblems = ({ title, problems }) => {
  const { panel, fold } = parts;
  const signature = JSON.stringify(problems);
  if (panel.dataset.signature === signature) return;
  panel.dataset.signature = signature;
  fold.hidden = problems.length === 0;
  fold.textContent = title;
  panel.setAttribute("aria-label", title);
  panel.replaceChildren(
    element("header", {}, element("h2", {}, title), element("button", { type: "button", onclick: () => setFolded(true) }, words.close)),
    element("p", {}, words.lastGood),
    element("ol", {}, ...problems.map(problemItem)));
  if (problems.length === 0) {
    panel.hidden = true;
    sessionStorage.removeItem(foldedKey);
    say("");
    return;
  }
  panel.hidden = small.matches || sessionStorage.getItem(foldedKey) === signature;
  fold.setAttribute("aria-expanded", String(!panel.hidden));
  setTimeout(() => say(title), 100);
};

// Shows what the preview tells of this page.
export const announce = (state) => {
  ({ token, words } = state);
  if (!parts) build();
  showFiles(state);
  showProblems(state);
};
