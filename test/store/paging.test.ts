import { expect } from '@open-wc/testing';
import type { Paging } from '../../src/model/paging.js';
import { FeedSource } from '../../src/store/feed-source.js';
import { NewsStore } from '../../src/store/news-store.js';
import { ids, story } from '../model/story.js';

const items = Array.from({ length: 25 }, (_, i) =>
  story({ id: `${i + 1}`, topics: [i % 2 ? 'even' : 'odd'] }),
);

function paged(paging: Paging, page?: number, pageSize = 10, stories = items): NewsStore {
  const store = new NewsStore();
  store.use(FeedSource.of({ feed: { items: stories, warnings: [] } }));
  store.paginate(pageSize, paging);
  store.refine({ page });
  return store;
}

const range = (store: NewsStore): string => {
  const shown = ids(store.shown);
  return shown.length ? `${shown[0]!}–${shown.at(-1)!}` : 'nothing';
};

describe('the stories on show', () => {
  for (const [paging, page, shown] of [
    ['more', 1, '1–10'],
    ['more', 2, '1–20'],
    ['more', 3, '1–25'],
    ['pages', 1, '1–10'],
    ['pages', 2, '11–20'],
    ['pages', 3, '21–25'],
    ['none', 1, '1–10'],
  ] as const) {
    it(`are ${shown} on page ${page} with "${paging}"`, () => {
      expect(range(paged(paging, page))).to.equal(shown);
    });
  }

  for (const page of [undefined, 0, -1, NaN, Infinity]) {
    it(`are those of the first page with page ${page}`, () => {
      expect(range(paged('pages', page))).to.equal('1–10');
    });
  }

  for (const page of [4, 1000, Number.MAX_SAFE_INTEGER, 1e300]) {
    it(`are those of the last page with page ${page}`, () => {
      expect(range(paged('pages', page))).to.equal('21–25');
    });
  }

  it('are all of them beyond the last page with "more"', () => {
    expect(range(paged('more', 99))).to.equal('1–25');
  });

  it('are all of them on a page with room for more', () => {
    expect(range(paged('pages', 1, 100))).to.equal('1–25');
  });

  it('are none where there are none', () => {
    expect(range(paged('pages', 3, 10, []))).to.equal('nothing');
  });

  it('fill the last page where they divide evenly', () => {
    expect(range(paged('pages', 3, 10, items.slice(0, 20)))).to.equal('11–20');
  });

  it('begin again with another choice', () => {
    const store = paged('pages', 2);
    store.refine({ topics: ['odd'] });
    expect(range(store)).to.equal('1–19');
  });
});

describe('pages', () => {
  for (const [stories, pages] of [
    [0, 1],
    [1, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [25, 3],
  ] as const) {
    it(`are ${pages} for ${stories} stories`, () => {
      expect(paged('pages', 1, 10, items.slice(0, stories)).pages).to.equal(pages);
    });
  }

  it('are counted on what is selected', () => {
    const store = paged('pages');
    store.refine({ topics: ['odd'] });
    expect(store.pages).to.equal(2);
  });

  it('never have a number beyond the last', () => {
    expect(paged('pages', 7).page).to.equal(3);
  });

  it('find back to a later one when more stories come', () => {
    const store = paged('pages', 3, 10, items.slice(0, 5));
    store.paginate(2, 'pages');
    expect(store.page).to.equal(3);
  });
});
