import { expect } from '@open-wc/testing';
import { NewsStore } from '../../src/store/news-store.js';
import { type Answer } from '../server/faults.js';
import { eventually, serve } from '../transport/serve.js';
import { feedOf, sourceOf } from './following.js';

const stores: NewsStore[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.disconnect();
});

const named = (prefix: string, stories: number): { json: object } => {
  const { items, ...feed } = feedOf(stories, prefix) as { items: { id: string; title: string }[] };
  return {
    json: {
      ...feed,
      items: items.map((item) => ({
        ...item,
        id: `urn:${prefix}:${item.id}`,
        title: `${prefix} ${item.title}`,
      })),
    },
  };
};

async function storeOf(...answers: (Answer | Answer[])[]): Promise<NewsStore> {
  const served = await Promise.all(answers.map((answer) => serve(answer)));
  const store = new NewsStore();
  store.connect();
  stores.push(store);
  await store.useAll(served.map(({ url }) => sourceOf(url)));
  await eventually(() => store.status !== 'loading');
  return store;
}

describe('several sources', () => {
  it('show as one feed', async () => {
    const store = await storeOf(named('a', 2), named('b', 3));
    expect([store.status, store.items.length]).to.deep.equal(['ready', 5]);
  });

  it('show a story that is in both once', async () => {
    const store = await storeOf(named('a', 2), named('a', 3));
    expect(store.items).to.have.length(3);
  });

  it('show what is there when one fails, and say so', async () => {
    const store = await storeOf(named('a', 2), { status: 404 });
    expect([store.status, store.isPartial, store.items.length, store.error?.code]).to.deep.equal([
      'stale',
      true,
      2,
      'unavailable',
    ]);
  });

  it('are an error when all fail', async () => {
    const store = await storeOf({ status: 404 }, { status: 410 });
    expect(store.status).to.equal('error');
  });

  it('are whole again when the one that failed is asked again', async () => {
    const store = await storeOf(named('a', 2), [{ status: 404 }, named('b', 3)]);
    await store.reload();
    expect([store.status, store.items.length]).to.deep.equal(['ready', 5]);
  });

  it('do not wait for ever for one that is slow; its stories wait for the visitor', async () => {
    const store = await storeOf(named('a', 2), { ...named('b', 3), delayMs: 4500 });
    const before = store.items.length;
    await eventually(() => store.waiting === 3);
    store.showWaiting();
    expect([before, store.items.length]).to.deep.equal([2, 5]);
  });
});
