import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { readFeed } from '../../src/formats/read-feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import type { NewsItem } from '../../src/model/news-item.js';

/** Where the feeds of these tests come from, and when. */
export const base = 'https://feeds.example/news/feed.json';
export const now = Date.UTC(2026, 0, 15);

/** The feed that a body becomes. */
export const readText = (text: string): Promise<Feed> =>
  readFeed({ text, contentType: '', url: base }, formats, now);

/** The same of a value that is written as JSON. */
export const read = (value: unknown): Promise<Feed> => readText(JSON.stringify(value));

/** A JSON Feed of some items, and what else the test wants to be in it. */
export const jsonFeed = (items: unknown, more: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Regional news',
  items,
  ...more,
});

/** What becomes of the only item of a feed. */
export async function readItem(item: object, feed: object = {}): Promise<NewsItem> {
  const { items } = await read(jsonFeed([{ id: '1', title: 'A story', ...item }], feed));
  expect(items).to.have.length(1);
  return items[0]!;
}

/** What is said about the only item of a feed, as `field: reason`. */
export async function warningsOf(item: unknown): Promise<string[]> {
  const { warnings } = await read(jsonFeed([item]));
  return warnings.map(({ field, reason }) => `${field}: ${reason}`);
}

/** The error a body gives, or the feed where it gives none. */
export async function outcome(text: string): Promise<Feed | FeedError> {
  try {
    return await readText(text);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

/** The code of the error a body gives. */
export async function codeOf(text: string): Promise<string | undefined> {
  const result = await outcome(text);
  return result instanceof FeedError ? result.code : undefined;
}
