import { tell } from './embed-problems.js';
import { nearMiss } from './near-miss.js';

/**
 * Attributes of a list that a page may write as `data-*` where a CMS keeps no other. Nothing else is
 * taken over: consent managers and optimisers put marks of their own on the same tags, and
 * `data-onclick` must not become code.
 */
export const listAttributes: readonly string[] =
  'src format for countries topics languages sort layout page-size paging heading-level country-links no-images no-summaries link-target more-href controls sync-url refresh loading lang id'.split(
    ' ',
  );

/** What a page writes as an attribute to have a mark without a value. */
const bare: readonly string[] = ['country-links', 'no-summaries', 'sync-url'];

/** The value of `data-NAME`, or null where the list is to go without the attribute. */
function valueOf(element: Element, name: string): string | null {
  const value = element.getAttribute(`data-${name}`);
  // Forms of CMSs write an unticked box so.
  return value === 'false' && bare.includes(name) ? null : value;
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Every name of a `data-*` attribute that means something. */
export const dataAttributes: readonly string[] = [...listAttributes, 'label'].map(
  (name) => `data-${name}`,
);

/** Gives one attribute of a list what `data-*` says; a `label` makes the list a landmark. */
export function giveAttribute(list: Element, from: Element, dataAttribute: string): void {
  const name = dataAttribute.slice('data-'.length);
  const value = valueOf(from, name);
  if (name !== 'label') return setOrRemove(list, name, value);
  setOrRemove(list, 'aria-label', value);
  setOrRemove(list, 'role', value === null ? null : 'region');
}

/** Tells of marks that look like ours and are not; of any others the page knows best. */
function tellOfMisspelt(from: Element, subject: string): void {
  for (const { name } of from.attributes) {
    if (!name.startsWith('data-') || dataAttributes.includes(name)) continue;
    const meant = nearMiss(name, dataAttributes);
    if (meant) tell(subject, 'misspelt', name, meant);
  }
}

/** A list with the attributes that an element has as `data-*`. */
export function makeList(from: Element): HTMLElement {
  const list = from.ownerDocument.createElement('iom-news-list');
  tellOfMisspelt(from, from.localName === 'div' ? 'div data-iom-news' : from.localName);
  for (const name of dataAttributes) if (from.hasAttribute(name)) giveAttribute(list, from, name);
  return list;
}
