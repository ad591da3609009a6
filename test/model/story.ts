import type { NewsItem } from '../../src/model/news-item.js';

let count = 0;

/** A story of which only what a test is about is said. */
export const story = (fields: Partial<NewsItem> = {}): NewsItem => {
  count += 1;
  return {
    id: `story-${count}`,
    title: `Story ${count}`,
    summary: '',
    countries: [],
    regions: [],
    topics: [],
    authors: [],
    pinned: false,
    ...fields,
  };
};

/** Which stories were chosen, and in what order. */
export const ids = (items: readonly NewsItem[]): string[] => items.map(({ id }) => id);
