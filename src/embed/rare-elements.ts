import { report } from '../controllers/report.js';

/**
 * What few pages have, by its selector: the code for it is fetched when the first one is met. Until it has
 * come, the page keeps as much room for it as the number says, in `em`.
 */
const rare: Record<string, readonly [() => Promise<unknown>, number?]> = {
  'iom-country-map': [() => import('../define/country-map.js'), 40],
  'iom-news-search': [() => import('../define/news-search.js'), 4.4],
  'iom-topic-filter': [() => import('../define/topic-filter.js'), 4.4],
  'iom-date-filter': [() => import('../define/date-filter.js'), 19.6],
  'div[data-iom-news]': [() => import('./marked-divs.js').then((divs) => divs.meetMarkedDivs())],
};

function keepRoom(selector: string, height: number): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${selector}{display:block;min-block-size:${height}em;margin-block-end:1.25em}`,
  );
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

function meet(root: ParentNode & Node): void {
  for (const [selector, [load, height]] of Object.entries(rare)) {
    if (!(root as Partial<Element>).matches?.(selector) && !root.querySelector(selector)) continue;
    delete rare[selector];
    const room = height && keepRoom(selector, height);
    void load()
      .catch(() => report(selector, 'no-chunk'))
      .then(() => room && room.replaceSync(''));
  }
}

/** Defines elements that few pages have, when they are met in the document. */
export function meetRareElements(document: Document): void {
  meet(document);
  // The controls that a list has built in are in a shadow root, where nobody else can look.
  document.addEventListener('iom-news-controls', (event) => {
    const { shadowRoot } = event.composedPath()[0] as Element;
    if (shadowRoot) meet(shadowRoot);
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) meet(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
