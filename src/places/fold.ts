/** What a character is in a comparison: a letter without its accent, a mark to pass over, or nothing. */
export const mark = 1;

/** Where Latin letters end. */
const latinEnd = 0x250;

/** By code, for Latin letters and digits: the letter that is compared; 0 for what ends a word. */
const latin = new Uint8Array(latinEnd);
for (let code = 0; code < latinEnd; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize('NFD').charCodeAt(0);
  // Letters like ø, that no name has, still belong to their word.
  if (/[a-z\d]/.test(String.fromCharCode(base))) latin[code] = base;
  else if (/\p{L}/u.test(lower)) latin[code] = 2;
}

/** The letter that is compared, {@link mark} for a combining accent, 0 for what ends a word. */
export const foldCode = (code: number): number =>
  code < latinEnd ? latin[code]! : code >= 0x300 && code < 0x370 ? mark : 0;

/** A word as cues are written: in lower case, without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }
  return lower;
}

/** Whether a capital letter stands there. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
