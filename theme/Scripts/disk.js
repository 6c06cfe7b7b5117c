// What a page needs that is opened from a disk. No host is asked for this file.

// A browser checks no hash of a file on a disk, so it refused the scripts of the page; without a hash it takes them.
for (const refused of document.querySelectorAll('script[integrity]')) {
  const script = document.createElement('script');
  for (const { name, value } of refused.attributes) if (name !== 'integrity') script.setAttribute(name, value);
  script.async = false;
  refused.replaceWith(script);
}

// A folder shows its files there, not its page.
const pageIn = address => address.replace(/\/(?=$|[?#])/, '/index.html');
const lead = ({ target }) => {
  const link = target.closest('a[href]');
  const address = link?.getAttribute('href');
  if (address && !/^[\w+.-]+:/.test(address)) link.setAttribute('href', pageIn(address));
};
addEventListener('pointerdown', lead, true);
addEventListener('click', lead, true);
const moved = document.querySelector('meta[http-equiv=refresh]');
if (moved) location.replace(pageIn(moved.content.replace(/^.*url=/, '')));
