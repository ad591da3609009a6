// The same page with the widgets of instantsearch.js, and a client that searches in the feed itself.
import instantsearch from 'instantsearch.js/es/index.js';
import {
  configure,
  infiniteHits,
  menuSelect,
  searchBox,
  stats,
} from 'instantsearch.js/es/widgets/index.js';
import { countryNames } from './country-names.js';
import './look.js';

const root = document.querySelector('#news');
const pageSize = Number(root.getAttribute('page-size'));
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en');
const nameOf = (code) => countryNames[code] ?? code;

let stories;
let source;

async function load() {
  const feed = await (await fetch(root.getAttribute('src'))).json();
  source = feed.authors[0].name;
  stories = feed.items
    .sort((a, b) => (a.date_published < b.date_published ? 1 : -1))
    .map((story) => ({ ...story, objectID: story.id, countries: story._iom.countries }));
}

function matches(story, words) {
  story.text ??= `${story.title} ${story.summary}`.toLowerCase();
  return words.every((word) => story.text.includes(word));
}

/** One request of the widgets, answered as the service would. */
function answer({ query = '', page = 0, hitsPerPage, facets, facetFilters = [] }) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const codes = facetFilters.flat().map((filter) => filter.replace('countries:', ''));
  const found = stories.filter(
    (story) =>
      codes.every((code) => story.countries.includes(code)) &&
      (!words.length || matches(story, words)),
  );
  const counts = {};
  if (facets?.length) {
    for (const story of found) {
      for (const code of story.countries) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return {
    hits: found.slice(page * hitsPerPage, (page + 1) * hitsPerPage),
    nbHits: found.length,
    page,
    nbPages: Math.ceil(found.length / hitsPerPage),
    hitsPerPage,
    query,
    params: '',
    processingTimeMS: 1,
    exhaustiveNbHits: true,
    facets: { countries: counts },
  };
}

const loaded = load();
const searchClient = {
  async search(requests) {
    await loaded;
    return { results: requests.map(({ params }) => answer(params)) };
  },
};

const item = (story, { html }) => html`
  <article>
    <h3 dir="auto">
      <a href=${/^https?:/.test(story.url) ? story.url : undefined}>${story.title}</a>
    </h3>
    <p class="dateline">
      <time datetime=${story.date_published}>${dates.format(new Date(story.date_published))}</time>
      <bdi>${story._iom.place}</bdi>
    </p>
    <p class="summary" dir="auto">${story.summary}</p>
    <div class="about">
      <ul role="list" aria-label="Countries">
        ${story.countries
          .map(nameOf)
          .sort()
          .map((name) => html`<li key=${name}>${name}</li>`)}
      </ul>
      <bdi>${story.tags.join(' · ')}</bdi>
      <span>Source: ${source}</span>
    </div>
  </article>
`;

const search = instantsearch({ indexName: 'news', searchClient });
search.addWidgets([
  configure({ hitsPerPage: pageSize }),
  searchBox({ container: '#search' }),
  menuSelect({
    container: '#country',
    attribute: 'countries',
    limit: 100,
    transformItems: (items) =>
      items
        .map((entry) => ({ ...entry, label: nameOf(entry.value) }))
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    templates: {
      item: ({ label, count }) => `${label} (${numbers.format(count)})`,
      defaultOption: 'All countries',
    },
  }),
  stats({ container: root.appendChild(document.createElement('div')) }),
  infiniteHits({
    container: root.appendChild(document.createElement('div')),
    cssClasses: { list: 'list', loadMore: 'more' },
    templates: { item, showMoreText: 'Show more stories' },
  }),
]);
search.on('render', () => {
  if (root.querySelector('article')) root.dispatchEvent(new Event('load'));
});
search.start();
