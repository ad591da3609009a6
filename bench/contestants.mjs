/**
 * Who runs beside ours. `page` is the page in site/; `source` the script there, which is bundled before
 * the run; `beside` what else of the bundle it loads. An embed shows one page of its feed, and nobody
 * can filter or search in it.
 */
const entries = [
  { name: 'floor', page: 'floor', source: 'floor.js' },
  { name: 'floor, a copy', page: 'floor', source: 'floor.js' },
  { name: 'list.js', page: 'list-js', source: 'list-js.js' },
  { name: 'React', page: 'react', source: 'react.jsx' },
  { name: 'instantsearch.js', page: 'instantsearch', source: 'instantsearch.js' },
  {
    name: 'bluesky-profile-feed-embed',
    page: 'bluesky',
    source: 'bluesky.js',
    beside: ['bluesky.css'],
    isEmbed: true,
  },
  {
    name: 'rss-items',
    page: 'rss-items',
    source: 'rss-items.js',
    beside: ['lib/x2js.js'],
    isEmbed: true,
  },
];

/** The floor first, then its copy, which shows how much chance is in a number. */
export const peers = entries.map(({ beside = [], ...entry }) => {
  const file = entry.source.replace(/\.\w+$/, '.js');
  return { ...entry, script: `/bundles/${file}`, files: [file, ...beside] };
});

export const [floor, copy] = peers;
