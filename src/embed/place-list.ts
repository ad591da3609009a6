import { makeList } from './data-attributes.js';

const inlineFeed = ':scope > script[type="application/feed+json"]';

/** Whether something says what a list made of this element would show. */
export const hasSource = (element: Element): boolean =>
  ['data-src', 'data-for'].some((name) => element.getAttribute(name)?.trim()) ||
  Boolean(element.querySelector(inlineFeed) ?? element.closest('iom-news'));

/** The list that an element was given already; copies of a page keep it. */
export const listIn = (element: Element): Element | null =>
  element.querySelector(':scope > iom-news-list');

/**
 * Puts a list into an element, which stays as it is for the styles of the page. What was in it becomes
 * the list's fallback.
 *
 * @param from where the attributes are
 */
export function fill(element: Element, from: Element): void {
  if (listIn(element)) return;
  const list = makeList(from);
  list.append(...element.childNodes);
  element.append(list);
}

/** Runs when all elements of the page are there, with all that is in them. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', act, { once: true });
  } else act();
}
