const byteOrderMarks: readonly [label: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16be', 0xfe, 0xff],
  ['utf-16le', 0xff, 0xfe],
  // Without a mark, by the “<” that XML begins with (XML 1.0, appendix F.1).
  ['utf-16be', 0, 0x3c],
  ['utf-16le', 0x3c, 0],
];

function decoder(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Where a byte order mark and an XML declaration end. */
const enough = 100;

/**
 * The decoder for an answer, chosen by byte order mark, `charset` parameter, XML declaration, then
 * UTF-8 (WHATWG Encoding, section 6; RFC 7303, section 3). Labels nobody knows are passed over.
 *
 * @param start the first bytes of the body; 100 are enough
 */
export function chooseDecoder(start: Uint8Array, contentType: string): TextDecoder {
  const mark = byteOrderMarks.find(([, ...bytes]) => bytes.every((byte, i) => start[i] === byte));
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  const ascii = String.fromCharCode(...start.subarray(0, enough));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)/.exec(ascii)?.[1];
  return decoder(mark?.[0]) ?? decoder(charset) ?? decoder(declared) ?? new TextDecoder();
}

/** A decoder that chooses once it has seen enough, as a server may send bytes one by one. */
export function lateDecoder(contentType: string): Pick<TextDecoder, 'decode'> {
  let start = new Uint8Array();
  let chosen: TextDecoder | undefined;
  return {
    decode(bytes: Uint8Array = new Uint8Array(), options) {
      if (chosen) return chosen.decode(bytes, options);
      const seen = new Uint8Array(start.length + bytes.length);
      seen.set(start);
      seen.set(bytes, start.length);
      start = seen;
      if (options?.stream && seen.length < enough) return '';
      chosen = chooseDecoder(seen, contentType);
      return chosen.decode(seen, options);
    },
  };
}
