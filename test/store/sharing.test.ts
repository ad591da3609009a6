import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { eventually, firstEnd, firstRequest, serve } from '../transport/serve.js';
import { feedOf, follow, followed, settled, sourceOf, task } from './following.js';

const json = feedOf(3);

describe('a source', () => {
  it('asks for nothing until somebody follows it', async () => {
    const served = await serve({ json });
    sourceOf(served.url);
    await task();
    expect(await served.requests()).to.have.length(0);
  });

  it('asks once however many follow it', async () => {
    const served = await serve({ json, headers: { 'cache-control': 'no-store' } });
    await Promise.all(Array.from({ length: 20 }, () => followed(served.url)));
    expect(await served.requests()).to.have.length(1);
  });

  it('asks for nothing more when somebody follows it later', async () => {
    const served = await serve({ json, headers: { 'cache-control': 'no-store' } });
    await followed(served.url);
    await followed(served.url);
    expect(await served.requests()).to.have.length(1);
  });

  it('is the same for an address however it is written', () => {
    const absolute = new URL('/some/feed.json', location.href).href;
    expect(sourceOf('/some/./feed.json')).to.equal(sourceOf(absolute));
  });

  it('is another for other formats', () => {
    expect(sourceOf('/some/feed.json', [...formats])).not.to.equal(sourceOf('/some/feed.json'));
  });

  it('has the feed when it is ready', async () => {
    const { url } = await serve({ json });
    const source = await followed(url);
    expect([source.phase, source.feed?.items.length]).to.deep.equal(['ready', 3]);
  });

  it('starts relative addresses where the feed came from in the end', async () => {
    const moved = { ...feedOf(0), home_page_url: 'home' };
    const { url } = await serve([
      { status: 302, headers: { location: '{url}/a/' } },
      { json: moved },
    ]);
    expect((await followed(url)).feed?.homePageUrl).to.equal(`${url}/a/home`);
  });

  it('tells its followers when the answer is there', async () => {
    const { url } = await serve({ json });
    const source = sourceOf(url);
    const phases: string[] = [];
    follow(source, () => phases.push(source.phase));
    await eventually(() => phases.includes('ready'));
    expect(phases.filter((phase) => phase === 'ready')).to.have.length(1);
  });

  it('tells nothing to those who left', async () => {
    const { url } = await serve({ json });
    const source = sourceOf(url);
    let calls = 0;
    const leave = follow(source, () => (calls += 1));
    follow(source);
    leave();
    const before = calls;
    await settled(source);
    expect(calls).to.equal(before);
  });

  for (const src of [
    'ftp://example.org/feed.json',
    'javascript:alert(1)',
    'data:,{}',
    'http://[',
    'blob:x',
  ]) {
    it(`is an error from the start for ${src}`, () => {
      const { phase, error } = sourceOf(src);
      expect([phase, error?.code, error?.address]).to.deep.equal(['error', 'bad-address', src]);
    });
  }
});

describe('the last who leaves a source', () => {
  it('ends its request', async () => {
    const served = await serve({ hang: 'headers' });
    const leave = follow(sourceOf(served.url));
    await firstRequest(served);
    leave();
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('ends the request of a source that is asked again', async () => {
    const served = await serve([{ json }, { hang: 'headers' }]);
    const source = sourceOf(served.url);
    const leave = follow(source);
    await settled(source);
    void source.reload();
    await eventually(async () => (await served.requests()).length === 2);
    leave();
    expect(await eventually(async () => (await served.requests())[1]!.end === 'cut')).to.equal(
      true,
    );
  });

  it('ends nothing while others stay', async () => {
    const { url } = await serve({ json, delayMs: 50 });
    const source = sourceOf(url);
    const leave = follow(source);
    follow(source);
    leave();
    await settled(source);
    expect(source.phase).to.equal('ready');
  });

  it('does not end a request by moving', async () => {
    const served = await serve({ json, delayMs: 50, headers: { 'cache-control': 'no-store' } });
    const source = sourceOf(served.url);
    const leave = follow(source);
    await firstRequest(served);
    leave();
    follow(source);
    await settled(source);
    expect((await served.requests()).map(({ end }) => end)).to.deep.equal(['answered']);
  });

  it('lets a later one ask again', async () => {
    const served = await serve([{ hang: 'headers' }, { json }]);
    const leave = follow(sourceOf(served.url));
    await firstRequest(served);
    leave();
    await task();
    expect((await followed(served.url)).phase).to.equal('ready');
  });

  it('may leave it twice', async () => {
    const { url } = await serve({ json });
    const source = sourceOf(url);
    const leave = follow(source);
    leave();
    leave();
    expect((await followed(url)).phase).to.equal('ready');
  });
});

describe('sources that nobody follows', () => {
  const idle = async (among: typeof formats, count: number): Promise<string[]> => {
    const urls: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const { url } = await serve({ json });
      const source = sourceOf(url, among);
      const leave = follow(source);
      await settled(source);
      leave();
      await task();
      urls.push(url);
    }
    return urls;
  };

  it('are kept with their feed', async () => {
    const among = [...formats];
    const [url = ''] = await idle(among, 1);
    expect(sourceOf(url, among).feed?.items).to.have.length(3);
  });

  it('are asked anew when somebody follows them', async () => {
    const among = [...formats];
    const served = await serve({ json, headers: { 'cache-control': 'no-store' } });
    const source = sourceOf(served.url, among);
    const leave = follow(source);
    await settled(source);
    leave();
    await task();
    await followed(served.url, among);
    expect(await served.requests()).to.have.length(2);
  });

  it('are few: the oldest are forgotten', async () => {
    const among = [...formats];
    const urls = await idle(among, 7);
    const kept = urls.map((url) => sourceOf(url, among).feed !== undefined);
    expect(kept).to.deep.equal([false, false, false, true, true, true, true]);
  });

  it('do not count while they are followed', async () => {
    const among = [...formats];
    const { url } = await serve({ json });
    const source = await followed(url, among);
    await idle(among, 7);
    expect(sourceOf(url, among)).to.equal(source);
  });

  it('are not kept without a feed', async () => {
    const among = [...formats];
    const { url } = await serve({ status: 404 });
    const source = sourceOf(url, among);
    const leave = follow(source);
    await settled(source);
    leave();
    await task();
    expect(sourceOf(url, among)).not.to.equal(source);
  });
});
