import type { DraftFeed, DraftItem } from '../format.js';
import { authorName } from './author.js';
import { isCountry } from './category.js';
import {
  addressIn,
  childrenOf,
  contentAsHtml,
  hasElements,
  languageTag,
  storiesIn,
  textOf,
  textOfFirst,
  type XmlElement,
} from './element.js';
import { linkTo } from './link.js';
import { readPicture } from './picture.js';

/** Where the text of a story may be, the best first. */
const bodies = [
  'content:encoded',
  'xhtml:body',
  'xhtml:div',
  'atom:summary',
  'atom:content',
  'itunes:summary',
  'dc:description',
];
/** Where its date may be: that of its publication before that of a change. */
const dates = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'atom:updated',
  'dcterms:modified',
];

/** RSS does not say what is HTML: the text of any element may be, and some hold elements instead. */
const html = (element: XmlElement): string =>
  hasElements(element) ? contentAsHtml(element) : textOf(element);

const readLink = (parent: XmlElement): string | undefined =>
  addressIn(parent, textOfFirst(parent, ['link'])) ??
  linkTo(parent, 'atom:link', 'alternate') ??
  linkTo(parent, 'link', 'alternate');

/** Only what says that it is an address: a guid such as `123` would be taken for a relative one. */
const ifAddress = (text: string | undefined): string | undefined =>
  text && /^https?:/i.test(text) ? text : undefined;

function readAuthors(item: XmlElement): (string | undefined)[] {
  const authors = childrenOf(item, 'author', 'dc:creator', 'atom:author');
  return (authors.length ? authors : childrenOf(item, 'itunes:author')).flatMap(
    (author) => authorName(textOfFirst(author, ['name', 'atom:name']) ?? textOf(author)) ?? [],
  );
}

function readItem(item: XmlElement): DraftItem {
  const [guid] = childrenOf(item, 'guid');
  const { about = item.attributes['rdf:about'] } = item.attributes;
  const id = textOfFirst(item, ['guid', 'atom:id']) ?? about;
  const url = readLink(item) ?? ifAddress(guid?.attributes.ispermalink === 'false' ? about : id);
  const title = textOfFirst(item, ['title', 'dc:title'], html);
  const summary = textOfFirst(item, ['description'], html);
  const categories = childrenOf(item, 'category', 'dc:subject');
  return {
    // Neither is obligatory, so in the end the words have to tell a story from the others.
    id: id ?? (url ? undefined : (title ?? summary)),
    url,
    title,
    summary,
    // Not read where a summary will do.
    get content() {
      return textOfFirst(item, bodies, html);
    },
    date: textOfFirst(item, dates),
    language: languageTag(textOfFirst(item, ['dc:language']) ?? item.language),
    topics: categories.map(html),
    countries: categories.filter(isCountry).map(html),
    image: readPicture(item),
    authors: readAuthors(item),
    source: textOfFirst(item, ['source', 'dc:publisher'], html),
  };
}

/**
 * RSS 0.90 to 2.0 (rssboard.org/rss-specification) and RSS 1.0 (web.resource.org/rss/1.0/spec), with
 * the modules Dublin Core, Content and Media, and with Atom's links.
 *
 * @throws {Error} when there is neither a channel nor a story
 */
export function readRss(root: XmlElement): DraftFeed {
  const stories = storiesIn(root);
  const [channel] = childrenOf(root, 'channel');
  if (!channel && !stories.length) throw new Error('it has no channel');
  const head = channel ?? root;
  return {
    title: textOfFirst(head, ['title', 'dc:title'], html),
    homePageUrl: readLink(head),
    language: languageTag(textOfFirst(head, ['language', 'dc:language']) ?? head.language),
    source: textOfFirst(head, ['dc:publisher'], html),
    next: linkTo(head, 'atom:link', 'next') ?? linkTo(head, 'link', 'next'),
    items: {
      *[Symbol.iterator]() {
        for (const story of stories) yield story.isBroken ? undefined : readItem(story);
      },
    },
  };
}
