import type { BuilderWords } from './builder-words.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** The builder's words, by language. */
const known: Readonly<Record<string, BuilderWords>> = { en, es, fr };

/** The words for a language; English where it has none. */
export function wordsFor(language: string): {
  readonly words: BuilderWords;
  readonly language: string;
} {
  const words = known[language];
  return words ? { words, language } : { words: en, language: 'en' };
}
