const blocks =
  'address|article|aside|blockquote|br|dd|div|dl|dt|fig\\w+|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|t[dhr]|table|ul';
const unseen =
  /<(script|style|template|noscript|iframe|svg|math|title|textarea)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
// No part can match what another one does, else a long text without an end of its tag takes for ever.
const tag =
  /<(\/?)([a-z][^\s/<>]*)(?:[\s/](?:"[^"]*"|'[^']*'|[^'"<>]){0,500})?>|<![^<>]*>|<\?[^<>]*>/gi;
const isBlock = new RegExp(`^(?:${blocks})$`, 'i');
/**
 * A tag whose end does not come, as where a text was cut: its name is known, and no more than one word is behind
 * it, or an attribute has a value. “<b and c>” and “<https://iom.int/?a=b>” are none.
 */
const lonely = new RegExp(
  `^<(?:(?:${blocks}|[abisu]|em|font|small|span|strong|wbr)(?:[\\s/]+\\w+)?[\\s/]*>|[\\w:-]*\\w[\\s/][^=]*\\w\\s*=\\s*[^\\s=])`,
  'i',
);
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi;

/**
 * Entities that word processors and CMSs write into news text; from U+00A0 to U+00FF in the order of
 * their code points (HTML, section 13.5).
 */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  euro: '€',
  trade: '™',
  oelig: 'œ',
  OElig: 'Œ',
};

function named(name: string): string | undefined {
  if (Object.hasOwn(others, name)) return others[name];
  const index = latin1.indexOf(name);
  return index < 0 ? undefined : String.fromCharCode(160 + index);
}

function fromCodePoint(code: number): string {
  // Controls that nobody means: they are the punctuation of Windows (HTML, section 13.2.5.80).
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** What only HTML would have: a tag, a comment or an entity. “a < b” and “Q&A” are plain text. */
const markup = /<[/!a-z][^<]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/**
 * The words of a text that may be an HTML fragment: markup gone, entities decoded once, the ends of blocks become
 * spaces. What only looks like a tag, as in “a <b and c> d” or “<https://iom.int>”, stays. What is left may hold
 * `<` and `&`, and is text, never markup again.
 */
export function htmlToText(html: string): string {
  if (!markup.test(html)) return html;
  const seen = html.replace(unseen, ' ');
  const ends = new Set(seen.toLowerCase().match(/<\/[^\s/<>]+/g));
  return seen
    .replace(tag, (whole: string, slash?: string, name?: string) => {
      if (name === undefined) return ' ';
      const isTag = slash || ends.has(`</${name.toLowerCase()}`) || lonely.test(whole);
      return !isTag ? whole : isBlock.test(name) ? ' ' : '';
    })
    .replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return fromCodePoint(Number(decimal));
      if (hex) return fromCodePoint(parseInt(hex, 16));
      return named(name ?? '') ?? whole;
    });
}
