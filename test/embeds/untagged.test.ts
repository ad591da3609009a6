import { expect } from '@open-wc/testing';
import { parts, until } from '../elements/fixtures.js';
import { itWithData, loadData } from '../places/outside.js';
import { listOf, type Page, write } from './page.js';

interface Story {
  readonly title: string;
  readonly summary: string;
  readonly lang?: string;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** A feed of these stories, with what was found out about them by hand or without it. */
const feedOf = (stories: readonly Story[], isTagged: boolean): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items: stories.map(({ title, summary, countries, regions }, index) => ({
    id: `${index}`,
    title,
    summary,
    ...(isTagged && { _iom: { countries, regions } }),
  })),
});

/** What a page with map and filter offers, once it has counted. */
async function offered(feed: object): Promise<{ map: string[]; filter: string[] }> {
  const json = JSON.stringify(feed).replaceAll('<', '\\u003c');
  const page: Page = write(`<html lang="en"><head><base href="${location.origin}/"></head><body>
    <script type="module" src="/dist/iom-news.js"></script>
    <iom-country-map for="news"></iom-country-map>
    <iom-country-filter for="news" variant="list" regions></iom-country-filter>
    <iom-news-list id="news"><script type="application/feed+json">${json}</script></iom-news-list>
    </body></html>`);
  await listOf(page);
  const map = page.document.querySelector('iom-country-map')!;
  const filter = page.document.querySelector('iom-country-filter')!;
  const texts = (element: Element, part: string): string[] =>
    parts(element, part).map(
      (one) => one.getAttribute('aria-label') ?? one.textContent.replace(/\s+/g, ' ').trim(),
    );
  await until(
    () => map.shadowRoot && texts(map, 'tile').some((tile) => /[1-9] stor/.test(tile)),
    'a map with numbers',
  );
  await until(() => filter.shadowRoot!.querySelector('fieldset:enabled'), 'a filter');
  return { map: texts(map, 'tile'), filter: texts(filter, 'option') };
}

describe('a feed that says nothing of countries', () => {
  itWithData('gives the same map and filter as one that was tagged by hand', async () => {
    const stories = (await loadData('seed-stories.json')) as Story[];
    const tagged = await offered(feedOf(stories, true));
    expect(await offered(feedOf(stories, false))).to.deep.equal(tagged);
  });

  it('gives a map and a filter of the countries in its words', async () => {
    const stories = [
      { title: 'Training in Honduras', summary: 'With Guatemala.', countries: [], regions: [] },
      { title: 'Shelters across the Caribbean', summary: '', countries: [], regions: [] },
    ];
    const { filter } = await offered(feedOf(stories, false));
    expect(filter).to.deep.equal([
      'All countries 2',
      'Central America 1',
      'Guatemala 1',
      'Honduras 1',
    ]);
  });
});
