import type { BuilderWords } from './builder-words.js';
import { en } from './en.js';

/** The builder's words, by language. */
const known: Readonly<Record<string, BuilderWords>> = { en };

/** The words for a language; English where it has none. */
export function wordsFor(language: string): {
  readonly words: BuilderWords;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
} {
  const words = known[language];
  return { words: words ?? en, language: words ? language : 'en', direction: 'ltr' };
}
