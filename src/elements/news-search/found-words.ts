import { finder, fold } from '../../model/select.js';

/** From where to where something stands in a text, in UTF-16 units; the end is not part of it. */
export type Span = readonly [start: number, end: number];

const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Where a search found its words in a text: the beginnings of words, as far as they were typed, with the
 * accents they have in the text.
 *
 * @param wanted words as they are compared
 */
export function foundWords(text: string, wanted: readonly string[]): Span[] {
  const finders = wanted.map(finder);
  return [...text.matchAll(word)].flatMap(({ 0: raw, index }) => {
    const folded = fold(raw);
    return finders.flatMap((one) => {
      const found = one.exec(folded);
      if (!found) return [];
      const span = [found.index, found.index + found[0].length] as const;
      // As a rule folding takes letters one by one.
      const [start, end] = raw.length === folded.length ? span : unfolded(raw, ...span);
      return [[index + start, index + end] as const];
    });
  });
}

/** A span of a folded word as a span of the word itself. */
function unfolded(raw: string, start: number, end: number): Span {
  let folded = 0;
  let at = 0;
  let from = 0;
  for (const character of raw) {
    const { length } = fold(character);
    if (folded >= end && length) break;
    if (folded <= start && length) from = at;
    folded += length;
    at += character.length;
  }
  return [from, at];
}
