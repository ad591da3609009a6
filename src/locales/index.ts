import { en } from './en.js';
import type { Locale } from './locale.js';

/** Tags of the languages the interface speaks. */
export const languages = ['en', 'es', 'fr', 'pt', 'nl', 'ar', 'ht'] as const;

const loaders: Record<string, () => Promise<Locale>> = {
  en: () => Promise.resolve(en),
  es: () => import('./es.js').then((m) => m.es),
  fr: () => import('./fr.js').then((m) => m.fr),
  pt: () => import('./pt.js').then((m) => m.pt),
  nl: () => import('./nl.js').then((m) => m.nl),
  ar: () => import('./ar.js').then((m) => m.ar),
  ht: () => import('./ht.js').then((m) => m.ht),
};

const loaded: Record<string, Locale | undefined> = { en };
const loading: Record<string, Promise<Locale> | undefined> = {};

/**
 * The language that serves a BCP 47 tag: `es` for `es-GT`, `ht` for `hat`. English serves any tag
 * that is empty, malformed, or of a language the interface does not speak.
 */
export const match = (tag: string): string => {
  let primary: string | undefined;
  try {
    // Canonical, so that a three-letter code becomes the tag's own two letters.
    [primary = ''] = Intl.getCanonicalLocales(tag.trim().split(/[-_]/)[0]);
  } catch {
    // No language tag at all.
  }
  return primary && Object.hasOwn(loaders, primary) ? primary : 'en';
};

/**
 * Loads a language: English is at hand, any other is fetched once. A failed load is forgotten, so
 * that asking again tries again.
 */
export const loadLocale = (language: string): Promise<Locale> =>
  (loading[language] ??= loaders[language]!().then(
    (locale) => (loaded[language] = locale),
    (reason: unknown) => {
      loading[language] = undefined;
      throw reason;
    },
  ));

/** A language that is here already: English, and what {@link loadLocale} has fetched. */
export const loadedLocale = (language: string): Locale | undefined => loaded[language];

/** Puts a language in the place of another, or adds it, where a page brings its own. */
export function replaceLocale(language: string, change: (locale: Locale) => Locale): void {
  const load = loaders[language] ?? loaders.en!;
  const here = loaded[language] ?? (loaders[language] ? undefined : en);
  loaders[language] = () => load().then(change);
  loaded[language] = here && change(here);
  loading[language] = undefined;
}
