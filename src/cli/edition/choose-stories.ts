import type { NewsItem } from '../../model/news-item.js';

/** How much of what was ever read goes into an edition. */
export interface Limits {
  /** Most stories. */
  readonly maxItems?: number | undefined;
  /** Oldest stories in days, rounded up to whole months. */
  readonly maxAge?: number | undefined;
  /** Ids or addresses of stories that are taken out. */
  readonly without: readonly string[];
  /** Most characters of a summary. */
  readonly summaryLength: number;
}

/** Cut between words, as the cards cut it anyway. */
const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, '')}…` : text;

/**
 * How many stories stay. Dropping the oldest changes every page, because each names the next older one;
 * so they are dropped many at once, and not with each new story.
 */
function countKept(count: number, most: number): number {
  const step = Math.ceil(most / 10);
  return count > most ? Math.max(0, count - step * Math.ceil((count - most) / step)) : count;
}

/** First day of the month in which a story may be oldest. */
function oldestDay(days: number, now: number): string {
  return `${new Date(now - days * 86_400_000).toISOString().slice(0, 7)}-01`;
}

/** The stories of an edition: pinned ones, which no limit takes away, then newest first, undated last. */
export function chooseStories(items: readonly NewsItem[], limits: Limits, now: number): NewsItem[] {
  const { maxItems = Infinity, maxAge, without, summaryLength } = limits;
  const unwanted = new Set(without);
  const from = maxAge === undefined ? '' : oldestDay(maxAge, now);
  const time = ({ date }: NewsItem): number => (date ? Date.parse(date) : -Infinity);
  const chosen = items
    .filter(({ id, url = '' }) => !unwanted.has(id) && !unwanted.has(url))
    .filter(({ date, pinned }) => pinned || !date || date >= from)
    .map((item) => ({ ...item, summary: cut(item.summary, summaryLength) }))
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || time(b) - time(a) || 0);
  return chosen.slice(0, countKept(chosen.length, maxItems));
}
