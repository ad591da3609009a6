/**
 * How a list that is longer than one page goes on: `more` adds the next page below, `pages` replaces
 * the page, `none` shows the first page only.
 */
export type Paging = 'more' | 'pages' | 'none';

/** Pages needed for so many stories; at least 1. */
export const countPages = (stories: number, pageSize: number): number =>
  Math.max(1, Math.ceil(stories / pageSize));

/** First (inclusive) and last (exclusive) position on show. `page` counts from 1. */
export function pageRange(
  stories: number,
  pageSize: number,
  page: number,
  paging: Paging,
): [start: number, end: number] {
  const current = Math.min(page, countPages(stories, pageSize));
  const start = paging === 'more' ? 0 : (current - 1) * pageSize;
  return [start, Math.min(stories, current * pageSize)];
}
