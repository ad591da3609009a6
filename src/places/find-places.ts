import { findDateline, fullDate } from './dateline.js';
import { isPhrase } from './lexicon.js';
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

/** Regions that mean each of their countries; others stay regions, however few countries they have. */
const meantEach = ['central-america', 'north-of-central-america', 'eastern-caribbean'];

function add(list: string[], entry: string): void {
  if (!list.includes(entry)) list.push(entry);
}

/** The countries of a story, found in its text. */
export function findPlaces({ title, summary, date: feedDate }: StoryText): Places {
  const found: FoundPlace[] = [];
  const countries: string[] = [];
  const filedIn: string[] = [];
  /** Regions, and those of them that mean each of their countries. */
  const named: string[] = [];
  const whole: string[] = [];
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
      if (!role || isPhrase(id)) continue;
      const isCountry = id.length === 2;
      if (role === 'subject') {
        add(isCountry ? countries : named, id);
        if (each) add(whole, id);
      } else if (role === 'dateline' && isCountry) {
        // A country by its name counts, and a town where nothing else is named.
        if (!sign || '%!^'.includes(sign)) add(countries, id);
        else if ('+-'.includes(sign)) add(filedIn, id);
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

  const kept = narrowest(named).sort();
  for (const id of kept) {
    if (!whole.includes(id) || !meantEach.includes(id)) continue;
    for (const code of regions[id]!.countries) add(countries, code);
  }
  const filed = countries.length === 0 && kept.length === 0 ? filedIn : countries;
  date = fullDate(date, feedDate);
  return {
    countries: filed.sort(),
    regions: kept,
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    found,
  };
}
