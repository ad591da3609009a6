import type { ControlWords } from './controls/words.js';
import type { Locale, Words } from './locale.js';

/** Words that a page brings: for a language the interface speaks, or a language it does not. */
export interface OwnLocale {
  /** BCP 47 tag of the language, without a region: `de`. */
  readonly language: string;
  /** Absent: that of the language, or from left to right for a new one. */
  readonly direction?: 'ltr' | 'rtl';
  /** Those that are absent stay as they are; in a new language they are English. */
  readonly words?: Partial<Words>;
  /** Words of the controls that few pages have. */
  readonly controls?: Partial<ControlWords>;
  /** Names by ISO 3166-1 alpha-2 code; the browser names countries that are absent. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Names of geographic scopes by their id. */
  readonly regions?: Readonly<Record<string, string>>;
}

/** What is a word, or the forms of one. */
const isWord = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'other' in value);

/** Only what can be shown: a page may give anything. */
function sound<T extends object>(given: T | undefined, known: object): Partial<T> {
  const entries = Object.entries(Object(given) as object);
  return Object.fromEntries(
    entries.filter(
      ([name, value]) =>
        isWord(value) &&
        (!Object.hasOwn(known, name) ||
          typeof value === typeof (known as Record<string, unknown>)[name]),
    ),
  ) as Partial<T>;
}

/** A language with a page's own words in the place of ours. */
export function withOwn(locale: Locale, own: OwnLocale): Locale {
  const isNew = locale.language !== own.language;
  return {
    language: own.language,
    direction: own.direction ?? (isNew ? 'ltr' : locale.direction),
    words: { ...locale.words, ...sound(own.words, locale.words) },
    controls: own.controls
      ? { ...locale.controls, ...(sound(own.controls, {}) as ControlWords) }
      : locale.controls,
    // A new language has no country names but its own and the browser's.
    countries: { ...(isNew ? {} : locale.countries), ...sound(own.countries, {}) },
    regions: { ...locale.regions, ...sound(own.regions, {}) },
  } as Locale;
}
