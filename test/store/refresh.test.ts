import { expect } from '@open-wc/testing';
import { NewsStore } from '../../src/store/news-store.js';
import { eventually, serve } from '../transport/serve.js';
import { feedOf, follow, sourceOf, followed } from './following.js';

const stores: NewsStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.disconnect();
});

async function storeOf(url: string): Promise<NewsStore> {
  const store = new NewsStore();
  store.use(sourceOf(url));
  store.connect();
  stores.push(store);
  await eventually(() => store.status !== 'loading');
  return store;
}

describe('a feed that has changed since', () => {
  /** A store that shows two stories, when somebody else has asked for the feed again. */
  async function changed(next: object): Promise<NewsStore> {
    const { url } = await serve([{ json: feedOf(2) }, { json: next }]);
    const store = await storeOf(url);
    await sourceOf(url).reload();
    return store;
  }

  it('leaves what the visitor reads where it is', async () => {
    expect((await changed(feedOf(4))).items).to.have.length(2);
  });

  it('says how many new stories wait', async () => {
    expect((await changed(feedOf(4))).waiting).to.equal(2);
  });

  it('says how many of them the visitor would see', async () => {
    const { url } = await serve([{ json: feedOf(2) }, { json: feedOf(5) }]);
    const store = await storeOf(url);
    store.refine({ countries: ['HN'] });
    await sourceOf(url).reload();
    expect(store.waiting).to.equal(2);
  });

  it('shows when the visitor wants it', async () => {
    const store = await changed(feedOf(4));
    store.showWaiting();
    expect([store.items.length, store.waiting, store.turnedTo]).to.deep.equal([4, 0, 0]);
  });

  it('shows when the visitor chooses something, as the list changes anyway', async () => {
    const store = await changed(feedOf(4));
    store.refine({ countries: ['HN'] });
    expect(store.items).to.have.length(4);
  });

  it('shows at once when it only corrects what is there', async () => {
    const corrected = JSON.stringify(feedOf(2)).replace('Story 1', 'Story one');
    const store = await changed(JSON.parse(corrected) as object);
    expect(store.items.map(({ title }) => title)).to.include('Story one');
  });

  it('shows at once to whoever asked for it', async () => {
    const { url } = await serve([{ json: feedOf(2) }, { json: feedOf(4) }]);
    const store = await storeOf(url);
    await store.reload();
    expect(store.items).to.have.length(4);
  });
});

describe('a store that keeps its feed fresh', () => {
  const second = 1 / 60;

  it('asks again when the time has come', async () => {
    const served = await serve([{ json: feedOf(2) }, { json: feedOf(3) }]);
    const store = await storeOf(served.url);
    store.refreshEvery(second);
    await eventually(() => store.waiting === 1);
    expect((await served.requests()).length).to.be.at.least(2);
  });

  it('asks as often as one when there are several', async () => {
    const served = await serve({ json: feedOf(2), headers: { 'cache-control': 'no-store' } });
    const all = await Promise.all([1, 2, 3].map(() => storeOf(served.url)));
    for (const store of all) store.refreshEvery(second);
    await eventually(async () => (await served.requests()).length === 3);
    const times = (await served.requests()).map(({ time }) => time);
    expect(Math.min(...times.slice(1).map((time, i) => time - times[i]!))).to.be.above(800);
  });

  it('leaves a finished feed alone', async () => {
    const served = await serve({ json: { ...feedOf(2), expired: true } });
    const store = await storeOf(served.url);
    store.refreshEvery(second);
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect(await served.requests()).to.have.length(1);
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const served = await serve({ json: feedOf(2), headers: { 'cache-control': 'no-store' } });
    const store = await storeOf(served.url);
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    try {
      store.refreshEvery(second);
      await new Promise((resolve) => setTimeout(resolve, 1800));
      expect(await served.requests()).to.have.length(1);
      isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await eventually(async () => (await served.requests()).length === 2);
    } finally {
      delete (document as { hidden?: boolean }).hidden;
    }
  });

  it('asks no more when it has left the page', async () => {
    const served = await serve({ json: feedOf(2) });
    const store = await storeOf(served.url);
    store.refreshEvery(second);
    store.disconnect();
    follow(await followed(served.url));
    const before = (await served.requests()).length;
    await new Promise((resolve) => setTimeout(resolve, 1800));
    expect((await served.requests()).length).to.equal(before);
  });
});

describe('a feed that is asked for again and again', () => {
  it('is left alone once its host has gone, even with an answer on its way', async () => {
    const served = await serve([{ json: feedOf(2) }, { json: feedOf(2), delayMs: 300 }]);
    const store = await storeOf(served.url);
    store.refreshEvery(1 / 60);
    await eventually(async () => (await served.requests()).length === 2);
    store.disconnect();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await served.requests()).to.have.length(2);
  });
});
