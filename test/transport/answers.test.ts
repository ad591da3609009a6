import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { serve } from './serve.js';

const feed = '{"title":"Año"}';

describe('an answer', () => {
  it('has the text of the body', async () => {
    const { url } = await serve({ body: feed });
    expect((await request(url)).text).to.equal(feed);
  });

  it('has the whole text however many pieces it comes in', async () => {
    const { url } = await serve({ body: feed, chunked: true, dripMs: 1 });
    expect((await request(url)).text).to.equal(feed);
  });

  it('has the whole text of a body without a declared length', async () => {
    const { url } = await serve({ body: feed, chunked: true });
    expect((await request(url)).text).to.equal(feed);
  });

  it('has the text of a compressed body', async () => {
    const { url } = await serve({ body: feed, gzip: 'valid' });
    expect((await request(url)).text).to.equal(feed);
  });

  it('has the type that the server names', async () => {
    const { url } = await serve({ body: feed, headers: { 'content-type': 'Text/Plain; a=b' } });
    expect((await request(url)).contentType).to.equal('Text/Plain; a=b');
  });

  it('has no type when the server names none', async () => {
    const { url } = await serve({ body: feed, headers: { 'content-type': '' } });
    expect((await request(url)).contentType).to.equal('');
  });

  it('may be empty, which is for the reader to judge', async () => {
    const { url } = await serve({ body: '' });
    expect((await request(url)).text).to.equal('');
  });

  it('may be without a body at all', async () => {
    const { url } = await serve({ status: 204 });
    expect((await request(url)).text).to.equal('');
  });

  it('has the address it was asked for', async () => {
    const { url } = await serve({ body: feed });
    expect((await request(url)).url).to.equal(url);
  });

  it('tells when it was made, where the server lets other origins know', async () => {
    const date = 'Thu, 27 Aug 2020 14:00:00 GMT';
    const headers = { date, 'access-control-expose-headers': 'Date' };
    const { url } = await serve({ body: feed, headers });
    expect((await request(url)).time).to.equal(Date.UTC(2020, 7, 27, 14));
  });

  it('does not tell when it was made where the server hides it', async () => {
    const { url } = await serve({ body: feed, headers: { date: 'Thu, 27 Aug 2020 14:00:00 GMT' } });
    expect((await request(url)).time).to.equal(undefined);
  });

  it('does not tell when it was made by a date that is none', async () => {
    const headers = { date: 'lately', 'access-control-expose-headers': 'Date' };
    const { url } = await serve({ body: feed, headers });
    expect((await request(url)).time).to.equal(undefined);
  });

  it('tells when it was made where the feed is on the site of the page', async () => {
    const { time = 0 } = await request(new URL('/package.json', location.href).href);
    // The clock is that of this machine.
    expect(Math.abs(Date.now() - time)).to.be.below(3_600_000);
  });
});

describe('a request', () => {
  it('asks for feeds first, and for anything rather than nothing', async () => {
    const served = await serve({ body: feed });
    await request(served.url);
    const [seen] = await served.requests();
    expect(seen!.headers.accept).to.match(/^application\/feed\+json,.*\*\/\*;q=0\.5$/);
  });

  it('needs no permission from the server beforehand', async () => {
    const served = await serve({ body: feed });
    await request(served.url, { cache: 'no-cache' });
    const seen = await served.requests();
    expect(seen.map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('sends no cookies to other origins', async () => {
    const served = await serve([{ body: feed, headers: { 'set-cookie': 'a=b' } }, { body: feed }]);
    await request(served.url);
    await request(served.url, { cache: 'reload' });
    const [, second] = await served.requests();
    expect(second!.headers).not.to.have.property('cookie');
  });

  it('asks past the HTTP cache when told so', async () => {
    const served = await serve({ body: feed, headers: { 'cache-control': 'max-age=3600' } });
    await request(served.url);
    await request(served.url, { cache: 'no-cache' });
    expect(await served.requests()).to.have.length(2);
  });
});
