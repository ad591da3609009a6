import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { engine } from '../browser/engine.js';
import { faults } from '../server/faults.js';
import { codeOf, errorOf } from './outcome.js';
import { firstEnd, serve } from './serve.js';

const json = { title: 'News', items: [] };

describe('a request fails', () => {
  for (const status of [400, 401, 403, 404, 410, 418, 451]) {
    it(`as unavailable with ${status}`, async () => {
      const { url } = await serve({ status, json });
      expect(await codeOf(url)).to.equal('unavailable');
    });
  }

  for (const status of [408, 429, 500, 502, 503, 504, 599]) {
    it(`as busy with ${status}`, async () => {
      const { url } = await serve({ status, json });
      // Browsers ask again of themselves after some 408.
      expect(await codeOf(url)).to.equal('busy');
    });
  }

  it('with the status that the server gave', async () => {
    const { url } = await serve({ status: 503 });
    expect((await errorOf(url)).status).to.equal(503);
  });

  it('with the address that was asked', async () => {
    const { url } = await serve({ status: 404 });
    expect((await errorOf(url)).address).to.equal(url);
  });

  it('without waiting for the body of an error', async () => {
    const served = await serve({ status: 500, body: 'x'.repeat(100), hang: 'body', hangAfter: 10 });
    await codeOf(served.url);
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('as network where nothing listens', async () => {
    expect(await codeOf(await faults.refused())).to.equal('network');
  });

  it('as network where the name is unknown', async () => {
    expect(await codeOf(faults.unknown)).to.equal('network');
  });

  it('as network where the connection is reset', async () => {
    const { url } = await serve({ reset: 'headers' });
    expect(await codeOf(url)).to.equal('network');
  });

  it('as network where the connection is reset within the body', async () => {
    const { url } = await serve({ json, headers: { 'content-length': '5000' }, reset: 'body' });
    expect(await codeOf(url)).to.equal('network');
  });

  it('as network with the status of an answer that had begun', async () => {
    const { url } = await serve({ json, headers: { 'content-length': '5000' }, reset: 'body' });
    expect((await errorOf(url)).status).to.equal(200);
  });

  it('as network without a status where nothing came', async () => {
    expect((await errorOf(await faults.refused())).status).to.equal(undefined);
  });

  it('as network where the server does not let this page read', async () => {
    const { url } = await serve({ json, cors: false });
    expect(await codeOf(url)).to.equal('network');
  });

  it('as network where the server lets only another page read', async () => {
    const { url } = await serve({ json, cors: 'https://partner.example' });
    expect(await codeOf(url)).to.equal('network');
  });

  const isStrict = engine !== 'webkit';

  for (const chunked of [false, true]) {
    const what = chunked ? 'a body in chunks ends too early' : 'a body ends before its length';

    it(`${isStrict ? 'as network' : 'not'} where ${what} (${engine})`, async () => {
      const { url } = await serve({ json, chunked, truncate: 10 });
      // WebKit takes what came for the whole, so that it is the reader who finds it cut off.
      const result = await request(url).catch((error: unknown) => error);
      expect(result).to.include(isStrict ? { code: 'network' } : { text: '{"title":"' });
    });
  }

  it(`${isStrict ? 'as network' : 'not'} where compression is damaged (${engine})`, async () => {
    const { url } = await serve({ json, gzip: 'bad' });
    // WebKit hands over bytes as they came.
    const result: unknown = await request(url).then(
      () => 'an answer',
      (error: unknown) => (error as { code: string }).code,
    );
    expect(result).to.equal(isStrict ? 'network' : 'an answer');
  });
});
