import { expect } from '@open-wc/testing';
import type { Format } from '../../src/formats/format.js';
import { rawBody, readFeed } from '../../src/formats/read-feed.js';
import type { FeedError } from '../../src/model/feed-error.js';
import { base, codeOf, jsonFeed, now, outcome, read, readText } from './feeds.js';

describe('a body', () => {
  for (const version of [
    'https://jsonfeed.org/version/1',
    'https://jsonfeed.org/version/1.1',
    'http://jsonfeed.org/version/1',
    'https://www.jsonfeed.org/version/1.1',
  ]) {
    it(`is a feed when its version is ${version}`, async () => {
      const { items } = await read({ version, items: [{ id: '1', title: 'A story' }] });
      expect(items).to.have.length(1);
    });
  }

  it('is a feed without a version when it has a title and items', async () => {
    const { title } = await read({ title: 'News', items: [] });
    expect(title).to.equal('News');
  });

  it('is a feed whatever blanks surround it', async () => {
    const { title } = await readText(`\n\t ${JSON.stringify(jsonFeed([]))} \n`);
    expect(title).to.equal('Regional news');
  });

  it('without items is a feed without stories', async () => {
    const { items, warnings } = await read(jsonFeed([]));
    expect([items, warnings]).to.deep.equal([[], []]);
  });

  for (const blank of ['', ' ', '\r\n\t']) {
    it(`is an empty answer when it is ${JSON.stringify(blank)}`, async () => {
      expect(await codeOf(blank)).to.equal('empty-answer');
    });
  }

  for (const [what, text] of Object.entries({
    'a login page': '<!doctype html><title>Log in</title>',
    'plain text': 'Not found',
    'cut off': JSON.stringify(jsonFeed([{ id: '1', title: 'A story' }])).slice(0, -3),
    'JSON with a comma too many': '{"version": "https://jsonfeed.org/version/1.1", "items": [],}',
    'two JSON texts': '{} {}',
    'a bare list': '[]',
    null: 'null',
    'a number': '5',
    'a text': '"https://jsonfeed.org/version/1.1"',
    'an empty object': '{}',
    'an error object': '{"code": "rest_no_route", "message": "None", "data": {"status": 404}}',
    'a feed whose items are missing': JSON.stringify({ version: 'https://jsonfeed.org/version/1' }),
    'a feed whose items are null': JSON.stringify(jsonFeed(null)),
    'a feed whose items are an object': JSON.stringify(jsonFeed({ 0: { id: '1' } })),
    'a feed whose items are a text': JSON.stringify(jsonFeed('[]')),
    'RSS in JSON':
      '{"rss": {"version": "2.0", "channel": {"title": "T", "item": [{"title": "A"}]}}}',
    'items in a list of their own': '{"feed": {"title": "T", "items": []}}',
  })) {
    it(`is no feed when it is ${what}`, async () => {
      expect(await codeOf(text)).to.equal('not-a-feed');
    });
  }

  for (const [text, resemblance] of [
    [' <html>', 'it is a web page'],
    ['{"items": [', 'it is no JSON, or cut off'],
    ['{"data": []}', 'it is JSON of another kind'],
  ] as const) {
    it(`that is no feed is called ${resemblance}`, async () => {
      const error = await outcome(text);
      expect((error as FeedError).detail).to.equal(resemblance);
    });
  }

  it('that is no feed is named by its address', async () => {
    const error = await outcome('{}');
    expect((error as FeedError).address).to.equal(base);
  });

  it('may be nested as deep as anybody likes', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"version": "https://jsonfeed.org/version/1.1", "items": [${deep}, {"id": "1", "title": "A story"}]}`;
    const { items } = await readText(text);
    expect(items).to.have.length(1);
  });

  it('keeps prototypes out of its stories', async () => {
    const { items } = await readText(
      '{"version": "https://jsonfeed.org/version/1.1", "__proto__": {"title": "No"}, "items": ' +
        '[{"id": "1", "title": "A story", "__proto__": {"pinned": true}, "constructor": {"prototype": {"polluted": 1}}}]}',
    );
    expect([items[0]!.pinned, 'polluted' in {}]).to.deep.equal([false, false]);
  });

  it('has no field from a prototype', async () => {
    const { items } = await readText(
      '{"title": "News", "items": [{"__proto__": {"id": "1", "title": "A story"}}]}',
    );
    expect(items).to.deep.equal([]);
  });
});

describe('formats', () => {
  const titled = (name: string, detected: boolean): Format => ({
    name,
    detect: () => detected,
    parse: () => ({ title: name, items: [] }),
  });
  const readBy = (formats: Format[], text = '{}') =>
    readFeed({ text, contentType: 'x/y', url: base }, formats, now);

  it('are asked in their order', async () => {
    const { title } = await readBy([
      titled('one', false),
      titled('two', true),
      titled('three', true),
    ]);
    expect(title).to.equal('two');
  });

  it('may take their time', async () => {
    const slow: Format = {
      ...titled('slow', true),
      parse: async () => Promise.resolve({ items: [] }),
    };
    expect((await readBy([slow])).items).to.deep.equal([]);
  });

  it('that fail make no feed of a body', async () => {
    const failing: Format = {
      ...titled('failing', true),
      parse: () => {
        throw new TypeError('no');
      },
    };
    const error: unknown = await readBy([failing]).catch((reason: unknown) => reason);
    expect((error as FeedError).code).to.equal('not-a-feed');
  });

  it('are told the content type and the text', async () => {
    let seen = '';
    const curious: Format = {
      ...titled('curious', true),
      detect: ({ text, contentType }) => !!(seen = `${contentType} ${text}`),
    };
    await readBy([curious], 'a, b');
    expect(seen).to.equal('x/y a, b');
  });

  it('are given no JSON where there is none', () => {
    expect(rawBody({ text: 'a, b', contentType: '', url: base }).json).to.equal(undefined);
  });

  it('are given the same JSON however often they ask', () => {
    const body = rawBody({ text: '{}', contentType: '', url: base });
    expect(body.json).to.equal(body.json);
  });
});
