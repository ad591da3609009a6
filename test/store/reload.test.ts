import { expect } from '@open-wc/testing';
import { FeedSource } from '../../src/store/feed-source.js';
import { eventually, serve } from '../transport/serve.js';
import { feedOf, follow, followed, settled, sourceOf } from './following.js';

const made = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const dated = { date: made.toUTCString(), 'access-control-expose-headers': 'Date' };

describe('asking a source again', () => {
  it('goes past the HTTP cache', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'max-age=3600' } });
    await (await followed(served.url)).reload();
    expect(await served.requests()).to.have.length(2);
  });

  it('brings the new feed', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { json: feedOf(5) }]);
    const source = await followed(url);
    await source.reload();
    expect([source.phase, source.feed?.items.length]).to.deep.equal(['ready', 5]);
  });

  it('keeps the feed on show meanwhile', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { hang: 'headers' }]);
    const source = await followed(url);
    void source.reload();
    expect([source.phase, source.isReloading, source.feed?.items.length]).to.deep.equal([
      'ready',
      true,
      3,
    ]);
  });

  it('tells its followers that it begins and that it ends', async () => {
    const { url } = await serve({ json: feedOf(3) });
    const source = await followed(url);
    const told: boolean[] = [];
    follow(source, () => told.push(source.isReloading));
    await source.reload();
    expect(told).to.deep.equal([true, false]);
  });

  it('twice asks once', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'no-store' } });
    const source = await followed(served.url);
    await Promise.all([source.reload(), source.reload(), source.reload()]);
    expect(await served.requests()).to.have.length(2);
  });

  it('while the first answer is awaited asks for nothing more', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'no-store' } });
    const source = sourceOf(served.url);
    follow(source);
    await source.reload();
    expect([source.phase, (await served.requests()).length]).to.deep.equal(['ready', 1]);
  });

  it('once more after it ended asks once more', async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'no-store' } });
    const source = await followed(served.url);
    await source.reload();
    await source.reload();
    expect(await served.requests()).to.have.length(3);
  });

  for (const [what, failure, code] of [
    ['a broken server', { status: 500 }, 'busy'],
    ['a page that is gone', { status: 410 }, 'unavailable'],
    ['a broken connection', { reset: 'headers' }, 'network'],
    ['an empty answer', { body: '' }, 'empty-answer'],
    ['a login page', { body: '<html>Log in</html>' }, 'not-a-feed'],
    ['a feed cut off', { json: feedOf(3), chunked: true, truncate: 20 }, /^network|not-a-feed$/],
  ] as const) {
    it(`leaves the old feed on show after ${what}`, async () => {
      const { url } = await serve([{ json: feedOf(3) }, failure]);
      const source = await followed(url);
      await source.reload();
      expect([source.phase, source.feed?.items.length]).to.deep.equal(['stale', 3]);
    });

    it(`says why it is the old one after ${what}`, async () => {
      const { url } = await serve([{ json: feedOf(3) }, failure]);
      const source = await followed(url);
      await source.reload();
      expect(source.error?.code).to.match(new RegExp(code));
    });
  }

  it('does not ask the cache for what is on show', async () => {
    const served = await serve([{ json: feedOf(3) }, { status: 404 }]);
    await (await followed(served.url)).reload();
    expect(await served.requests()).to.have.length(2);
  });

  it('leaves the time when the old feed was made', async () => {
    const { url } = await serve([{ json: feedOf(3), headers: dated }, { status: 500 }]);
    const source = await followed(url);
    await source.reload();
    expect(source.savedAt).to.equal(made.getTime());
  });

  it('leaves the time when it was asked where the server hides its own', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 500 }]);
    const before = Date.now();
    const source = await followed(url);
    const after = Date.now();
    await source.reload();
    expect(source.savedAt).to.be.within(before, after);
  });

  it('makes an old feed new', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 500 }, { json: feedOf(5) }]);
    const source = await followed(url);
    await source.reload();
    await source.reload();
    expect([source.phase, source.error, source.feed?.items.length]).to.deep.equal([
      'ready',
      undefined,
      5,
    ]);
  });

  it('is loading where there is no feed to keep', async () => {
    const { url } = await serve([{ status: 404 }, { hang: 'headers' }]);
    const source = await followed(url);
    void source.reload();
    expect([source.phase, source.isReloading]).to.deep.equal(['loading', false]);
  });

  it('does nothing for a feed that has no address', async () => {
    const source = FeedSource.of({ feed: { items: [], warnings: [] } });
    await source.reload();
    expect(source.phase).to.equal('ready');
  });

  it('keeps the feed when all leave before the answer', async () => {
    const served = await serve([{ json: feedOf(3) }, { hang: 'headers' }, { status: 500 }]);
    const source = sourceOf(served.url);
    const leave = follow(source);
    await settled(source);
    const reloaded = source.reload();
    await eventually(async () => (await served.requests()).length === 2);
    leave();
    await reloaded;
    follow(source);
    await settled(source);
    expect([source.phase, source.feed?.items.length]).to.deep.equal(['stale', 3]);
  });
});
