// The CMS asks a second CDN for its Dutch words and for news of versions, and GitHub whether all is well there.
// Its words come from the CDN of the site, under a hash; it does without the rest.
{
  const { words, wordsHash } = document.currentScript.dataset;
  const ask = window.fetch.bind(window);

  window.fetch = (what, how) => {
    const address = new URL(what.url ?? what, location.href);
    if (address.host === 'unpkg.com' && address.pathname.includes('/locales/'))
      // Without an answer it would ask again for ever; with an empty one it speaks English.
      return ask(words, { integrity: wordsHash }).catch(() => Response.json({}));
    if (['unpkg.com', 'www.githubstatus.com'].includes(address.host)) return Promise.resolve(new Response(null, { status: 404 }));
    return ask(what, how);
  };

  // Errors of script elements do not bubble.
  addEventListener('error', event => {
    if (event.target instanceof HTMLScriptElement) document.querySelector('[data-unavailable]').hidden = false;
  }, true);
}
