// Added to every page of the preview: loads the page again when the site has changed,
// and shows the problems that keep a change from being seen.
(() => {
  const { version, panel: wanted } = document.currentScript.dataset;
  const scrollKey = `preview-scroll ${location.pathname}`;
  const closedKey = "preview-closed";
  let source;
  let host;

  const css = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647 }
    section { box-sizing: border-box; max-height: 50vh; overflow: auto; overflow-wrap: anywhere; padding: 1rem 1.25rem;
      border-top: 4px solid #ffb612; background: #1b1b1b; color: #fff; font: 1rem/1.5 system-ui, sans-serif }
    header { display: flex; gap: 1rem; align-items: start; justify-content: space-between }
    h2 { margin: 0; font-size: 1.125rem } p { margin: 0.2rem 0 } li { margin-block: 0.75rem }
    code { font: 0.9375rem/1.4 ui-monospace, monospace; color: #ffd67a }
    button { min-height: 2.25rem; padding: 0 1rem; border: 2px solid #fff; border-radius: 4px; background: none; color: #fff;
      font: inherit; cursor: pointer }
    :focus-visible { outline: 3px solid #ffb612; outline-offset: 2px }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    @media print { :host { display: none } }`;

  const element = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  const remove = () => {
    host?.remove();
    host = undefined;
  };

  const listItem = ({ where, message, details }) =>
    element("li",
      element("p", element("code", where)),
      element("p", element("strong", message)),
      ...details.map((line) => element("p", line)));

  const show = ({ title, note, close, problems }) => {
    const signature = JSON.stringify(problems);
    if (host?.dataset.signature === signature) return;
    remove();
    if (problems.length === 0) sessionStorage.removeItem(closedKey);
    if (problems.length === 0 || sessionStorage.getItem(closedKey) === signature) return;

    const button = element("button", close);
    const spoken = element("p");
    spoken.className = "spoken";
    spoken.setAttribute("role", "status");
    const section = element("section",
      spoken,
      element("header", element("h2", title), button),
      element("p", note),
      element("ol", ...problems.map(listItem)));
    section.setAttribute("aria-label", title);
    // A region that scrolls must be within reach of the keyboard.
    section.tabIndex = 0;
    const dismiss = () => {
      sessionStorage.setItem(closedKey, signature);
      remove();
    };
    button.type = "button";
    button.addEventListener("click", dismiss);
    section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") dismiss();
    });

    host = element("preview-problems");
    host.dataset.signature = signature;
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(section);
    document.body.append(host);
    // Screen readers speak what comes into a status that was there before; focus stays where it is.
    setTimeout(() => spoken.append(title), 100);
  };

  const listen = () => {
    source = new EventSource("/__preview/events");
    source.addEventListener("message", ({ data }) => {
      const state = JSON.parse(data);
      if (state.version !== version) {
        sessionStorage.setItem(scrollKey, String(scrollY));
        location.reload();
      } else if (wanted !== "no") {
        show(state);
      }
    });
  };

  const restoreScroll = () => {
    const top = sessionStorage.getItem(scrollKey);
    sessionStorage.removeItem(scrollKey);
    if (top !== null) scrollTo({ top: Number(top), behavior: "instant" });
  };

  // A browser keeps few connections open per site: pages out of sight give theirs up.
  const follow = () => {
    source?.close();
    if (document.visibilityState === "visible") listen();
  };

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
  restoreScroll();
  follow();
})();
