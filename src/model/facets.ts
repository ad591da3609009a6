import type { NewsItem } from './news-item.js';
import type { Query } from './query.js';
import { matching } from './select.js';

/** A field of a story by whose values the visitor can choose. */
export type Facet = 'countries' | 'topics';

/** A query without what was chosen by a facet. */
export const withoutFacet = (query: Query, facet: Facet): Query => ({
  ...query,
  [facet]: undefined,
  // Regions are chosen together with countries.
  ...(facet === 'countries' && { regions: undefined }),
});

/**
 * How many stories each value would select. The count obeys every other part of the query but not
 * its own, so that a visitor sees what a second choice would give. Values that occur only in
 * stories the rest of the query leaves out are there with 0.
 *
 * @param results the stories that fit the whole query, where they are known
 */
export function countFacet(
  items: readonly NewsItem[],
  query: Query,
  facet: Facet,
  results?: readonly NewsItem[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const isChosenBy = query[facet] ?? (facet === 'countries' && query.regions);
  const matched = isChosenBy || !results ? matching(items, withoutFacet(query, facet)) : results;
  if (matched !== items)
    for (const item of items) for (const value of item[facet]) counts.set(value, 0);
  for (const item of matched) {
    for (const value of item[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
