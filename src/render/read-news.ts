import { namedFormat } from '../controllers/named-format.js';
import { formats as ownFormats } from '../formats/index.js';
import { normalise } from '../formats/normalise.js';
import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { FeedError } from '../model/feed-error.js';
import type { NewsOptions } from './options.js';

/** Relative addresses lead nowhere from there, and others do not need it. */
const nowhere = 'about:blank';

/** Where the console says that it found a mistake. */
const place = { localName: 'iom-news-list' };

const isFeed = (value: unknown): value is Feed => {
  const { items, warnings } = Object(value) as Partial<Feed>;
  return Array.isArray(items) && Array.isArray(warnings);
};

/** A text stays as it is; what was parsed is written again, so that all of it is read in one way. */
function textOf(feed: unknown): string {
  if (typeof feed === 'string') return feed;
  try {
    const text: unknown = JSON.stringify(feed);
    return typeof text === 'string' ? text : '';
  } catch {
    // Something that goes round, which no text does.
    return '';
  }
}

/**
 * The feed of whatever a server has: a text in any format, the same parsed, or a {@link Feed}.
 *
 * @throws {FeedError} `not-a-feed` or `empty-answer`
 */
export async function readNews(feed: unknown, options: NewsOptions): Promise<Feed> {
  const { address, now = Date.now(), format, formats = ownFormats } = options;
  const url = address ?? nowhere;
  if (isFeed(feed)) {
    // It may have been stored and read again, so nothing in it is taken for checked.
    const items = feed.items.map((item) => ({ ...item, isTagged: true }));
    return normalise({ ...feed, items }, { base: url, now: +now });
  }
  try {
    const received = { text: textOf(feed), contentType: '', url };
    return await readFeed(received, namedFormat(place, formats, format), +now);
  } catch (reason) {
    if (!(reason instanceof FeedError)) throw reason;
    const { code, detail = 'it is empty' } = reason;
    const error = new FeedError(code, address, undefined, detail);
    error.message = `cannot read ${address ?? 'the feed'}: ${detail}. It needs a JSON Feed, RSS, Atom, WordPress, Drupal or ReliefWeb.`;
    throw error;
  }
}
