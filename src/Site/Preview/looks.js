// How the bar and the panel look.
export const css = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block;
    color: #fff; font: 0.9375rem/1.4 system-ui, sans-serif; color-scheme: dark }
  [hidden] { display: none }
  section { box-sizing: border-box; max-height: 50vh; overflow: auto; overflow-wrap: anywhere; padding: 1rem 1.25rem;
    border-top: 4px solid #ffb612; background: #1b1b1b; font-size: 1rem }
  header { display: flex; gap: 1rem; align-items: start; justify-content: space-between }
  h2 { margin: 0; font-size: 1.125rem }
  p { margin: 0.2rem 0 }
  li { margin-block: 0.75rem }
  pre { margin: 0.2rem 0; overflow: auto; color: #ffd67a; font: 0.9375rem/1.4 ui-monospace, monospace }
  aside { display: flex; gap: 0.75rem; align-items: center; min-height: 2.25rem; padding: 0 0.75rem; background: #1b1b1b;
    border-top: 1px solid #767676 }
  .files { display: flex; gap: 0.5rem; align-items: center; margin: 0; overflow-x: auto; white-space: nowrap }
  .place { display: flex; gap: 0.5rem; align-items: center; flex-wrap: wrap }
  span.place { flex-wrap: nowrap }
  code { color: #ffd67a; font: 0.9375rem/1.4 ui-monospace, monospace }
  button { min-height: 1.75rem; padding: 0 0.6rem; border: 1px solid #fff; border-radius: 4px; background: none; color: #fff;
    font: inherit; cursor: pointer; white-space: nowrap }
  .fold { flex: none; border-color: #ffb612; background: #ffb612; color: #1b1b1b; font-weight: bold }
  :focus-visible { outline: 3px solid #ffb612; outline-offset: 2px }
  .fold:focus-visible { outline-color: #fff }
  .spoken { margin: 0; white-space: nowrap }
  @media (max-width: 40rem) { section { max-height: 40vh } }
  @media print { :host { display: none } }`;

// The page ends above the bar.
export const room = "@media screen { html { padding-block-end: 2.5rem; scroll-padding-block-end: 2.5rem } }";
