/** What a character is in a comparison: a letter without its accent, a mark to pass over, or nothing. */
export const mark = 1;

/** By code, for Latin letters and digits: the letter that is compared; 0 for what ends a word. */
const letters = new Uint8Array(0x250);
for (let code = 0; code < letters.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize('NFD').charCodeAt(0);
  // Letters like ø, that no name has, still belong to their word.
  if (/[a-z\d]/.test(String.fromCharCode(base))) letters[code] = base;
  else if (/\p{L}/u.test(lower)) letters[code] = 2;
}

/** The letter that is compared, {@link mark} for a combining accent, 0 for what ends a word. */
export const foldCode = (code: number): number =>
  code < 0x250 ? letters[code]! : code >= 0x300 && code < 0x370 ? mark : 0;

/** A word as cues are written: in lower case, without accents. */
export const foldWord = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a capital letter stands there. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
