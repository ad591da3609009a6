import type { Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import type { DraftFeed, Format, RawBody, Received } from './format.js';
import { isUntagged, type LenientReaders, normalising } from './normalise.js';
import { inSlices, pause } from './slices.js';

/** What is found in a text only if some field of the feed is written as HTML. */
const markup = /<[/!a-z]|&(?:#|[a-z]+\d*;)|\\u00(?:3c|26)/i;

/** Characters that take about as long to look through as a slice of other work. */
const piece = 1_000_000;

/** Longer than anything {@link markup} needs to match. */
const overlap = 40;

async function hasMarkup(text: string): Promise<boolean> {
  for (let at = 0; at < text.length; at += piece) {
    if (at) await pause();
    if (markup.test(text.slice(at, at + piece + overlap))) return true;
  }
  return false;
}

/** A body whose text is taken for JSON when somebody asks, and only once. */
export function rawBody(received: Received): RawBody {
  let json: unknown;
  let isParsed = false;
  return {
    ...received,
    get json() {
      if (!isParsed) {
        isParsed = true;
        try {
          json = JSON.parse(received.text);
        } catch {
          // Whatever it is, it is no JSON.
        }
      }
      return json;
    },
  };
}

/** What a body that is no feed looks like, for the webmaster. */
function resemblance({ text, json }: RawBody): string {
  if (/^\s*</.test(text))
    return /<(?:html|body|!doctype html)/i.test(text)
      ? 'it is a web page'
      : 'it is XML of another kind';
  return json === undefined ? 'it is no JSON, or cut off' : 'it is JSON of another kind';
}

/**
 * The feed with countries for those stories that nobody has tagged.
 *
 * @param now milliseconds since 1970
 */
export async function tagged(feed: Feed, now: number): Promise<Feed> {
  if (!feed.items.some(isUntagged)) return feed;
  // Without it the stories show all the same, under no country.
  const tagger = await import('./tagging.js').catch(() => undefined);
  return tagger ? inSlices(tagger.tagging(feed, now)) : feed;
}

/**
 * Parses and normalises a body by the first format that recognises it.
 *
 * @param now milliseconds since 1970
 * @throws {FeedError} `empty-answer` or `not-a-feed`
 */
export async function readFeed(
  received: Received,
  formats: readonly Format[],
  now: number,
): Promise<Feed> {
  const { text, url } = received;
  if (!text.trim()) throw new FeedError('empty-answer', url);
  const body = rawBody(received);
  let draft: DraftFeed | undefined;
  let reason: string | undefined;
  try {
    draft = await formats.find((format) => format.detect(body))?.parse(body);
  } catch (error) {
    // A format that cannot read it after all is no better than none.
    reason = (error as Partial<Error> | undefined)?.message;
  }
  if (!draft) throw new FeedError('not-a-feed', url, undefined, reason ?? resemblance(body));

  const { facets, byCountry } = draft;
  let readers: Partial<LenientReaders> = {};
  const fetchReaders = async (fetched: Promise<Partial<LenientReaders>>): Promise<void> => {
    readers = { ...readers, ...(await fetched.catch(() => undefined)) };
  };
  const isLossy = text.includes('\uFFFD');
  const read = (given: DraftFeed): Promise<Feed> =>
    inSlices(normalising(given, { base: url, now, lenient: readers, isLossy }));

  if (text.length > piece) await pause();
  if (await hasMarkup(text)) await fetchReaders(import('./fields/lenient.js'));
  let feed = await read(draft);
  // Dates and countries may be written in ways that only the lenient readers know.
  const isMissing = (name: string): boolean => feed.warnings.some(({ field }) => field === name);
  const before = readers;
  if (isMissing('date') && !readers.toIsoDate) await fetchReaders(import('./fields/lenient.js'));
  if (isMissing('countries')) await fetchReaders(import('../places/country-codes.js'));
  if (readers !== before) feed = await read(draft);
  feed = await tagged(feed, now);
  // Showing it is the next piece of work.
  if (text.length > piece) await pause();

  if (!facets && !byCountry) return feed;
  const reading = await import('./fields/archive.js').catch(() => undefined);
  return { ...feed, archive: reading?.readArchive(facets, byCountry, url) };
}
