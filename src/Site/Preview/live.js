// Added to every page of the preview: shows the page anew when it has changed, which files it is made of,
// and the problems that keep a change from being seen.
import { adopt, leave, restore } from "./page.js";
import { announce } from "./panel.js";

const path = new URL(import.meta.url).pathname;
const { version, panel } = document.querySelector(`script[src="${path}"]`).dataset;
let shown = version;
let asked;
let source;
let turn = Promise.resolve();

// What the page shows besides its own text (an image, data) only comes anew with the whole page.
const isOnlyText = (other) => other.split(".")[1] === shown.split(".")[1] && panel !== "no";

const show = async (wanted) => {
  if (wanted === shown || wanted === asked) return;
  asked = wanted;
  try {
    const adopted = isOnlyText(wanted) && await adopt(path);
    if (!adopted) {
      leave();
      return;
    }
    // The page may be newer than the news of it.
    shown = adopted;
  } catch {
    // The preview has stopped or starts again; the next event tells more.
  }
  asked = undefined;
};

const follows = async (state) => {
  await show(state.version);
  if (panel !== "no") announce(state);
};

const listen = () => {
  source = new EventSource(`/__preview/events?page=${encodeURIComponent(location.pathname)}`);
  // One after another: a page that is being taken over must stand before the next is.
  source.addEventListener("message", ({ data }) => {
    turn = turn.then(() => follows(JSON.parse(data)));
  });
};

// A browser keeps few connections open per site: pages out of sight give theirs up.
const follow = () => {
  source?.close();
  if (document.visibilityState === "visible") listen();
};

document.addEventListener("visibilitychange", follow);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", ({ persisted }) => persisted && follow());
restore();
follow();
