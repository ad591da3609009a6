/** Insertions, deletions and replacements that make one word of another (Levenshtein distance). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let n = 1; n <= to.length; n++) {
      next.push(
        Math.min(next[n - 1]! + 1, row[n]! + 1, row[n - 1]! + Number(from[at] !== to[n - 1])),
      );
    }
    row = next;
  }
  return row.at(-1)!;
}

/** The word that somebody meant who wrote another one; one or two letters may be wrong. */
export const nearMiss = (written: string, known: readonly string[]): string | undefined =>
  known.find((word) => distance(written, word) < (word.length > 9 ? 3 : 2));
