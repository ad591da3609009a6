import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { FeedSource } from '../../src/store/feed-source.js';
import { request } from '../../src/transport/request.js';
import { engine } from '../browser/engine.js';
import type { Answer } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { feedOf, follow, settled } from './following.js';

/*
 * What is left of a good feed when the next visit fails, measured in Chromium 156, Firefox 153 ESR
 * and WebKitGTK 2.50:
 *
 *                                              Chromium   Firefox   WebKit
 *   the connection fails, and the feed had
 *     a validator (ETag, Last-Modified), with
 *       max-age, no-cache or must-revalidate   stale      stale     error
 *     no validator, a max-age that is over     stale      stale     error
 *     no validator, max-age=0 or no-cache      error      stale     error
 *     no-store                                 error      error     error
 *   the next answer does not come in time      error      stale     error
 *   another answer comes instead               error      error     error
 *
 * An answer of any kind, be it 500, a login page or an empty one, replaces the copy in every cache,
 * or clears it; Chromium also clears it when a request is stopped on its way. WebKit errs here
 * because its driver opens private windows, which keep no cache.
 */
const keepsCache = engine !== 'webkit';

const made = new Date(Math.floor(Date.now() / 1000) * 1000 - 3_600_000);
const date = { date: made.toUTCString() };
const exposed = { ...date, 'access-control-expose-headers': 'Date' };
const etag = { ...date, etag: '"1"' };
const lost: Answer = { reset: 'headers' };

/** A visit to the page: a source that no other visit knows. */
async function visit(url: string, deadline?: number): Promise<FeedSource> {
  const limit = deadline === undefined ? {} : { deadline };
  const source = new FeedSource(
    (cache, signal) => request(url, { cache, signal, ...limit }),
    formats,
    url,
  );
  follow(source);
  await settled(source);
  return source;
}

/** The second visit, after a first that was answered well. */
async function revisit(
  headers: Record<string, string>,
  failure: Answer,
  json = feedOf(3),
): Promise<FeedSource> {
  const { url, change } = await serve({ json, headers });
  await visit(url);
  await change(failure);
  return visit(url, failure.hang && 1000);
}

describe(`the HTTP cache of ${engine}`, () => {
  it(`${keepsCache ? 'keeps' : 'keeps nothing of'} an answer that may be kept`, async () => {
    const served = await serve({ json: feedOf(3), headers: { 'cache-control': 'max-age=3600' } });
    await visit(served.url);
    await visit(served.url);
    expect(await served.requests()).to.have.length(keepsCache ? 1 : 2);
  });

  const expectations: [string, Record<string, string>, boolean][] = [
    ['max-age=0 and an ETag', { ...etag, 'cache-control': 'max-age=0' }, keepsCache],
    ['no-cache and an ETag', { ...etag, 'cache-control': 'no-cache' }, keepsCache],
    [
      'must-revalidate and an ETag',
      { ...etag, 'cache-control': 'max-age=0, must-revalidate' },
      keepsCache,
    ],
    [
      'no-cache and a Last-Modified',
      { ...date, 'cache-control': 'no-cache', 'last-modified': date.date },
      keepsCache,
    ],
    ['an ETag alone', etag, keepsCache],
    ['a max-age that is over', { ...date, 'cache-control': 'max-age=60' }, keepsCache],
    [
      'max-age=0 and nothing to compare by',
      { ...date, 'cache-control': 'max-age=0' },
      engine === 'firefox',
    ],
    [
      'no-cache and nothing to compare by',
      { ...date, 'cache-control': 'no-cache' },
      engine === 'firefox',
    ],
    ['no-store', { ...etag, 'cache-control': 'no-store' }, false],
  ];

  for (const [what, headers, isKept] of expectations) {
    it(`${isKept ? 'holds a copy' : 'holds no copy'} of a feed with ${what} when the connection fails`, async () => {
      const { phase } = await revisit(headers, lost);
      expect(phase).to.equal(isKept ? 'stale' : 'error');
    });
  }

  for (const hang of ['headers', 'body'] as const) {
    const isKept = engine === 'firefox';

    it(`${isKept ? 'holds a copy' : 'holds no copy'} when the next answer stops before its ${hang}`, async () => {
      const headers = { ...etag, 'cache-control': 'no-cache' };
      const { phase } = await revisit(headers, { hang, body: '{}' });
      expect(phase).to.equal(isKept ? 'stale' : 'error');
    });
  }

  for (const [what, failure] of [
    ['a 500', { status: 500 }],
    ['a 503 that may not be kept', { status: 503, headers: { 'cache-control': 'no-store' } }],
    ['a login page', { body: '<html>Log in</html>' }],
    ['an empty answer', { body: '' }],
    ['a feed cut off', { json: feedOf(3), truncate: 20 }],
  ] as const) {
    it(`holds no copy after ${what}, which takes its place`, async () => {
      const { phase } = await revisit({ ...etag, 'cache-control': 'no-cache' }, failure);
      expect(phase).to.equal('error');
    });
  }
});

describe('a copy from the HTTP cache', () => {
  // Where the engine keeps none, there is nothing to see.
  const itWithCache = keepsCache ? it : it.skip;

  itWithCache('has the stories of the last visit', async () => {
    expect((await revisit(etag, lost)).feed?.items).to.have.length(3);
  });

  itWithCache('is shown with the reason why there is nothing newer', async () => {
    expect((await revisit(etag, lost)).error?.code).to.equal('network');
  });

  itWithCache('is as old as its server says', async () => {
    expect((await revisit({ ...etag, ...exposed }, lost)).savedAt).to.equal(made.getTime());
  });

  itWithCache('is as old as its newest story where the server hides its date', async () => {
    expect((await revisit(etag, lost)).savedAt).to.equal(Date.UTC(2020, 7, 27));
  });

  itWithCache('is of an unknown age where nothing has a date', async () => {
    const undated = { ...feedOf(0), items: [{ id: '1', title: 'A story' }] };
    expect((await revisit(etag, lost, undated)).savedAt).to.equal(undefined);
  });

  itWithCache('gives way to what a reload brings', async () => {
    const served = await serve({ json: feedOf(3), headers: etag });
    await visit(served.url);
    await served.change(lost);
    const source = await visit(served.url);
    await served.change({ json: feedOf(5) });
    await source.reload();
    expect([source.phase, source.feed?.items.length]).to.deep.equal(['ready', 5]);
  });

  it('is not what the network brings when it is asked once more', async () => {
    // Ahead of our clock, so that it is certainly newer than the question.
    const soon = { ...exposed, date: new Date(Date.now() + 60_000).toUTCString() };
    const { url } = await serve([lost, { json: feedOf(3), headers: soon }]);
    const { phase, error } = await visit(url);
    expect([phase, error]).to.deep.equal(['ready', undefined]);
  });

  it('is not asked for after an answer, which has taken its place', async () => {
    const { url, requests } = await serve([
      { status: 404, headers: { 'cache-control': 'no-store' } },
      { json: feedOf(3) },
    ]);
    const { phase } = await visit(url);
    expect([phase, (await requests()).length]).to.deep.equal(['error', 1]);
  });
});
