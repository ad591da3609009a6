import { expect } from '@open-wc/testing';
import { faults } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { feedOf, follow, followed, settled, sourceOf, task } from './following.js';

describe('a source that fails', () => {
  for (const status of [401, 403, 404, 410]) {
    it(`with ${status} is asked exactly once`, async () => {
      const served = await serve([{ status }, { json: feedOf(3) }]);
      await followed(served.url);
      await task();
      expect(await served.requests()).to.have.length(1);
    });
  }

  for (const [what, answer, code] of [
    ['a page that is missing', { status: 404 }, 'unavailable'],
    ['a broken server', { status: 500 }, 'busy'],
    ['a server that asks to wait', { status: 429 }, 'busy'],
    ['an empty answer', { body: '' }, 'empty-answer'],
    ['no content', { status: 204 }, 'empty-answer'],
    ['a login page', { body: '<html>Log in</html>' }, 'not-a-feed'],
    ['other JSON', { json: { data: [] } }, 'not-a-feed'],
    ['a missing permission', { json: feedOf(3), cors: false }, 'network'],
    ['an endless answer', { repeat: { text: ' ', bytes: 50_000_000 } }, 'too-large'],
  ] as const) {
    it(`by ${what} is an error without a feed`, async () => {
      const { url } = await serve(answer);
      const { phase, error, feed } = await followed(url);
      expect([phase, error?.code, feed]).to.deep.equal(['error', code, undefined]);
    });
  }

  it('because nothing listens is an error without a feed', async () => {
    const { phase, error } = await followed(await faults.refused());
    expect([phase, error?.code]).to.deep.equal(['error', 'network']);
  });

  it('may be asked again by those who follow it', async () => {
    const { url } = await serve([{ status: 404 }, { json: feedOf(3) }]);
    const source = await followed(url);
    await source.reload();
    expect([source.phase, source.error]).to.deep.equal(['ready', undefined]);
  });

  it('never rejects when it is asked again', async () => {
    const source = await followed((await serve({ status: 404 })).url);
    const result: string = await source.reload().then(
      () => 'settled',
      () => 'rejected',
    );
    expect(result).to.equal('settled');
  });

  it('is asked again for one who follows it after all have left', async () => {
    const { url } = await serve([{ status: 404 }, { json: feedOf(3) }]);
    const source = sourceOf(url);
    const leave = follow(source);
    await settled(source);
    leave();
    await task();
    expect((await followed(url)).phase).to.equal('ready');
  });

  it('is not asked again for one who joins those it failed for', async () => {
    const served = await serve([{ status: 404 }, { json: feedOf(3) }]);
    await followed(served.url);
    await followed(served.url);
    expect(await served.requests()).to.have.length(1);
  });

  it('shows the feed of the last time to those who come back', async () => {
    const { url } = await serve([{ json: feedOf(3) }, { status: 404 }]);
    const source = sourceOf(url);
    const leave = follow(source);
    await settled(source);
    leave();
    await task();
    const again = await followed(url);
    expect([again.phase, again.feed?.items.length]).to.deep.equal(['stale', 3]);
  });
});
