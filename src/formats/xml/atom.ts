import type { DraftFeed, DraftItem } from '../format.js';
import { authorName } from './author.js';
import { isCountry } from './category.js';
import {
  addressIn,
  childrenOf,
  contentAsHtml,
  escapeText,
  hasElements,
  languageTag,
  storiesIn,
  textOf,
  textOfFirst,
  type XmlElement,
} from './element.js';
import { linkTo } from './link.js';
import { readPicture } from './picture.js';

/**
 * A text construct or content as HTML (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 4.1 says
 * the same with other words). `undefined` for what is no text or lies elsewhere.
 */
function html(element: XmlElement): string | undefined {
  const { type = 'text', mode, src } = element.attributes;
  const kind = type.toLowerCase();
  if (src || mode === 'base64' || !/^(?:text|x?html)|xml/.test(kind)) return undefined;
  const isEscaped = /^(?:text\/)?html/.test(kind) || (mode === 'escaped' && kind.includes('html'));
  return isEscaped && !hasElements(element) ? textOf(element) : contentAsHtml(element).trim();
}

const authorsOf = (parent: XmlElement | undefined): string[] =>
  parent
    ? childrenOf(parent, 'author', 'dc:creator').flatMap((author) => {
        const name = textOfFirst(author, ['name']) ?? (hasElements(author) ? '' : textOf(author));
        return escapeText(authorName(name) ?? '') || [];
      })
    : [];

const topicOf = (category: XmlElement): string =>
  escapeText(category.attributes.label || category.attributes.term || textOf(category));

function readEntry(entry: XmlElement): DraftItem {
  const [source] = childrenOf(entry, 'source');
  const [content] = childrenOf(entry, 'content');
  const authors = authorsOf(entry);
  const categories = childrenOf(entry, 'category', 'dc:subject');
  const url =
    linkTo(entry, 'link', 'alternate') ?? (content && addressIn(content, content.attributes.src));
  const title = textOfFirst(entry, ['title'], html);
  return {
    id: textOfFirst(entry, ['id']) ?? (url ? undefined : title),
    url,
    title,
    summary: textOfFirst(entry, ['summary'], html),
    // Not read where a summary will do.
    get content() {
      return textOfFirst(entry, ['content'], html);
    },
    date: textOfFirst(entry, ['published', 'issued', 'updated', 'modified', 'created', 'dc:date']),
    language: languageTag(entry.language),
    topics: categories.map(topicOf),
    countries: categories.filter(isCountry).map(topicOf),
    image: readPicture(entry),
    authors: authors.length ? authors : authorsOf(source),
    source: source && textOfFirst(source, ['title'], html),
  };
}

/** Atom 1.0 (RFC 4287) and 0.3, with Dublin Core and Media RSS. */
export function readAtom(root: XmlElement): DraftFeed {
  const stories = storiesIn(root);
  return {
    title: textOfFirst(root, ['title'], html),
    homePageUrl: linkTo(root, 'link', 'alternate'),
    language: languageTag(root.language),
    authors: authorsOf(root),
    next: linkTo(root, 'link', 'next'),
    items: {
      *[Symbol.iterator]() {
        for (const story of stories) yield story.isBroken ? undefined : readEntry(story);
      },
    },
  };
}
