import type { Feed, FeedWarning } from '../model/feed.js';
import type { NewsItem } from '../model/news-item.js';

/** The same page is written with and without these. */
const address = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/?(?:#.*)?$/, '');

/** What shows that two stories of different feeds are one. Numbers are unique in their own feed only. */
function marksOf({ id, url, title, date }: NewsItem): string[] {
  const marks: string[] = [];
  if (!/^\d+$/.test(id)) marks.push(`id ${id}`);
  if (url) marks.push(`url ${address(url)}`);
  if (date) marks.push(`day ${date.slice(0, 10)} ${title.toLowerCase()}`);
  return marks;
}

const time = ({ date }: NewsItem): number => (date ? Date.parse(date) : -Infinity);

/**
 * Several feeds as one: newest first, what an earlier feed has left out of the later ones and counted
 * as a warning.
 */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const seen = new Set<string>();
  const ids = new Set<string>();
  const items: NewsItem[] = [];
  const warnings: FeedWarning[] = [];
  for (const feed of feeds) {
    warnings.push(...feed.warnings);
    const marks: string[] = [];
    for (const item of feed.items) {
      const own = marksOf(item);
      if (own.some((mark) => seen.has(mark))) {
        const reason = 'dropped: repeats a story of another feed';
        warnings.push({ item: item.id, field: 'item', reason });
        continue;
      }
      let { id } = item;
      while (ids.has(id)) id += '#';
      ids.add(id);
      items.push(id === item.id ? item : { ...item, id });
      marks.push(...own);
    }
    // Only now, because two stories of one feed may well have the same title and day.
    for (const mark of marks) seen.add(mark);
  }
  const [first] = feeds;
  return {
    ...first,
    isFinal: feeds.every(({ isFinal }) => isFinal),
    items: items.sort((a, b) => time(b) - time(a) || 0),
    warnings,
  };
}

/** Pages of one archive as one feed: each story once, as pages overlap when new stories push them on. */
export function joinPages(pages: readonly Feed[]): Feed {
  const items = new Map<string, NewsItem>();
  for (const page of pages) {
    for (const item of page.items) if (!items.has(item.id)) items.set(item.id, item);
  }
  return {
    ...pages[0],
    items: [...items.values()],
    warnings: pages.flatMap(({ warnings }) => warnings),
  };
}
