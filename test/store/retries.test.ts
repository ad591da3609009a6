import { expect } from '@open-wc/testing';
import { eventually, serve } from '../transport/serve.js';
import { feedOf, follow, followed, settled, sourceOf } from './following.js';

/** Of another origin a page sees only what is exposed. */
const longWait = { 'retry-after': '600', 'access-control-expose-headers': 'retry-after' };

describe('a source whose server is busy', () => {
  it('is asked again until it answers', async () => {
    const { url, requests } = await serve([{ status: 503 }, { status: 500 }, { json: feedOf(3) }]);
    const { phase } = await followed(url);
    expect([phase, (await requests()).length]).to.deep.equal(['ready', 3]);
  });

  it('is asked four times at most', async () => {
    const { url, requests } = await serve({ status: 502 });
    const { phase } = await followed(url);
    expect([phase, (await requests()).length]).to.deep.equal(['error', 4]);
  });

  it('is asked once a step however many wait for it', async () => {
    const { url, requests } = await serve([{ status: 503 }, { json: feedOf(3) }]);
    await Promise.all(Array.from({ length: 10 }, () => followed(url)));
    expect(await requests()).to.have.length(2);
  });

  it('keeps what is on show while it is asked again', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 503 }, { json: feedOf(4) }]);
    const source = await followed(url);
    const phases: string[] = [];
    follow(source, () => phases.push(source.phase));
    await source.reload();
    expect([new Set(phases), source.feed?.items.length]).to.deep.equal([new Set(['ready']), 4]);
  });

  it('is an error at once when it asks for a long wait', async () => {
    const { url, requests } = await serve({ status: 503, headers: longWait });
    const { phase } = await followed(url);
    expect([phase, (await requests()).length]).to.deep.equal(['error', 1]);
  });

  it('is not waited for when a visitor asks again', async () => {
    const { url } = await serve([{ status: 503, headers: longWait }, { json: feedOf(3) }]);
    const source = await followed(url);
    await source.reload();
    expect(source.phase).to.equal('ready');
  });

  it('is left alone when nobody follows it any more', async () => {
    const { url, requests } = await serve({ status: 503 });
    const source = sourceOf(url);
    const leave = follow(source);
    await eventually(async () => (await requests()).length === 1);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await requests()).to.have.length(1);
  });
});

describe('a source that had no network', () => {
  it('is asked once when the network is back', async () => {
    const served = await serve({ reset: 'headers' });
    const source = await followed(served.url);
    await served.change({ json: feedOf(3) });
    const before = (await served.requests()).length;
    window.dispatchEvent(new Event('online'));
    await eventually(() => source.phase === 'ready');
    expect((await served.requests()).length - before).to.equal(1);
  });

  it('is not asked when the network is back and the answer was bad', async () => {
    const { url, requests } = await serve({ status: 404 });
    await followed(url);
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(await requests()).to.have.length(1);
  });
});

describe('an answer that says nothing has changed', () => {
  it('leaves the feed ready', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 304 }]);
    const source = await followed(url);
    await source.reload();
    await settled(source);
    expect([source.phase, source.feed?.items.length]).to.deep.equal(['ready', 3]);
  });
});

describe('a source that waits for its next try', () => {
  it('has no timer left when nobody follows it any more', async () => {
    const pending = new Set<number>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const watched = (callback: () => void, wait?: number): number => {
      const id = set(() => {
        pending.delete(id);
        callback();
      }, wait) as unknown as number;
      pending.add(id);
      return id;
    };
    Object.assign(globalThis, {
      setTimeout: watched,
      clearTimeout: (id: number) => {
        pending.delete(id);
        clear(id);
      },
    });
    try {
      const { url, requests } = await serve({ status: 503 });
      const leave = follow(sourceOf(url));
      await eventually(async () => (await requests())[0]?.end === 'answered');
      await new Promise((resolve) => set(resolve, 50));
      leave();
      await new Promise((resolve) => set(resolve, 50));
      expect(pending.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });
});
