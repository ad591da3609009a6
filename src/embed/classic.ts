import { tell } from './embed-problems.js';
import { hasSeen } from './own-scripts.js';
import { asksForList, placeByScripts, subjectOf } from './place-by-script.js';
import { whenParsed } from './place-list.js';

const file = 'iom-news.classic.js';

/** What the module turns into news. */
const places = 'div[data-iom-news], iom-news, iom-news-list';

/** The module beside a script, of the same version: `iom-news.js?v=2` beside `….classic.js?v=2`. */
function moduleBeside({ src }: HTMLScriptElement): string {
  const address = new URL('iom-news.js', src);
  address.search = new URL(src).search;
  return address.href;
}

/**
 * Loads the module by a tag with the nonce of a script. Chromium sometimes forgets the nonce of a
 * script that it keeps compiled, and refuses what that imports.
 */
function loadByTag(address: string, nonce: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    tag.addEventListener('load', resolve);
    tag.addEventListener('error', reject);
    tag.type = 'module';
    tag.nonce = nonce;
    // Where Trusted Types forbid it, the promise is rejected.
    tag.src = address;
    document.head.append(tag);
  });
}

function begin(script: HTMLScriptElement): void {
  const address = moduleBeside(script);
  import(address)
    .catch(() =>
      script.nonce ? loadByTag(address, script.nonce) : Promise.reject(new Error(address)),
    )
    .catch(() => tell(subjectOf(file), 'no-module', address));
  // Without any, it is there for tags and divs, which may come at any time.
  const hasOtherData = Object.keys(script.dataset).some((name) => name !== 'iomNewsSeen');
  if (asksForList(script) || !hasOtherData) return;
  whenParsed(() => {
    if (!document.querySelector(places)) tell(subjectOf(file), 'nothing-to-do');
  });
}

placeByScripts(file, begin);

whenParsed(() => {
  if (!hasSeen()) tell(subjectOf(file), 'no-address', file);
});
