import { expect } from '@open-wc/testing';
import { type Served } from '../server/faults.js';
import { NewsStore } from '../../src/store/news-store.js';
import { eventually, serve } from '../transport/serve.js';
import { sourceOf } from './following.js';

const stores: NewsStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.disconnect();
});

/** A store that shows an address and has its first answer. */
async function storeOf(url: string): Promise<NewsStore> {
  const store = new NewsStore();
  store.paginate(2, 'more');
  store.use(sourceOf(url));
  store.connect();
  stores.push(store);
  await eventually(() => store.status !== 'loading');
  return store;
}

const item = (id: string, country = 'HN'): object => ({
  id,
  title: `Story ${id}`,
  _iom: { countries: [country] },
});

const page = (items: object[], more: object = {}): { json: object } => ({
  json: { version: 'https://jsonfeed.org/version/1.1', title: 'Archive', items, ...more },
});

const ids = (store: NewsStore): string[] => store.items.map(({ id }) => id);

/** An archive of pages, each of which leads to the next. */
async function pages(...contents: object[][]): Promise<{ first: Served; all: Served[] }> {
  const all: Served[] = [];
  let next: string | undefined;
  for (const content of [...contents].reverse()) {
    const served = await serve(page(content, { next_url: next }));
    next = served.url;
    all.unshift(served);
  }
  return { first: all[0]!, all };
}

describe('an archive', () => {
  it('asks for its first page only, until the visitor wants more', async () => {
    const { first, all } = await pages([item('a'), item('b')], [item('c')]);
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    expect([ids(store), (await all[1]!.requests()).length]).to.deep.equal([['a', 'b'], 0]);
  });

  it('shows the next page after the last of those that are there', async () => {
    const { first } = await pages([item('a'), item('b')], [item('c'), item('a')]);
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    await store.turn(2);
    expect([ids(store), store.page, store.turnedTo]).to.deep.equal([['a', 'b', 'c'], 2, 2]);
  });

  it('has more while its last page is on its way, so that the button keeps the focus', async () => {
    const { first } = await pages([item('a'), item('b')], [item('c')]);
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    const turned = store.turn(2);
    const during = store.hasMore;
    await turned;
    expect([during, store.hasMore]).to.deep.equal([true, false]);
  });

  it('has no more when its last page is there', async () => {
    const { first } = await pages([item('a'), item('b')], [item('c')]);
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    await store.turn(2);
    expect(store.hasMore).to.equal(false);
  });

  it('goes through several pages for what the visitor chose', async () => {
    const { first } = await pages([item('a')], [item('b')], [item('c', 'GT')]);
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    store.refine({ countries: ['GT'] });
    await store.turn(2);
    expect(store.results.map(({ id }) => id)).to.deep.equal(['c']);
  });

  it('that leads to itself has no more', async () => {
    const served = await serve([page([item('a')])]);
    await served.change(page([item('a')], { next_url: served.url }));
    const store = await storeOf(served.url);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(store.hasMore).to.equal(false);
  });

  it('that goes in a circle has an end', async () => {
    const first = await serve(page([]));
    const second = await serve(page([item('b')], { next_url: first.url }));
    await first.change(page([item('a')], { next_url: second.url }));
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    await store.turn(2);
    expect([ids(store), store.hasMore]).to.deep.equal([['a', 'b'], false]);
  });

  it('is not followed to another origin', async () => {
    const other = await serve(page([item('b')]));
    const first = await serve(page([item('a')], { next_url: other.elsewhere }));
    const store = await storeOf(first.url);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(store.hasMore).to.equal(false);
  });

  it('shows what is there when its next page fails, and says that some is missing', async () => {
    const missing = await serve({ status: 404 });
    const first = await serve(page([item('a')], { next_url: missing.url }));
    const store = await storeOf(first.url);
    await eventually(() => store.hasMore);
    await store.turn(2);
    expect([store.status, store.isPartial, ids(store)]).to.deep.equal(['stale', true, ['a']]);
  });
});

describe('an archive that is divided by country', () => {
  /** One story of Guatemala on the first page; two of Honduras lie at an address of their own. */
  async function divided(): Promise<{ store: NewsStore; honduras: Served }> {
    const honduras = await serve(page([item('h1'), item('h2')]));
    const extension = {
      facets: { total: 900, countries: { HN: 500, GT: 400 } },
      by_country: `${honduras.url}?of={country}`,
    };
    const first = await serve(page([item('a', 'GT')], { _iom: extension }));
    return { store: await storeOf(first.url), honduras };
  }

  it('counts its stories as the feed does', async () => {
    const { store } = await divided();
    expect(Object.fromEntries(store.facet('countries'))).to.deep.equal({ HN: 500, GT: 400 });
  });

  it('counts all of them as the feed does', async () => {
    const { store } = await divided();
    expect(store.countWithout('countries')).to.equal(900);
  });

  it('asks for the stories of a country when the visitor chooses it', async () => {
    const { store, honduras } = await divided();
    await eventually(() => store.hasMore || store.status === 'ready');
    store.refine({ countries: ['HN'] });
    await eventually(() => store.results.length === 2);
    expect((await honduras.requests()).map(({ target }) => target.split('?')[1])).to.deep.equal([
      'of=HN',
    ]);
  });

  it('is loading, and not empty, until they are there', async () => {
    const { store } = await divided();
    const seen = new Set<string>();
    store.subscribe(() => seen.add(store.status));
    store.refine({ countries: ['HN'] });
    await eventually(() => store.results.length === 2);
    expect([...seen]).not.to.include('empty');
  });

  it('says how many stories a country has in all', async () => {
    const { store } = await divided();
    store.refine({ countries: ['HN'] });
    await eventually(() => store.results.length === 2);
    expect(store.total).to.equal(500);
  });

  it('asks for those countries of a region only that it has stories about', async () => {
    const { store, honduras } = await divided();
    await eventually(() => store.hasMore || store.status === 'ready');
    store.refine({ countries: ['BZ', 'CR', 'HN', 'NI'] });
    await eventually(() => store.results.length === 2);
    expect((await honduras.requests()).map(({ target }) => target.split('?')[1])).to.deep.equal([
      'of=HN',
    ]);
  });
});

describe('an archive whose host', () => {
  it('is moved while a page is on its way can be turned again', async () => {
    const last = await serve(page([item('c')]));
    const slow = await serve([
      { ...page([item('b')], { next_url: last.url }), delayMs: 300 },
      page([item('b')], { next_url: last.url }),
    ]);
    const { url } = await serve(page([item('a')], { next_url: slow.url }));
    const store = await storeOf(url);
    await eventually(() => store.hasMore);
    const turned = store.turn(2);
    await eventually(async () => (await slow.requests()).length);
    store.disconnect();
    store.connect();
    await turned;
    await eventually(() => ids(store).length === 2);
    await store.turn(2);
    expect(ids(store)).to.deep.equal(['a', 'b', 'c']);
  });

  it('has left the page asks for nothing, whatever a script chooses', async () => {
    const honduras = await serve(page([item('h')]));
    const { url } = await serve(
      page([item('a', 'GT')], {
        _iom: { by_country: `${honduras.url}/{country}`, facets: { HN: 1, GT: 1 } },
      }),
    );
    const store = await storeOf(url);
    store.refine({ countries: ['GT'] });
    await eventually(async () => (await honduras.requests()).length === 1);
    store.disconnect();
    store.refine({ countries: ['HN'] });
    await store.turn(2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await honduras.requests()).to.have.length(1);
  });
});
