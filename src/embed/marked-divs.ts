import { dataAttributes, giveAttribute } from './data-attributes.js';
import { tell } from './embed-problems.js';
import { fill, hasSource, listIn, whenParsed } from './place-list.js';

const marked = 'div[data-iom-news]';

/** Told of once, however often the page changes. */
const told = new WeakSet<Element>();

function upgrade(div: Element): void {
  // A div in another's links is a part of the fallback; one that left the page has no reader.
  if (!div.isConnected || listIn(div) || div.parentElement?.closest(`${marked}, iom-news-list`)) {
    return;
  }
  if (hasSource(div)) return fill(div, div);
  if (!told.has(div)) tell('div data-iom-news', 'no-data-src');
  told.add(div);
}

function upgradeIn(root: ParentNode): void {
  if (root instanceof Element && root.matches(marked)) upgrade(root);
  for (const div of root.querySelectorAll(marked)) upgrade(div);
}

function change(div: Element, name: string): void {
  if (!div.matches(marked)) return;
  const list = listIn(div);
  if (!list) upgrade(div);
  else if (dataAttributes.includes(name)) giveAttribute(list, div, name);
}

/**
 * Makes lists of `<div data-iom-news data-src="…">`, those of the page and those that come later, and
 * keeps their attributes in step with the `data-*` of their div.
 */
export function meetMarkedDivs(): void {
  // A div that is half parsed would get the rest of its links beside the list.
  whenParsed(() => {
    upgradeIn(document);
    new MutationObserver((records) => {
      for (const { addedNodes, attributeName, target } of records) {
        if (attributeName) change(target as Element, attributeName);
        for (const node of addedNodes) if (node instanceof Element) upgradeIn(node);
      }
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-iom-news', ...dataAttributes],
    });
  });
}
