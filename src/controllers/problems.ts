/** Everything a webmaster is told, by what it is about. Feed errors go by their code. */
const sentences = {
  'no-source': () =>
    'has nothing to show. Give it src="…", a <script type="application/feed+json"> inside, or set its items.',
  'bad-address': (src) => `cannot load "${src}": it is no http(s) address.`,
  network: (src, status) => {
    if (+status!) return `could not load ${src}: the answer broke off.`;
    // In a sandbox the address has an origin and the page has none.
    const { origin } = self;
    const elsewhere = new URL(src ?? '', document.baseURI).origin !== origin;
    const wanted = origin === 'null' ? '*"' : `${origin}" (or *)`;
    const cors = elsewhere ? `, or it does not send "Access-Control-Allow-Origin: ${wanted}` : '';
    return `could not load ${src}: the server cannot be reached${cors}.`;
  },
  blocked: (src) =>
    `could not load ${src}: this page's Content-Security-Policy does not list it in connect-src.`,
  'mixed-content': (src) =>
    `could not load ${src}: a page on https can only load feeds on https. Serve the feed on https.`,
  timeout: (src) =>
    `gave up on ${src}: it did not arrive in time. Make the feed smaller or its server faster.`,
  'too-large': (src) => `gave up on ${src}: it is too large. Publish fewer stories in one file.`,
  unavailable: (src, status) =>
    `could not load ${src}: the server answers ${status}. Check the address.`,
  busy: (src, status) =>
    `could not load ${src}: the server answers ${status}. It may work again later.`,
  'empty-answer': (src) => `found nothing at ${src}: the answer is empty.`,
  'not-a-feed': (src, _status, detail) =>
    `cannot read ${src}: ${detail}. It needs a JSON Feed, RSS, Atom, WordPress, Drupal or ReliefWeb.`,
  'no-chunk': () =>
    'could not load a part of itself. Copy the whole folder "chunks", of the same version, beside iom-news.js.',
  'no-policy': () =>
    'shows nothing: this page enforces Trusted Types. Add "lit-html" to its trusted-types directive.',
  'bad-items': () => 'was given items that are no array of stories.',
  'bad-formats': () =>
    'was given formats that are no array of { name, detect, parse }. The built-in ones are used.',
  'no-effect': (names) =>
    `shows the feed of another element, where ${names} would count. Set them there, or give this one a src of its own: an address is asked for once, however many lists have it.`,
  'bad-value': (name, value, rule) =>
    `has ${name}="${value}", which must be ${rule}. The default is used.`,
  'unknown-country': (codes) =>
    `has unknown country codes: ${codes}. It takes ISO 3166-1 alpha-2, such as GT HN SV.`,
  'missing-words': (language, words) =>
    `was given the language "${language}" without some words, which are English: ${words}.`,
  repaired: (count) =>
    `had to drop or repair ${count} field(s) of its feed: see the "warnings" property of the element.`,
  'no-host': (target) =>
    target
      ? `finds no list or iom-news with id="${target}" beside it, and waits for one.`
      : 'finds no list or iom-news around it, and waits for one. Put it inside <iom-news>, or name a list by for="…".',
  'no-src': () => 'has no feed to show. Add ?src=… to its address.',
  'refused-source': (address) =>
    `may not show or lead to "${address}". It knows its own site only; list others in its <meta name="iom-news-sources">.`,
  'unknown-parameter': (names) => `does not know what "${names}" in its address means.`,
  'other-version': (first, second) =>
    `is already defined by ${first || 'another script'}; version ${second} leaves it as it is.`,
} satisfies Record<string, (...details: readonly (string | undefined)[]) => string>;

/** What a webmaster can be told. */
export type Problem = keyof typeof sentences;

/** The sentence for a problem: what happened, and what to do. */
export const sentence = (
  tag: string,
  problem: Problem,
  details: readonly (string | number | undefined)[],
): string =>
  `<${tag}> ${sentences[problem](...(details.map((detail) => String(detail ?? '')) as [string, string, string]))} See README.md#when-something-is-wrong`;
