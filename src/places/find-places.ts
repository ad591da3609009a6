import { findDateline, fullDate } from './dateline.js';
import { findNames, type PlaceRole } from './names-in-text.js';
import { narrowest, regions } from './regions.js';
import { giveRoles } from './roles.js';

export type { PlaceRole } from './names-in-text.js';

/** A place that a story names. */
export interface FoundPlace {
  /** ISO 3166-1 alpha-2 code; absent for a region. */
  readonly country?: string;
  /** Id of a geographic scope, see regions.ts; absent for a country. */
  readonly region?: string;
  /** As the text says it. */
  readonly words: string;
  /** Where the words stand, in UTF-16 units of the title or the summary. */
  readonly in: 'title' | 'summary';
  readonly start: number;
  readonly end: number;
  readonly role: PlaceRole;
}

/** What a story's text says of places. */
export interface Places {
  /** ISO 3166-1 alpha-2 codes, sorted. */
  readonly countries: readonly string[];
  /** Ids of geographic scopes, sorted; none that contains another. */
  readonly regions: readonly string[];
  /** Where the story was filed, as its dateline says it: `Georgetown, Guyana`. */
  readonly place?: string;
  /** The dateline's day: `2020-08-27`. Only where it or the feed says the year. */
  readonly date?: string;
  /** Every place that was met, in order, and why it counts or does not. */
  readonly found: readonly FoundPlace[];
}

/** What of a story is read. All of it is plain text. */
export interface StoryText {
  readonly title: string;
  readonly summary: string;
  /** ISO 8601; tells the year of a dateline that has none. */
  readonly date?: string | undefined;
}

/** Regions that mean each of their countries; broader ones stay regions. */
const isEach = (id: string): boolean => regions[id]!.countries.length < 8;

/** The countries of a story, found in its text. */
export function findPlaces({ title, summary, date: feedDate }: StoryText): Places {
  const found: FoundPlace[] = [];
  const countries = new Set<string>();
  const filedIn = new Set<string>();
  const named = new Map<string, boolean>();
  let place: string | undefined;
  let date: string | undefined;

  const read = (text: string, where: FoundPlace['in']): void => {
    const mentions = findNames(text);
    const dateline = findDateline(text, mentions);
    if (dateline) {
      place = dateline.place;
      date = dateline.date;
      for (const one of mentions) {
        if (one.start >= dateline.start && one.end <= dateline.end) one.role = 'dateline';
      }
    }
    if (mentions.length > 0) giveRoles(text, mentions);
    for (const { place: id, role, start, end, sign, isEach: each } of mentions) {
      if (!role) continue;
      const isCountry = id.length === 2;
      if (role === 'dateline') {
        if (isCountry) (sign && '+-?'.includes(sign) ? filedIn : countries).add(id);
      } else if (role === 'subject') {
        if (isCountry) countries.add(id);
        else named.set(id, named.get(id) || !!each);
      }
      const words = text.slice(start, end);
      found.push(
        isCountry
          ? { country: id, words, in: where, start, end, role }
          : { region: id, words, in: where, start, end, role },
      );
    }
  };
  read(title, 'title');
  read(summary, 'summary');

  const kept = narrowest([...named.keys()]).sort();
  for (const id of kept) {
    if (named.get(id) && isEach(id)) for (const code of regions[id]!.countries) countries.add(code);
  }
  if (countries.size === 0 && kept.length === 0) for (const code of filedIn) countries.add(code);
  date = fullDate(date, feedDate);
  return {
    countries: [...countries].sort(),
    regions: kept,
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    found,
  };
}
