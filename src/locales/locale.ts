import type { ControlWords } from './controls/words.js';

/**
 * A sentence that depends on a number: one form for each plural category the language uses
 * (CLDR plural rules, chosen by `Intl.PluralRules`). `other` is always there. `{n}` is the number.
 */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Every word a visitor reads or hears. Names in braces are replaced when the word is shown. */
export interface Words {
  /** Name of the list of stories for assistive technology. */
  news: string;
  /** Said while the first answer is awaited. */
  loading: string;
  /** The feed has no stories. */
  empty: string;
  /** There are stories, and none fits what the visitor chose. */
  noMatch: string;
  /** Button that takes back what the visitor chose. */
  clear: string;
  /** The feed could not be reached, or nothing more is known. */
  error: string;
  /** The feed's address leads nowhere (404, 410) or is closed (401, 403). */
  errorUnavailable: string;
  /** Something came, and it is not a news feed. */
  errorNotFeed: string;
  /** The feed is larger than the widget accepts. */
  errorTooLarge: string;
  /** Button that asks the feed again. */
  retry: string;
  /** Link to where the news comes from. */
  visitSource: string;
  /** Link below the stories to where all of them are. */
  seeAll: string;
  /** An older copy is shown. `{age}` is a relative time such as “2 hours ago”. */
  stale: string;
  /** An older copy is shown and its age is not known. */
  staleUnknown: string;
  /** Of several feeds some are missing. */
  partial: string;
  /** Button that shows stories which came while the page was open. */
  waiting: Plural;
  /** Announced when the stories on show change. */
  stories: Plural;
  /** The same for chosen countries. `{places}` is a list of country names. */
  storiesFrom: Plural;
  /** Label of the country filter. */
  country: string;
  /** The choice that filters nothing. */
  allCountries: string;
  /** Shown on the closed menu when several countries are chosen. */
  countriesChosen: Plural;
  /** Button that shows more stories. */
  more: string;
  /** Name of the pager for assistive technology. */
  pages: string;
  /** One page of several. `{page}` is its number. */
  page: string;
  previous: string;
  next: string;
  /** Whose story it is. `{source}` is a name. */
  source: string;
  /** The story's language, named in the page's language. `{language}` is its name. */
  inLanguage: string;
  /** Who took the picture. `{credit}` is a name. */
  imageCredit: string;
  /** Countries of a story, for assistive technology. */
  countries: string;
}

/** One language of the interface: its words and the names of countries and territories. */
export interface Locale {
  /** BCP 47 language tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  words: Words;
  /** Words of the controls that few pages have; absent: they speak English. */
  controls?: ControlWords;
  /** Names by ISO 3166-1 alpha-2 code; any other country is named by `Intl.DisplayNames`. */
  countries: Readonly<Record<string, string>>;
  /** Names of geographic scopes by their id, such as `central-america`. */
  regions: Readonly<Record<string, string>>;
}
