import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';
import { FeedSource } from '../../src/store/feed-source.js';
import { NewsStore } from '../../src/store/news-store.js';
import { eventually, firstEnd, firstRequest, serve } from '../transport/serve.js';
import { feedOf, follow, settled, sourceOf, task } from './following.js';

const connected: NewsStore[] = [];

/** A store as a host in a document has it. */
function connect(...sources: FeedSource[]): NewsStore {
  const store = new NewsStore();
  connected.push(store);
  store.connect();
  for (const source of sources) store.use(source);
  return store;
}

const left = (store: NewsStore, status: string): Promise<unknown> =>
  eventually(() => store.status !== status);

describe('the status of a store', () => {
  afterEach(() => {
    for (const store of connected.splice(0)) store.disconnect();
  });

  it('is loading before anybody knows the source', () => {
    expect(new NewsStore().status).to.equal('loading');
  });

  it('is loading while the answer is awaited', async () => {
    const { url } = await serve({ hang: 'headers' });
    expect(connect(sourceOf(url)).status).to.equal('loading');
  });

  it('is ready with stories', async () => {
    const { url } = await serve({ json: feedOf(3) });
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    expect(store.status).to.equal('ready');
  });

  it('is empty with a feed without stories', async () => {
    const { url } = await serve({ json: feedOf(0) });
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    expect(store.status).to.equal('empty');
  });

  it('is an error where nothing came', async () => {
    const { url } = await serve({ status: 404 });
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    expect([store.status, store.error?.status]).to.deep.equal(['error', 404]);
  });

  it('is an error with a source that is none', () => {
    const store = connect(FeedSource.of({ error: new FeedError('no-source') }));
    expect([store.status, store.error?.code]).to.deep.equal(['error', 'no-source']);
  });

  it('is stale when a reload fails', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 500 }]);
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    await store.reload();
    expect([store.status, store.results.length]).to.deep.equal(['stale', 3]);
  });

  it('is stale, not empty, when an old copy has no story that is asked for', async () => {
    const { url } = await serve([{ json: feedOf(0) }, { status: 500 }]);
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    await store.reload();
    expect(store.status).to.equal('stale');
  });

  it('stays ready, but busy, during a reload', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { hang: 'headers' }]);
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    void store.reload();
    expect([store.status, store.busy]).to.deep.equal(['ready', true]);
  });

  it('is not busy when the answer is there', async () => {
    const { url } = await serve({ json: feedOf(3) });
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    expect(store.busy).to.equal(false);
  });
});

describe('the source of a store', () => {
  afterEach(() => {
    for (const store of connected.splice(0)) store.disconnect();
  });

  it('is asked for nothing before the host is in a document', async () => {
    const served = await serve({ json: feedOf(3) });
    new NewsStore().use(sourceOf(served.url));
    await task();
    expect(await served.requests()).to.have.length(0);
  });

  it('is asked once however often the host says that it is in a document', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'no-store' } });
    const store = connect(sourceOf(served.url));
    store.connect();
    await left(store, 'loading');
    expect(await served.requests()).to.have.length(1);
  });

  it('is left by a host that goes', async () => {
    const served = await serve({ hang: 'headers' });
    const store = connect(sourceOf(served.url));
    await firstRequest(served);
    store.disconnect();
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('says nothing to a host that went', async () => {
    const { url } = await serve({ json: feedOf(3), delayMs: 50 });
    const source = sourceOf(url);
    follow(source);
    const store = connect(source);
    store.disconnect();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    await settled(source);
    expect(calls).to.equal(0);
  });

  it('has its feed for a host that comes back', async () => {
    const { url } = await serve({ json: feedOf(3), delayMs: 50 });
    const source = sourceOf(url);
    follow(source);
    const store = connect(source);
    store.disconnect();
    await settled(source);
    store.connect();
    expect([store.status, store.results.length]).to.deep.equal(['ready', 3]);
  });

  it('is not asked again for a host that is moved', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'no-store' } });
    const store = connect(sourceOf(served.url));
    await firstRequest(served);
    store.disconnect();
    store.connect();
    await left(store, 'loading');
    expect((await served.requests()).map(({ end }) => end)).to.deep.equal(['answered']);
  });

  it('is the last that was given, though the first answers later', async () => {
    const slow = await serve({ json: feedOf(3), delayMs: 100 });
    const quick = await serve({ json: feedOf(5) });
    const first = sourceOf(slow.url);
    follow(first);
    const store = connect(first, sourceOf(quick.url));
    await settled(first);
    await left(store, 'loading');
    expect([store.results.length, store.address]).to.deep.equal([5, quick.url]);
  });

  it('that is replaced is asked no longer', async () => {
    const served = await serve({ hang: 'headers' });
    const store = connect(sourceOf(served.url));
    await firstRequest(served);
    store.use(FeedSource.of({ feed: { items: [], warnings: [] } }));
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('that is replaced leaves no story behind', async () => {
    const { url } = await serve({ json: feedOf(3) });
    const next = await serve({ hang: 'headers' });
    const store = connect(sourceOf(url));
    await left(store, 'loading');
    store.use(sourceOf(next.url));
    expect([store.status, store.items, store.current]).to.deep.equal(['loading', [], undefined]);
  });
});
