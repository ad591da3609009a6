/**
 * Who runs. `page` is the page in site/; `source` the script there, bundled before the run. An embed
 * shows one page of its feed and does nothing else.
 */
export const handwritten = [
  { name: 'floor', page: 'floor', source: 'floor.js' },
  { name: 'floor, a copy', page: 'floor', source: 'floor.js' },
];

export const libraries = [
  { name: 'list.js', page: 'list-js', source: 'list-js.js' },
  { name: 'React', page: 'react', source: 'react.jsx' },
  { name: 'instantsearch.js', page: 'instantsearch', source: 'instantsearch.js' },
];

export const embeds = [
  { name: 'bluesky-profile-feed-embed', page: 'bluesky', source: 'bluesky.js', isEmbed: true },
  { name: 'rss-items', page: 'rss-items', source: 'rss-items.js', isEmbed: true },
];

/** Where the bundled script of such a contestant is. */
export const scriptOf = ({ source }) => `/bundles/${source.replace(/\.\w+$/, '.js')}`;
