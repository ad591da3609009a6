import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { codeOf } from './outcome.js';
import { firstEnd, serve } from './serve.js';

const json = { title: 'News', items: [] };
const megabyte = 1024 * 1024;
const bomb = { repeat: { text: ' ', bytes: 100 * megabyte }, gzip: 'valid' } as const;

describe('the deadline of a request', () => {
  // The servers here never come to an end, so that only the deadline ends the request.
  const deadline = 50;

  it('ends one that no headers come for', async () => {
    const { url } = await serve({ hang: 'headers' });
    expect(await codeOf(url, { deadline })).to.equal('timeout');
  });

  it('ends one whose body does not begin', async () => {
    const { url } = await serve({ json, hang: 'body' });
    expect(await codeOf(url, { deadline })).to.equal('timeout');
  });

  it('ends one whose body does not go on', async () => {
    const { url } = await serve({ json, hang: 'body', hangAfter: 5 });
    expect(await codeOf(url, { deadline })).to.equal('timeout');
  });

  it('ends one whose body drips, however often something comes', async () => {
    const { url } = await serve({ repeat: { text: ' ', bytes: megabyte }, dripMs: 5 });
    expect(await codeOf(url, { deadline })).to.equal('timeout');
  });

  it('closes the connection', async () => {
    const served = await serve({ json, hang: 'body', hangAfter: 5 });
    await codeOf(served.url, { deadline: 1500 });
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('leaves a request alone that ends before it', async () => {
    const { url } = await serve({ json, delayMs: 20 });
    expect((await request(url, { deadline: 15_000 })).text).to.equal(JSON.stringify(json));
  });

  it('does not change what another failure is called', async () => {
    const { url } = await serve({ reset: 'headers' });
    expect(await codeOf(url, { deadline: 15_000 })).to.equal('network');
  });
});

describe('the size of an answer', () => {
  it('may be the limit', async () => {
    const { url } = await serve({ body: 'x'.repeat(1000) });
    expect((await request(url, { maxBytes: 1000 })).text).to.have.length(1000);
  });

  it('may not be more', async () => {
    const { url } = await serve({ body: 'x'.repeat(1001) });
    expect(await codeOf(url, { maxBytes: 1000 })).to.equal('too-large');
  });

  it('is counted in bytes', async () => {
    const { url } = await serve({ body: 'ñ'.repeat(600) });
    expect(await codeOf(url, { maxBytes: 1000 })).to.equal('too-large');
  });

  it('is counted after decompression', async () => {
    const { url } = await serve({ body: 'x'.repeat(5000), gzip: 'valid' });
    expect(await codeOf(url, { maxBytes: 1000 })).to.equal('too-large');
  });

  it('is counted where none is declared', async () => {
    const { url } = await serve({ body: 'x'.repeat(5000), chunked: true });
    expect(await codeOf(url, { maxBytes: 1000 })).to.equal('too-large');
  });

  it('that is too much ends the connection', async () => {
    const served = await serve({
      repeat: { text: 'x', bytes: megabyte },
      dripBytes: 5000,
      dripMs: 20,
    });
    await codeOf(served.url, { maxBytes: 20_000 });
    expect(await firstEnd(served)).to.equal('cut');
  });

  it('may be 10 MB', async () => {
    const { url } = await serve({ repeat: { text: 'x', bytes: 10 * megabyte } });
    expect((await request(url)).text).to.have.length(10 * megabyte);
  });

  it('may not be 100 MB', async () => {
    const { url } = await serve({ repeat: { text: 'x', bytes: 100 * megabyte } });
    expect(await codeOf(url)).to.equal('too-large');
  });

  it('may not be 100 MB that were compressed to 100 kB', async () => {
    const { url } = await serve(bomb);
    expect(await codeOf(url)).to.equal('too-large');
  });
});
