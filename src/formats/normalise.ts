import type { Feed, FeedWarning } from '../model/feed.js';
import type { ImageSource, NewsItem } from '../model/news-item.js';
import { readCountry } from './fields/country.js';
import { readDate } from './fields/date.js';
import { readLanguage } from './fields/language.js';
import { readText } from './fields/text.js';
import { readUrl } from './fields/url.js';
import { type DraftFeed, type DraftItem, field } from './format.js';

/** What normalising needs to know beside the feed. */
export interface NormaliseContext {
  /** Absolute address the feed came from in the end; relative addresses start there. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Reads what only some feeds hold; not given where texts are known to be plain. */
  readonly lenient?: Partial<LenientReaders> | undefined;
  /** Characters were lost when its bytes became a text. */
  readonly isLossy?: boolean;
}

/** Readers of what a feed in our own format does without, fetched when they are needed. */
export interface LenientReaders {
  /** The words of an HTML fragment. */
  htmlToText(html: string): string;
  /** An RFC 822 date as ISO 8601; not checked against the calendar. */
  toIsoDate(text: string): string | undefined;
  /** The ISO 3166-1 alpha-2 code for an alpha-3 code or a name in English, Spanish or French. */
  toCountry(text: string): string | undefined;
}

type Read<T> = (value: unknown) => T | undefined;
type Warn = (field: string, reason: string) => void;

/** Where a text that has to serve as a title is cut. */
const longestImpliedTitle = 120;

const readRegion: Read<string> = (value) =>
  typeof value === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value) ? value : undefined;

const readSize: Read<number> = (value) =>
  Number.isFinite(value) && (value as number) > 0 ? (value as number) : undefined;

const readFlag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** The beginning of a text, cut between words, for stories that come without a title. */
const impliedTitle = (text: string): string =>
  text.length > longestImpliedTitle
    ? `${text.slice(0, longestImpliedTitle).replace(/\s\S*$/, '')}…`
    : text;

const Given = function Given(given: object) {
  return given;
} as unknown as new (given: object) => object;

/** A mark that no copy takes along. It costs less than a set of all stories. */
class Checked extends Given {
  #isChecked = true;

  static has(item: object): boolean {
    return #isChecked in item;
  }
}

const untagged = new WeakSet<NewsItem>();

/** Whether a story came out of {@link normalise}, so that nothing in it has to be looked at again. */
export const isNormalised = (item: object): item is NewsItem => Checked.has(item);

/** Whether nobody has said what countries a story is about. */
export const isUntagged = (item: NewsItem): boolean => untagged.has(item);

/** A normalised story with fields that were read as strictly as normalising reads. */
export function amend(item: NewsItem, fields: Partial<NewsItem>): NewsItem {
  return new Checked({ ...item, ...fields }) as object as NewsItem;
}

/**
 * Makes the feed in the one shape that everything after it works with, story by story, so that whoever
 * asks can stop between two. A bad field loses only itself and a bad item only itself; each is counted
 * in `warnings`.
 */
export function* normalising(
  draft: DraftFeed,
  { base, now, lenient, isLossy }: NormaliseContext,
): Generator<void, Feed> {
  const warnings: FeedWarning[] = [];
  let item: FeedWarning['item'];
  const warn: Warn = (name, reason) => warnings.push({ item, field: name, reason });

  const text: Read<string> = (value) => readText(value, lenient?.htmlToText) || undefined;
  const url: Read<string> = (value) => readUrl(value, base);

  const date: Read<string> = (value) =>
    readDate(value, now) ??
    (typeof value === 'string' ? readDate(lenient?.toIsoDate?.(value), now) : undefined);

  const country: Read<string> = (value) =>
    readCountry(value) ?? (typeof value === 'string' ? lenient?.toCountry?.(value) : undefined);

  /** One value: what can be read of it, and a warning where something is there that cannot. */
  const readValue = <T>(value: unknown, name: string, reader: Read<T>): T | undefined => {
    if (value === undefined || value === null) return undefined;
    const result = reader(value);
    if (result === undefined && value !== '') {
      warn(name, `dropped: ${typeof value === 'string' ? value.slice(0, 80) : typeof value}`);
    }
    return result;
  };

  const read = <T>(owner: object | undefined, name: string, reader: Read<T>): T | undefined =>
    readValue(field(owner, name), name, reader);

  /** A list of values, none twice; a single one stands for a list of one. */
  const readEach = (owner: object, name: string, reader: Read<string>): string[] => {
    const value = field(owner, name);
    const results: string[] = [];
    if (value === undefined || value === null) return results;
    for (const entry of Array.isArray(value) ? value : [value]) {
      const result = readValue(entry, name, reader);
      if (result !== undefined && !results.includes(result)) results.push(result);
    }
    return results;
  };

  /** A picture in several sizes; one without address or width is left out. */
  const readSources = (image: object | undefined): ImageSource[] =>
    [field(image, 'sources') ?? []].flat().flatMap((source) => {
      const address = readValue(field(source, 'url'), 'image', url);
      const width = read(source, 'width', readSize);
      // A comma at its end would be one of the list that pictures are named in.
      return address && width ? [{ url: address.replace(/,$/, '%2C'), width }] : [];
    });

  const readImage = (draftItem: DraftItem): NewsItem['image'] => {
    const image = draftItem.image as object | undefined;
    if (!image) return undefined;
    const address = readValue(field(image, 'url') ?? image, 'image', url);
    const sources = readSources(image);
    return address === undefined
      ? undefined
      : {
          url: address,
          alt: read(image, 'alt', text) ?? '',
          credit: read(image, 'credit', text),
          width: read(image, 'width', readSize),
          height: read(image, 'height', readSize),
          ...(sources[0] && { sources }),
        };
  };

  const readTranslations = (entry: DraftItem): NewsItem['translations'] => {
    if (!entry.translations) return undefined;
    const found: Record<string, string> = {};
    for (const [tag, value] of Object.entries(entry.translations)) {
      const address = readLanguage(tag) && readValue(value, 'translations', url);
      if (address) found[tag] = address;
    }
    return found;
  };

  if (isLossy) warn('text', 'not UTF-8');
  const language = read(draft, 'language', readLanguage);
  const title = read(draft, 'title', text);
  const homePageUrl = read(draft, 'homePageUrl', url);
  const feedAuthors = readEach(draft, 'authors', text);
  const feedSource = read(draft, 'source', text) ?? title;

  const readItem = (entry: DraftItem): NewsItem | undefined => {
    const address = read(entry, 'url', url);
    const id = read(entry, 'id', readText) || address;
    if (!id) return void warn('item', 'dropped: neither id nor address');
    const summary = read(entry, 'summary', text) ?? read(entry, 'content', text) ?? '';
    const heading = read(entry, 'title', text) ?? impliedTitle(summary);
    if (!heading) return void warn('item', 'dropped: no text');
    const authors = readEach(entry, 'authors', text);
    const story: NewsItem = {
      id,
      url: address,
      title: heading,
      summary: summary === heading ? '' : summary,
      date: read(entry, 'date', date),
      language: read(entry, 'language', readLanguage) ?? language,
      countries: readEach(entry, 'countries', country).sort(),
      regions: readEach(entry, 'regions', readRegion),
      topics: readEach(entry, 'topics', text),
      place: read(entry, 'place', text),
      image: readImage(entry),
      authors: authors.length ? authors : feedAuthors,
      source: read(entry, 'source', text) ?? feedSource ?? authors[0],
      translations: readTranslations(entry),
      pinned: read(entry, 'pinned', readFlag) ?? false,
    };
    new Checked(story);
    if (!story.countries.length && !entry.isTagged) untagged.add(story);
    return story;
  };

  const next = read(draft, 'next', url);
  const isFinal = draft.isFinal === true;

  const items = new Map<string, NewsItem>();
  const add = (entry: DraftItem | undefined, index: number): void => {
    item = (entry && readText(entry.id)) || index;
    if (!entry) return warn('item', 'dropped: no story');
    const story = readItem(entry);
    const twin = story && items.get(story.id);
    if (!twin) {
      if (story) items.set(story.id, story);
    } else if (JSON.stringify(twin) === JSON.stringify(story)) {
      warn('item', 'dropped: repeats an earlier one');
    } else {
      let { id } = story;
      while (items.has(id)) id += `#${index}`;
      items.set(id, amend(story, { id }));
      warn('id', `taken already: became ${id}`);
    }
  };
  let index = 0;
  for (const entry of draft.items) {
    add(entry, index++);
    yield;
  }
  return {
    title,
    language,
    homePageUrl,
    next,
    isFinal,
    items: [...items.values()],
    warnings,
  };
}

/** The same at once, for a few stories. */
export function normalise(draft: DraftFeed, context: NormaliseContext): Feed {
  const steps = normalising(draft, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
