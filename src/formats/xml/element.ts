import { decodeEntities } from './entities.js';

/** An element of a document. Names are in lower case, as feeds do not agree on `pubDate`. */
export interface XmlElement {
  /**
   * Without a prefix in the document's own namespace, with the customary one in a namespace that
   * feeds use (`dc:creator`), with `?:` in any other.
   */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts are as they stand in the document, with their entities. */
  readonly children: (XmlElement | string)[];
  /** Where relative addresses start, when the document says so (XML Base). */
  readonly base?: string | undefined;
  /** `xml:lang`, also of an element around it. */
  readonly language?: string | undefined;
  /** It is not well-formed, and what was read of it is not all. */
  isBroken?: boolean;
}

/** Whether it is a story: an RSS item or an Atom entry. */
export const isStory = ({ name }: XmlElement): boolean => name === 'item' || name === 'entry';

/**
 * The stories in a document in their order. Where it is not well-formed they may be in other elements
 * than those that were meant to hold them, even in stories whose end is missing.
 */
export const storiesIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (!isStory(child)) return storiesIn(child);
    return child.isBroken ? [child, ...storiesIn(child)] : [child];
  });

/** The children of one of these names. */
export const childrenOf = (parent: XmlElement, ...names: string[]): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );

const encodedTextOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : encodedTextOf(child))).join('');

/** All the text in an element. */
export const textOf = (element: XmlElement): string =>
  decodeEntities(encodedTextOf(element)).trim();

/** The first text that is not empty, of the children that have the first name, then the second … */
export function textOfFirst(
  parent: XmlElement,
  names: readonly string[],
  read: (element: XmlElement) => string | undefined = textOf,
): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(parent, name)) {
      const text = read(child);
      if (text) return text;
    }
  }
  return undefined;
}

/** Plain text as XML and HTML write it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What is in an element as HTML, without attributes. Its texts need nothing: what XML escapes, HTML
 * does too.
 */
export const contentAsHtml = ({ children }: XmlElement): string =>
  children
    .map((child) => {
      if (typeof child === 'string') return child;
      const tag = child.name.replace(/^.*:/, '');
      return `<${tag}>${contentAsHtml(child)}</${tag}>`;
    })
    .join('');

export const hasElements = ({ children }: XmlElement): boolean =>
  children.some((child) => typeof child !== 'string');

/** An address in an element, absolute if the document has a base. */
export function addressIn({ base }: XmlElement, address: string | undefined): string | undefined {
  try {
    return base && address ? new URL(address, base).href : address;
  } catch {
    return address;
  }
}

/** An element's language as BCP 47 has it: feeds also write `es_HN`. */
export const languageTag = (language: string | undefined): string | undefined =>
  language?.trim().replaceAll('_', '-');
