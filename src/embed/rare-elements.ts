import { report } from '../controllers/report.js';

/** What few pages have, by its selector: the code for it is fetched when the first one is met. */
const rare: Record<string, () => Promise<unknown>> = {
  'iom-country-map': () => import('../define/country-map.js'),
  'iom-news-search': () => import('../define/news-search.js'),
  'iom-topic-filter': () => import('../define/topic-filter.js'),
  'iom-date-filter': () => import('../define/date-filter.js'),
  'div[data-iom-news]': () => import('./marked-divs.js').then((divs) => divs.meetMarkedDivs()),
};

function meet(root: ParentNode & Node): void {
  for (const [selector, load] of Object.entries(rare)) {
    if (!(root as Partial<Element>).matches?.(selector) && !root.querySelector(selector)) continue;
    delete rare[selector];
    load().catch(() => report(selector, 'no-chunk'));
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
