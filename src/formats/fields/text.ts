// Unpaired surrogates make encodeURIComponent throw, bidirectional overrides and isolates would
// reach beyond their story, and the rest has no look: none of it is part of a text.
const unpaired = /\p{Cs}/gu;
const invisible = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

const blanks = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/**
 * The plain text of a field on one line, or `undefined` where the value is neither text nor number.
 *
 * @param htmlToText reads texts that hold markup or entities; without it they stay as they are
 */
export function readText(
  value: unknown,
  htmlToText?: (html: string) => string,
): string | undefined {
  if (Number.isFinite(value)) return `${value as number}`;
  if (typeof value !== 'string') return undefined;
  return (htmlToText?.(value) ?? value)
    .replace(unpaired, '\uFFFD')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .trim();
}
