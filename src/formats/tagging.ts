import type { Feed } from '../model/feed.js';
import { findPlaces } from '../places/find-places.js';
import { readDate } from './fields/date.js';
import { amend, isUntagged } from './normalise.js';

/**
 * The feed with countries, regions, place and date found in the texts of those stories that nobody has
 * tagged. What a feed says of a story stays as it is.
 *
 * @param now milliseconds since 1970
 */
export function* tagging(feed: Feed, now: number): Generator<void, Feed> {
  const items = [];
  for (const item of feed.items) {
    if (isUntagged(item)) {
      const { countries, regions, place, date } = findPlaces(item);
      items.push(
        amend(item, {
          countries,
          regions: item.regions.length ? item.regions : regions,
          place: item.place ?? place,
          date: item.date ?? readDate(date, now),
        }),
      );
      yield;
    } else items.push(item);
  }
  return { ...feed, items };
}
