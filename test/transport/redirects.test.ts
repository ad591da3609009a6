import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { codeOf } from './outcome.js';
import { serve } from './serve.js';

const json = { title: 'News', items: [] };

describe('a redirect', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`by ${status} is followed`, async () => {
      const { url } = await serve([{ status, headers: { location: '{url}/new.json' } }, { json }]);
      expect((await request(url)).text).to.equal(JSON.stringify(json));
    });
  }

  it('gives the address that the feed came from in the end', async () => {
    const { url } = await serve([
      { status: 302, headers: { location: '{url}/new.json' } },
      { json },
    ]);
    expect((await request(url)).url).to.equal(`${url}/new.json`);
  });

  it('may lead to another origin', async () => {
    const served = await serve([
      { status: 302, headers: { location: '{elsewhere}/new.json' } },
      { json },
    ]);
    expect((await request(served.url)).url).to.equal(`${served.elsewhere}/new.json`);
  });

  it('may lead on', async () => {
    const { url } = await serve([
      { status: 301, headers: { location: '{url}/2' } },
      { status: 302, headers: { location: '{url}/3' } },
      { json },
    ]);
    expect((await request(url)).url).to.equal(`${url}/3`);
  });

  it('leads nowhere without CORS headers of its own', async () => {
    const { url } = await serve([
      { status: 302, headers: { location: '{url}/2' }, cors: false },
      { json },
    ]);
    expect(await codeOf(url)).to.equal('network');
  });

  it('that goes round ends as a network failure', async () => {
    const { url } = await serve({ status: 302, headers: { location: '{url}' } });
    expect(await codeOf(url)).to.equal('network');
  });

  for (const location of [
    'data:application/json,{}',
    'file:///feed.json',
    'blob:null/1',
    'http://[',
  ]) {
    it(`to ${location} is not followed`, async () => {
      const { url } = await serve({ status: 302, headers: { location } });
      expect(await codeOf(url)).to.equal('network');
    });
  }

  it('to an error is that error', async () => {
    const { url } = await serve([
      { status: 302, headers: { location: '{url}/2' } },
      { status: 404 },
    ]);
    expect(await codeOf(url)).to.equal('unavailable');
  });
});
