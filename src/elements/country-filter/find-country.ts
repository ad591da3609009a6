import { intl } from '../../locales/format.js';
import { languages, loadedLocale, loadLocale } from '../../locales/index.js';
import { wordsOf } from '../../model/select.js';
import { beginWords } from '../choices/choice-group.js';

/** Fetches the names of countries in every language of the interface; one that is missing is done without. */
export const loadNames = (): Promise<unknown> => Promise.allSettled(languages.map(loadLocale));

/** A country's name in a language that is here; countries beyond the Americas are named by the browser. */
function nameIn(language: string, code: string): string {
  const locale = loadedLocale(language);
  if (!locale || !code) return '';
  return (
    locale.countries[code] ?? intl('DisplayNames', language, { type: 'region' }).of(code) ?? ''
  );
}

/**
 * Whether a text finds a place: by the code of the country, or by the beginnings of words of its name,
 * in any language whose names are here. Case and accents do not matter.
 *
 * @param code ISO 3166-1 alpha-2; empty for a region
 * @param name its name in the language of the page
 */
export function finds(text: string, code: string, name: string): boolean {
  const wanted = wordsOf(text);
  if (wanted.join('') === code.toLowerCase()) return true;
  return [name, ...languages.map((language) => nameIn(language, code))].some((any) =>
    beginWords(wanted, any),
  );
}
