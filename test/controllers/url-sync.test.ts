import { expect } from '@open-wc/testing';
import { syncUrl } from '../../src/controllers/url-sync.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { FeedSource } from '../../src/store/feed-source.js';
import { NewsStore } from '../../src/store/news-store.js';
import { story } from '../model/story.js';
import { eventually } from '../transport/serve.js';

const start = location.href;
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  history.replaceState(null, '', start);
});

const items: NewsItem[] = Array.from({ length: 30 }, (_, i) =>
  story({ id: `${i}`, countries: [i % 2 ? 'GT' : 'HN'], topics: ['data, all'] }),
);

/** A store whose query goes with the address, which ends in this. */
function synced(search = '', prefix = 'news'): NewsStore {
  const address = new URL(start);
  const given = new URLSearchParams(search);
  for (const [name, value] of given) address.searchParams.append(name, value);
  history.replaceState(null, '', address);
  const store = new NewsStore();
  store.connect();
  stops.push(syncUrl(store, prefix), () => store.disconnect());
  return store;
}

const show = (store: NewsStore): void =>
  store.use(FeedSource.of({ feed: { items, warnings: [] } }));

const parameter = (name: string): string[] => new URL(location.href).searchParams.getAll(name);

describe('a query in the address of the page', () => {
  it('is what the store begins with', () => {
    const store = synced('news-country=HN&news-country=GT&news-text=hub&news-from=2020-08-01');
    expect(store.query).to.deep.equal({
      countries: ['HN', 'GT'],
      text: 'hub',
      from: '2020-08-01',
    });
  });

  it('leads to its page when the stories are there', () => {
    const store = synced('news-page=2');
    show(store);
    expect(store.page).to.equal(2);
  });

  it('follows what is chosen', () => {
    const store = synced();
    store.refine({ countries: ['HN', 'GT'] });
    expect(parameter('news-country')).to.deep.equal(['HN', 'GT']);
  });

  it('holds topics with commas in them', () => {
    const store = synced();
    store.refine({ topics: ['data, all', 'law'] });
    expect(parameter('news-topic')).to.deep.equal(['data, all', 'law']);
  });

  it('goes when nothing is chosen any more', () => {
    const store = synced('news-country=HN');
    store.refine({ countries: undefined });
    expect(parameter('news-country')).to.deep.equal([]);
  });

  it('leaves the rest of the address alone', () => {
    history.replaceState(null, '', `${start}#part`);
    const store = synced('q=1');
    store.refine({ countries: ['HN'] });
    expect([parameter('q')[0], location.hash]).to.deep.equal(['1', new URL(start).hash]);
  });

  it('is taken back by Back', async () => {
    const store = synced();
    store.refine({ countries: ['HN'] });
    store.refine({ countries: ['GT'] });
    history.back();
    await eventually(() => store.query.countries?.[0] === 'HN');
    expect(store.query).to.deep.equal({ countries: ['HN'] });
  });

  it('makes one step of what is typed letter by letter', () => {
    const store = synced();
    store.refine({ text: 'h' });
    const { length } = history;
    store.refine({ text: 'hu' });
    store.refine({ text: 'hub' });
    expect([history.length, parameter('news-text')[0]]).to.deep.equal([length, 'hub']);
  });

  it('can have a name of its own for a second list', () => {
    const store = synced('news-country=HN&other-country=GT', 'other');
    expect(store.query.countries).to.deep.equal(['GT']);
  });

  for (const search of ['news-page=-3', 'news-from=yesterday', 'news-country=', 'news-page=x']) {
    it(`means nothing as ${search}`, () => {
      expect(synced(search).query).to.deep.equal({});
    });
  }

  it('stays as it is when the list has left the page', () => {
    const store = synced();
    stops.splice(0).forEach((stop) => stop());
    store.refine({ countries: ['HN'] });
    expect(parameter('news-country')).to.deep.equal([]);
  });
});
