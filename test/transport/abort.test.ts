import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { firstEnd, firstRequest, serve } from './serve.js';

const json = { title: 'News', items: [] };
const settling = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    () => 'failed',
  );

describe('a signal to stop', () => {
  it('ends a request before its headers', async () => {
    const served = await serve({ hang: 'headers' });
    const controller = new AbortController();
    const result = settling(request(served.url, { signal: controller.signal }));
    await firstRequest(served);
    controller.abort();
    expect(await result).to.equal('failed');
  });

  it('ends a request within its body', async () => {
    const served = await serve({ json, hang: 'body', hangAfter: 5 });
    const controller = new AbortController();
    const result = settling(request(served.url, { signal: controller.signal }));
    await firstRequest(served);
    controller.abort();
    expect(await result).to.equal('failed');
  });

  for (const hang of ['headers', 'body'] as const) {
    it(`closes a connection that waits for its ${hang}`, async () => {
      const served = await serve({ json, hang, hangAfter: 5 });
      const controller = new AbortController();
      void settling(request(served.url, { signal: controller.signal }));
      await firstRequest(served);
      controller.abort();
      expect(await firstEnd(served)).to.equal('cut');
    });
  }

  it('changes nothing about an answer that has come', async () => {
    const { url } = await serve({ json });
    const controller = new AbortController();
    const { text } = await request(url, { signal: controller.signal });
    controller.abort();
    expect(text).to.equal(JSON.stringify(json));
  });

  it('to one request leaves another of the same address alone', async () => {
    const served = await serve({ json, delayMs: 50, headers: { 'cache-control': 'no-store' } });
    const controller = new AbortController();
    void settling(request(served.url, { signal: controller.signal }));
    const other = request(served.url);
    controller.abort();
    expect((await other).text).to.equal(JSON.stringify(json));
  });
});
