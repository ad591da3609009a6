import type { Feed } from '../model/feed.js';
import { countryNamed } from '../places/country-named.js';
import { findPlaces } from '../places/find-places.js';
import { readDate } from './fields/date.js';
import { amend, isUntagged } from './normalise.js';

/** A country for every topic that is one's name. */
const countriesIn = (topics: readonly string[], language: string | undefined): string[] => [
  ...new Set(topics.flatMap((topic) => countryNamed(topic, language) ?? [])),
];

/**
 * The feed with countries, regions, place and date of those stories whose countries nobody has given: the
 * topics that are countries, and where there are none, what is found in the text. What a feed says of a
 * story stays as it is.
 *
 * @param now milliseconds since 1970
 */
export function* tagging(feed: Feed, now: number): Generator<void, Feed> {
  const items = [];
  for (const item of feed.items) {
    if (isUntagged(item)) {
      const countries = countriesIn(item.topics, item.language).sort();
      if (countries.length) items.push(amend(item, { countries }));
      else {
        const found = findPlaces(item);
        items.push(
          amend(item, {
            countries: found.countries,
            regions: item.regions.length ? item.regions : found.regions,
            place: item.place ?? found.place,
            date: item.date ?? readDate(found.date, now),
          }),
        );
      }
      yield;
    } else items.push(item);
  }
  return { ...feed, items };
}
