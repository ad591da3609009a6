import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/model/news-item.js';
import { FeedSource } from '../../src/store/feed-source.js';
import { NewsStore } from '../../src/store/news-store.js';
import type { View } from '../../src/store/selection.js';
import { ids, story } from '../model/story.js';

const items = [
  story({ id: 'hubs', title: 'Hubs', countries: ['HN'], topics: ['data'], date: '2020-08-01' }),
  story({ id: 'survey', title: 'Survey', countries: ['GT', 'HN'], topics: ['data'] }),
  story({ id: 'islands', title: 'Islands', countries: ['LC'], date: '2020-08-05', language: 'es' }),
];

const view = (fields: Partial<View['scope']>, more: Partial<View> = {}): View => ({
  scope: { countries: [], topics: [], languages: ['*'], ...fields },
  sort: 'newest',
  language: 'en',
  ...more,
});

function storeOf(stories: readonly NewsItem[] = items): NewsStore {
  const store = new NewsStore();
  store.use(FeedSource.of({ feed: { items: stories, warnings: [] } }));
  return store;
}

/** How often a store calls back while something happens. */
function callsDuring(store: NewsStore, act: () => void): number {
  let calls = 0;
  const leave = store.subscribe(() => (calls += 1));
  act();
  leave();
  return calls;
}

describe('a store', () => {
  it('shows its stories in order', () => {
    expect(ids(storeOf().results)).to.deep.equal(['islands', 'hubs', 'survey']);
  });

  it('shows what the query selects', () => {
    const store = storeOf();
    store.refine({ countries: ['HN'] });
    expect(ids(store.results)).to.deep.equal(['hubs', 'survey']);
  });

  it('keeps all stories in scope beside what is selected', () => {
    const store = storeOf();
    store.refine({ countries: ['HN'] });
    expect(store.items).to.have.length(3);
  });

  it('is empty when nothing is selected', () => {
    const store = storeOf();
    store.refine({ text: 'nothing like this' });
    expect(store.status).to.equal('empty');
  });

  it('is ready again when the query is cleared', () => {
    const store = storeOf();
    store.refine({ text: 'nothing like this' });
    store.refine({ text: undefined });
    expect(store.status).to.equal('ready');
  });

  it('never leaves its scope, whatever is chosen', () => {
    const store = storeOf();
    store.look(view({ countries: ['HN'] }));
    store.refine({ countries: ['LC'] });
    expect(store.results).to.deep.equal([]);
  });

  it('knows what each choice would give', () => {
    expect(Object.fromEntries(storeOf().facet('countries'))).to.deep.equal({ HN: 2, GT: 1, LC: 1 });
  });

  it('knows it anew after another choice', () => {
    const store = storeOf();
    store.facet('countries');
    store.refine({ text: 'survey' });
    expect(Object.fromEntries(store.facet('countries'))).to.deep.equal({ HN: 1, GT: 1, LC: 0 });
  });

  it('knows it for the scope only', () => {
    const store = storeOf();
    store.facet('countries');
    store.look(view({ topics: ['data'] }));
    expect([...store.facet('countries').keys()].sort()).to.deep.equal(['GT', 'HN']);
  });

  it('knows how many stories there are without a choice by country', () => {
    const store = storeOf();
    store.refine({ countries: ['LC'], text: 's' });
    expect(store.countWithout('countries')).to.equal(1);
  });

  it('counts what is selected where there is no choice by country', () => {
    const store = storeOf();
    store.refine({ text: 'hubs' });
    expect(store.countWithout('countries')).to.equal(1);
  });

  it('follows another order', () => {
    const store = storeOf();
    store.look(view({}, { sort: 'feed' }));
    expect(ids(store.results)).to.deep.equal(['hubs', 'survey', 'islands']);
  });

  it('follows the language of the page', () => {
    const store = storeOf();
    store.look(view({ languages: [] }, { language: 'es' }));
    expect(ids(store.results)).to.deep.equal(['islands', 'hubs', 'survey']);
  });

  it('keeps the query with another feed', () => {
    const store = storeOf();
    store.refine({ countries: ['HN'] });
    store.use(FeedSource.of({ feed: { items: items.slice(0, 1), warnings: [] } }));
    expect([store.query, ids(store.results)]).to.deep.equal([{ countries: ['HN'] }, ['hubs']]);
  });

  it('goes back to the first page with another feed', () => {
    const store = storeOf();
    store.refine({ page: 2 });
    store.use(FeedSource.of({ feed: { items, warnings: [] } }));
    expect(store.query).to.deep.equal({});
  });

  it('gives the same list until something changes', () => {
    const store = storeOf();
    expect(store.results).to.equal(store.results);
  });
});

describe('a store calls back', () => {
  for (const [what, act] of Object.entries({
    'another choice': (store: NewsStore) => store.refine({ countries: ['HN'] }),
    'another page': (store: NewsStore) => store.refine({ page: 2 }),
    'another scope': (store: NewsStore) => store.look(view({ countries: ['HN'] })),
    'another source': (store: NewsStore) =>
      store.use(FeedSource.of({ feed: { items: [], warnings: [] } })),
    'another page size': (store: NewsStore) => store.paginate(5, 'none'),
  })) {
    it(`once for ${what}`, () => {
      const store = storeOf();
      expect(callsDuring(store, () => act(store))).to.equal(1);
    });

    it(`not at all for ${what} that is the same`, () => {
      const store = storeOf();
      const source = FeedSource.of({ feed: { items, warnings: [] } });
      const again = what === 'another source' ? () => store.use(source) : () => act(store);
      again();
      expect(callsDuring(store, again)).to.equal(0);
    });
  }

  it('not at all for a choice that clears what was not chosen', () => {
    const store = storeOf();
    expect(callsDuring(store, () => store.refine({ text: '', topics: [] }))).to.equal(0);
  });

  it('with the change already made', () => {
    const store = storeOf();
    let seen = 0;
    store.subscribe(() => (seen = store.results.length));
    store.refine({ countries: ['HN'] });
    expect(seen).to.equal(2);
  });

  it('every follower, even when one leaves meanwhile', () => {
    const store = storeOf();
    let calls = 0;
    const leave = store.subscribe(() => leave());
    store.subscribe(() => (calls += 1));
    store.refine({ text: 'hubs' });
    expect(calls).to.equal(1);
  });
});
