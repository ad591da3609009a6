// Unpaired surrogates make encodeURIComponent throw, bidirectional overrides and isolates would
// reach beyond their story, and the rest has no look: none of it is part of a text.
const unpaired = /\p{Cs}/gu;
const invisible = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

const blanks = /[\s\u0000-\u001F\u007F-\u009F]+/g;

/** What most texts are made of: they need no cleaning, and looking is much cheaper than cleaning. */
const unusual = /[^ -~\u00A1-\u1FFF\u2010-\u2027\u2030-\u205E]| {2}|^ | $/;

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
  const text = htmlToText?.(value) ?? value;
  if (!unusual.test(text)) return text;
  return text.replace(unpaired, '\uFFFD').replace(invisible, '').replace(blanks, ' ').trim();
}
