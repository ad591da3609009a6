import { headsBefore, type Word, wordsAfter } from './cues.js';
import { isCapital } from './fold.js';
import type { Mention } from './names-in-text.js';

/** Whether a word is of any of the kinds. */
export function has(word: Word | undefined, kinds: string): boolean {
  if (word) for (const kind of word.kinds) if (kinds.includes(kind)) return true;
  return false;
}

/** Whether the name goes on, in capitals, as that of an organisation or a treaty. */
export function isInstitution(text: string, end: number, kinds: string): boolean {
  for (const word of wordsAfter(text, end, 3)) {
    if (!isCapital(text, word.start)) return false;
    if (has(word, kinds)) return true;
  }
  return false;
}

const title =
  /(?:^|[^\p{L}])(?:M(?:rs?|s|me|lle|\.)|Dra?|Sr(?:a|ta)?|[Dd]o(?:n|ña)|[Ss]eñor(?:a|ita)?|Sister)\.?\s$/u;

/** Names that many bear, but where a saint's is a town's. */
const givenName =
  /(?<!S\p{L}+\s|\p{L})(?:Ana|Carlos|Jean|John|José|Juan|Luis|Mar[ií]a|Marie|Miguel|Pedro)\s$/u;

/** Longer than any title or given name. */
const longest = 20;

/** Whether a title or a given name leads to a name, the latter with a surname after it. */
export function isNamesake(text: string, start: number, next: Word | undefined): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  return (
    title.test(before) ||
    (givenName.test(before) && !!next && !next.kinds && isCapital(text, next.start))
  );
}

/** How far around a name capitals are looked at. */
const surroundings = 80;

/** Whether a part of a person's name seems to stand beside a name. */
export function isPerson(
  text: string,
  { start, end }: Mention,
  previous: Word | undefined,
  next: Word | undefined,
): boolean {
  const isNameLike = (word: Word | undefined, joint: string): boolean => {
    if (!word || word.kinds || joint !== ' ' || !isCapital(text, word.start)) return false;
    const letters = text.slice(word.start, word.end);
    return letters !== letters.toUpperCase();
  };
  const isOne =
    isNameLike(next, next ? text.slice(end, next.start) : '') ||
    isNameLike(previous, previous ? text.slice(previous.end, start) : '');
  // Where every word has a capital, a capital says nothing.
  return (
    isOne &&
    /(?:^|\s)\p{Ll}{5,}/u.test(text.slice(Math.max(0, start - surroundings), end + surroundings))
  );
}

/** The noun that a demonym or the adjective of a region goes with: it tells what is meant. */
export function nounOf(text: string, { start, end }: Mention, kinds: string): Word | undefined {
  const isStop = (word: Word): boolean => has(word, 'hia') || /^(?:y|et?|who)$/.test(word.text);
  const isEnglish = isCapital(text, start);
  if (isEnglish) {
    for (const word of wordsAfter(text, end, 3)) {
      if (has(word, kinds)) return word;
      if (isStop(word)) break;
    }
  }
  // The other languages have the noun first, and adjectives or “de Migración” between.
  for (const word of headsBefore(text, start, 3)) {
    if (has(word, kinds)) return word;
    const isPassed =
      isCapital(text, word.start) ||
      /(?:al|ales|[ao]ri[oa]s?|sur|norte|aux|elles?)$/.test(word.text);
    if (isEnglish || isStop(word) || !isPassed) return undefined;
  }
  return undefined;
}
