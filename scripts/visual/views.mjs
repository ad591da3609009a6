/** @typedef {{ story: string, width: number, theme: 'light' | 'dark', language: string }} View */

/** Wide and light in English, small and dark in Spanish, and from right to left. */
const looks = [
  { width: 1280, theme: 'light', language: 'en' },
  { width: 320, theme: 'dark', language: 'es' },
  { width: 700, theme: 'light', language: 'ar' },
];

const [wide, small, mirrored] = looks;

/** @type {readonly [string, readonly typeof wide[]][]} */
const stories = [
  ['elements-iom-news-list--list-with-pictures', looks],
  ['elements-iom-news-list--grid-with-pictures', looks],
  ['elements-iom-news-list--stale', [small]],
  ['elements-iom-news-list--error-not-feed', [wide, mirrored]],
  ['elements-iom-news-list--paging-pages', [small]],
  ['elements-iom-country-filter--regions', looks],
  ['elements-iom-country-filter--chips-multiple', [small, mirrored]],
  ['elements-iom-country-map--multiple', looks],
  ['elements-iom-news-card--full', [wide, mirrored]],
  ['themes--plain', [wide]],
  ['themes--contrast', [wide, small]],
  ['elements-iom-date-filter--range', looks],
  ['elements-iom-news-search--found', [wide, small]],
  ['layouts--compact', looks],
  ['layouts--featured', looks],
  ['layouts--carousel', looks],
  ['partner-pages--blog', [wide]],
  ['partner-pages--bootstrap', [small]],
];

/**
 * What is looked at: the main stories, each in some looks.
 *
 * @type {readonly View[]}
 */
export const views = stories.flatMap(([story, its]) => its.map((look) => ({ story, ...look })));
