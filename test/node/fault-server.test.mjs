import assert from 'node:assert/strict';
import { get } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { startFaultServer } from '../server/fault-server.mjs';

let server;
let last = 0;

before(async () => (server = await startFaultServer()));
after(() => server.close());

/** Declares answers under a new key and gives their address. */
async function serve(...answers) {
  const key = `key-${(last += 1)}`;
  const body = JSON.stringify(answers);
  const response = await fetch(`${server.origin}/script/${key}`, { method: 'POST', body });
  assert.equal(response.status, 201);
  return {
    key,
    url: `${server.origin}/f/${key}`,
    log: async () => (await fetch(`${server.origin}/log/${key}`)).json(),
  };
}

/** What is received byte by byte, as no client library would hand it on. */
function raw(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const received = { chunks: [], error: undefined };
    const request = get(url, { headers }, (response) => {
      received.status = response.statusCode;
      received.headers = response.headers;
      response.on('data', (data) => received.chunks.push(data));
      response.on('error', (error) => (received.error = error));
      response.on('close', () =>
        resolve({ ...received, body: Buffer.concat(received.chunks), whole: response.complete }),
      );
    });
    // Once there is a response, the error is its own.
    request.on('error', (error) => received.status ?? reject(error));
  });
}

describe('the fault server', () => {
  it('gives the answers in turn and repeats the last', async () => {
    const { url } = await serve({ status: 503 }, { json: [1] });
    assert.equal((await fetch(url)).status, 503);
    assert.deepEqual(await (await fetch(url)).json(), [1]);
    assert.deepEqual(await (await fetch(url)).json(), [1]);
  });

  it('keeps a log of what was asked', async () => {
    const { url, log } = await serve({ body: 'x' });
    await (await fetch(`${url}/deep/feed.json?v=2`, { headers: { 'X-Test': 'yes' } })).text();
    await wait(20);
    const [seen] = await log();
    assert.equal(seen.method, 'GET');
    assert.match(seen.target, /\/deep\/feed\.json\?v=2$/);
    assert.equal(seen.headers['x-test'], 'yes');
    assert.equal(seen.end, 'answered');
    assert.ok(Math.abs(Date.now() - seen.time) < 5000);
  });

  it('says so when there is no script', async () => {
    assert.equal((await fetch(`${server.origin}/f/nobody`)).status, 404);
    assert.equal((await fetch(`${server.origin}/else`)).status, 404);
  });

  it('sends any status, header and content type', async () => {
    const { url } = await serve({
      status: 429,
      statusText: 'Slow down',
      headers: { 'Retry-After': '120', 'content-type': 'text/html', 'Cache-Control': 'max-age=60' },
      body: '<p>',
    });
    const response = await fetch(url);
    assert.equal(response.status, 429);
    assert.equal(response.statusText, 'Slow down');
    assert.equal(response.headers.get('retry-after'), '120');
    assert.equal(response.headers.get('content-type'), 'text/html');
    assert.equal(response.headers.get('cache-control'), 'max-age=60');
  });

  it('sends 204 and 304 without a body', async () => {
    const { url } = await serve({ status: 204 }, { status: 304 });
    assert.equal((await raw(url)).status, 204);
    assert.equal((await raw(url)).status, 304);
  });

  it('answers a revalidation by the ETag', async () => {
    const { url } = await serve({ body: 'x', headers: { ETag: '"1"' } });
    assert.equal((await raw(url, { 'If-None-Match': '"1"' })).status, 304);
    assert.equal((await raw(url, { 'If-None-Match': '"2"' })).status, 200);
  });

  it('allows other origins, unless told not to', async () => {
    const open = await serve({ body: 'x' });
    const closed = await serve({ body: 'x', cors: false });
    const one = await serve({ body: 'x', cors: 'https://example.org' });
    const allowed = async ({ url }) =>
      (await fetch(url)).headers.get('access-control-allow-origin');
    assert.equal(await allowed(open), '*');
    assert.equal(await allowed(closed), null);
    assert.equal(await allowed(one), 'https://example.org');
  });

  it('answers preflights without using up an answer', async () => {
    const { url, log } = await serve({ body: 'first' }, { body: 'second' });
    const response = await fetch(url, {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'if-none-match' },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-headers'), 'if-none-match');
    assert.equal(await (await fetch(url)).text(), 'first');
    assert.deepEqual(
      (await log()).map(({ method }) => method),
      ['OPTIONS', 'GET'],
    );
  });

  it('sends Latin-1, and any bytes', async () => {
    const latin = await serve({ body: 'ñ', charset: 'iso-8859-1' });
    const bytes = await serve({ base64: Buffer.from([0xff, 0x00]).toString('base64') });
    const { body, headers } = await raw(latin.url);
    assert.deepEqual([...body], [0xf1]);
    assert.match(headers['content-type'], /charset=iso-8859-1$/);
    assert.deepEqual([...(await raw(bytes.url)).body], [0xff, 0x00]);
  });

  it('waits before the headers', async () => {
    const { url } = await serve({ body: 'x', delayMs: 200 });
    const start = performance.now();
    await fetch(url);
    assert.ok(performance.now() - start >= 190);
  });

  it('drips the body', async () => {
    const { url } = await serve({ body: 'abcdef', dripMs: 40, dripBytes: 2 });
    const start = performance.now();
    const { chunks, body } = await raw(url);
    assert.equal(body.toString(), 'abcdef');
    assert.ok(performance.now() - start >= 75);
    assert.ok(chunks.length >= 3);
  });

  it('hangs before the headers', async () => {
    const { url, log } = await serve({ body: 'x', hang: 'headers' });
    await assert.rejects(fetch(url, { signal: AbortSignal.timeout(200) }), {
      name: 'TimeoutError',
    });
    await wait(20);
    assert.equal((await log())[0].end, 'cut');
  });

  it('hangs within the body', async () => {
    const { url } = await serve({ body: 'abcdef', hang: 'body', hangAfter: 3 });
    const response = await fetch(url, { signal: AbortSignal.timeout(300) });
    assert.equal(response.status, 200);
    await assert.rejects(response.text(), { name: 'TimeoutError' });
  });

  it('breaks off before the promised length', async () => {
    const { url } = await serve({ body: 'abcdef', truncate: 3 });
    const { body, whole, headers } = await raw(url);
    assert.equal(headers['content-length'], '6');
    assert.equal(body.toString(), 'abc');
    assert.equal(whole, false);
  });

  it('sends chunks, and breaks off before the last', async () => {
    const good = await serve({ body: 'abcdef', chunked: true });
    const cut = await serve({ body: 'abcdef', chunked: true, truncate: 3 });
    const first = await raw(good.url);
    assert.equal(first.headers['transfer-encoding'], 'chunked');
    assert.equal(first.body.toString(), 'abcdef');
    assert.equal(first.whole, true);
    const second = await raw(cut.url);
    assert.equal(second.body.toString(), 'abc');
    assert.equal(second.whole, false);
  });

  it('compresses, well and badly', async () => {
    const good = await serve({ body: 'abc', gzip: 'valid' });
    const bad = await serve({ body: 'abc', gzip: 'bad' });
    assert.equal(gunzipSync((await raw(good.url)).body).toString(), 'abc');
    const { body, headers } = await raw(bad.url);
    assert.equal(headers['content-encoding'], 'gzip');
    assert.throws(() => gunzipSync(body));
    await assert.rejects(fetch(bad.url).then((response) => response.text()));
  });

  it('sends a hundred megabytes as a hundred kilobytes', async () => {
    const repeat = { text: ' ', bytes: 100_000_000, before: '[', after: ']' };
    const { url } = await serve({ repeat, gzip: 'valid' });
    const response = await fetch(url);
    assert.ok(Number(response.headers.get('content-length')) < 200_000);
    let bytes = 0;
    for await (const part of response.body) bytes += part.length;
    assert.equal(bytes, 100_000_002);
  });

  it('sends a long body without compressing it', async () => {
    const { url } = await serve({ repeat: { text: 'abc', bytes: 5_000_000 } });
    const { body } = await raw(url);
    assert.equal(body.length, 5_000_000);
    assert.equal(body.subarray(0, 6).toString(), 'abcabc');
  });

  it('redirects: on, in a circle, to another origin', async () => {
    const target = await serve({ body: 'there' });
    const on = await serve({ status: 302, headers: { Location: target.url } });
    assert.equal(await (await fetch(on.url)).text(), 'there');
    const circle = await serve({ status: 302, headers: { Location: '{url}' } });
    await assert.rejects(fetch(circle.url), TypeError);
    const away = await serve(
      { status: 307, headers: { Location: '{elsewhere}' } },
      { body: 'far' },
    );
    const response = await fetch(away.url);
    assert.equal(new URL(response.url).origin, server.elsewhere);
    assert.equal(await response.text(), 'far');
  });

  it('resets the connection, before and after the headers', async () => {
    const early = await serve({ reset: 'headers' });
    const late = await serve({ body: 'abcdef', truncate: 3, reset: 'body' });
    await assert.rejects(raw(early.url), { code: 'ECONNRESET' });
    const { status, error } = await raw(late.url);
    assert.equal(status, 200);
    assert.equal(error.code, 'ECONNRESET');
  });

  it('names a port where nothing listens', async () => {
    const origins = await (await fetch(`${server.origin}/origins`)).json();
    assert.equal(origins.refused, server.refused);
    await assert.rejects(raw(server.refused), { code: 'ECONNREFUSED' });
  });

  it('forgets a key and cuts what hangs', async () => {
    const { key, url } = await serve({ hang: 'body', body: 'abc' });
    const response = await fetch(url);
    const gone = await fetch(`${server.origin}/script/${key}`, { method: 'DELETE' });
    assert.equal(gone.status, 204);
    await assert.rejects(response.text());
    assert.equal((await fetch(url)).status, 404);
  });
});
