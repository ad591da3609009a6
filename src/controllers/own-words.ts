import { en } from '../locales/en.js';
import { languages, replaceLocale } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import { type OwnLocale, withOwn } from '../locales/own-locale.js';
import { languagesChanged } from './page-language.js';
import { report } from './report.js';

/**
 * Adds a language, or replaces words of one, for the whole page. The webmaster is told once which words a
 * new language lacks; they are English.
 *
 * @param tag the element whose class was asked
 */
export function addLocale(tag: string, own: OwnLocale): void {
  // A page without types may give anything.
  const { language: given, words } = Object(own) as { language?: unknown; words?: unknown };
  const language = typeof given === 'string' ? given.toLowerCase() : '';
  if (!/^[a-z]{2,3}$/.test(language)) {
    const what = typeof given === 'string' ? given : JSON.stringify(Object(own));
    report(tag, 'bad-value', 'language', what, 'a language tag such as de');
    return;
  }
  const isNew = !(languages as readonly string[]).includes(language);
  const missing = Object.keys(en.words).filter((name) => !(name in (Object(words) as object)));
  if (isNew && missing.length) report(tag, 'missing-words', language, missing.join(', '));
  replaceLocale(language, (locale) => withOwn(locale, { ...own, language }));
  languagesChanged();
}

/**
 * A language with the words that an attribute around the element holds as JSON, `{"more": "More"}`; words
 * of controls among the others.
 */
export function withAttribute(tag: string, locale: Locale, json: string): Locale {
  let words: unknown;
  try {
    words = JSON.parse(json);
  } catch {
    // Told below.
  }
  if (typeof words !== 'object' || !words) {
    report(tag, 'bad-value', 'data-iom-words', json.slice(0, 80), 'JSON such as {"more": "More"}');
    return locale;
  }
  return withOwn(locale, { language: locale.language, words, controls: words });
}
