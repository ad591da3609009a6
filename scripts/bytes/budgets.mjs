// How much may be sent to a visitor. CI fails where anything is larger than its line here says. A line
// is what was reached, and a little room; who raises one says in the commit what is got for it.

/**
 * @typedef {object} Budget
 * @property {string} what what a reader of the README would call it
 * @property {number} limit largest number of bytes, minified and compressed by brotli
 */

/** What would fit the first round trip of a connection: where the entry is to go. */
export const goal = 14_000;

/** All of ours that the demonstration, in English, loads until it is at rest. */
export const demonstration = 25_600;

/**
 * Each script that may be in a page, by its name: of a chunk, the one without its hash.
 *
 * @type {Record<'entry' | 'chunks' | 'files', Record<string, Budget>>}
 */
export const scripts = {
  entry: {
    'iom-news.js': { what: 'The script that shows a list', limit: 25_600 },
  },
  chunks: {
    'country-map': { what: 'Map of countries', limit: 3_900 },
    'date-filter': { what: 'Choosing dates', limit: 6_200 },
    'news-search': { what: 'Search', limit: 2_500 },
    'topic-filter': { what: 'Choosing topics', limit: 380 },
    'topic-group': { what: 'Topics as a list or chips', limit: 290 },
    'country-group': { what: 'Countries as a list or chips, by region', limit: 920 },
    'choice-group': { what: 'What such lists and chips share', limit: 3_500 },
    dress: { what: 'What is chosen, to give back', limit: 340 },
    controls: { what: 'Controls that are built into a list', limit: 1_400 },
    buttons: { what: 'Numbered pages', limit: 460 },
    look: { what: 'Layouts other than the plain list', limit: 2_600 },
    'url-sync': { what: 'The choice in the page’s address', limit: 600 },
    'marked-divs': { what: 'A div that becomes a list', limit: 1_600 },
    'combined-source': { what: 'Several feeds as one', limit: 1_700 },
    refresh: { what: 'Asking again for news', limit: 320 },
    archive: { what: 'Large archives', limit: 380 },
    'xml-feed': { what: 'RSS and Atom', limit: 6_500 },
    wordpress: { what: 'WordPress', limit: 1_500 },
    drupal: { what: 'Drupal', limit: 1_600 },
    reliefweb: { what: 'ReliefWeb', limit: 890 },
    lenient: { what: 'HTML and old dates in a feed', limit: 1_800 },
    decode: { what: 'Feeds that are not UTF-8', limit: 480 },
    tagging: { what: 'Finding countries in a text', limit: 12_650 },
    'country-codes': { what: 'Countries by name or three letters', limit: 1_800 },
    regions: { what: 'Regions', limit: 640 },
    ar: { what: 'Arabic words', limit: 1_900 },
    es: { what: 'Spanish words', limit: 1_700 },
    fr: { what: 'French words', limit: 1_800 },
    ht: { what: 'Haitian Creole words', limit: 1_700 },
    nl: { what: 'Dutch words', limit: 1_700 },
    pt: { what: 'Portuguese words', limit: 1_700 },
    'control-words': { what: 'English words of rarer controls', limit: 510 },
    'own-words': { what: 'A page’s own words', limit: 680 },
    problems: { what: 'Sentences for the console', limit: 1_230 },
  },
  files: {
    'iom-news.full.js': { what: 'Everything in one file', limit: 73_700 },
    'iom-news.classic.js': { what: 'The classic script, besides the first', limit: 2_000 },
    'iom-news.embed.js': { what: 'The page for iframes', limit: 75_000 },
    'iom-news.receiver.js': { what: 'What makes an iframe as high as its news', limit: 320 },
    'iom-news.builder.js': { what: 'The builder, for editors alone', limit: 89_200 },
  },
};

/**
 * What a bundler takes of the package for an import, by its name in `scripts/bytes/alone.mjs`; without
 * Lit, which all of them share.
 *
 * @type {Record<string, number>}
 */
export const alone = {
  'nothing, of all': 1,
  'the class IomNewsCard': 8_550,
  'define/news-card.js': 8_550,
  'define/news-pager.js': 4_700,
  'define/news-search.js': 6_700,
  'define/country-filter.js': 6_000,
  'define/country-map.js': 8_600,
  'define/topic-filter.js': 6_100,
  'define/date-filter.js': 10_400,
  'define/news.js': 13_400,
  'define/news-list.js': 20_200,
  'react: IomNewsCard': 9_100,
};

/** The package on npm: bytes packed, unpacked, and of its largest file, a source map. */
export const packed = { size: 2_300_000, unpackedSize: 7_900_000, file: 980_000 };
