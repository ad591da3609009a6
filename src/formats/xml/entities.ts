const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi;

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

function character(code: number): string {
  // Controls that nobody means: they are the punctuation of Windows (HTML, section 13.2.5.80).
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/**
 * A text with the entities of XML decoded (XML 1.0, sections 4.1 and 4.6). Those of HTML, and
 * ampersands that begin none, stay.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(entity, (_, decimal?: string, hex?: string, name = '') =>
        decimal || hex
          ? character(decimal ? Number(decimal) : parseInt(hex!, 16))
          : characters[(name as string).toLowerCase()]!,
      )
    : text;
