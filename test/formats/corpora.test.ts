import { expect } from '@open-wc/testing';
import { readDate } from '../../src/formats/fields/date.js';
import type { Feed } from '../../src/model/feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import { chooseDecoder } from '../../src/transport/decode.js';
import { corpora, itWithCorpora } from './corpora.js';
import { jsonFeed, outcome, read } from './feeds.js';

/** The feeds of other libraries' tests; beside some lies what that library makes of it. */
const isFeed = (file: string): boolean => !/(_expected|\.serde)\.json$/.test(file);
const isInvalid = (file: string): boolean => file.includes('invalid');

const addressesOf = ({ homePageUrl, items }: Feed): (string | undefined)[] => [
  homePageUrl,
  ...items.flatMap(({ url, image }) => [url, image?.url]),
];

const isSafe = (address: string | undefined): boolean =>
  address === undefined || /^https?:\/\//.test(address);

describe('JSON Feeds of other projects', () => {
  const files = async (wanted: (file: string) => boolean): Promise<string[]> =>
    (await corpora.list('jsonfeed/peers')).filter(isFeed).filter(wanted);

  itWithCorpora('give stories', async () => {
    const silent: string[] = [];
    const valid = await files((file) => !isInvalid(file));
    for (const file of valid) {
      const result = await outcome(await corpora.load(file));
      if (result instanceof FeedError || result.items.length === 0) silent.push(file);
    }
    expect([valid.length > 10, silent]).to.deep.equal([true, []]);
  });

  itWithCorpora('give as many stories as they have items', async () => {
    const lost: string[] = [];
    for (const file of await files((name) => !isInvalid(name))) {
      const text = await corpora.load(file);
      const { items } = JSON.parse(text) as { items: unknown[] };
      const feed = (await outcome(text)) as Feed;
      if (feed.items.length !== items.length) lost.push(file);
    }
    expect(lost).to.deep.equal([]);
  });

  itWithCorpora('give an error where they are invalid', async () => {
    const codes: unknown[] = [];
    const invalid = await files(isInvalid);
    for (const file of invalid)
      codes.push(((await outcome(await corpora.load(file))) as FeedError).code);
    expect([invalid.length > 0, new Set(codes)]).to.deep.equal([true, new Set(['not-a-feed'])]);
  });

  itWithCorpora('lead nowhere but to http(s) addresses', async () => {
    const unsafe: unknown[] = [];
    for (const file of await files((name) => !isInvalid(name))) {
      const feed = (await outcome(await corpora.load(file))) as Feed;
      unsafe.push(...addressesOf(feed).filter((address) => !isSafe(address)));
    }
    expect(unsafe).to.deep.equal([]);
  });
});

describe('bodies that try a JSON parser', () => {
  interface Case {
    readonly name: string;
    readonly b64?: string;
    readonly repeat?: { readonly unit: string; readonly bytes: number };
  }

  const cases = async (): Promise<Case[]> => {
    const lines = await corpora.load('json-parsing/jsontestsuite.jsonl');
    return lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Case);
  };

  const textOf = ({ b64, repeat }: Case): string => {
    if (repeat)
      return repeat.unit
        .repeat(Math.ceil(repeat.bytes / repeat.unit.length))
        .slice(0, repeat.bytes);
    const bytes = Uint8Array.from(atob(b64 ?? ''), (char) => char.charCodeAt(0));
    return chooseDecoder(bytes, '').decode(bytes);
  };

  itWithCorpora('are each a feed or a feed error, and nothing else', async () => {
    const all = await cases();
    const others: string[] = [];
    for (const one of all) {
      // Rethrows what is no FeedError.
      await outcome(textOf(one)).catch((error: unknown) =>
        others.push(`${one.name}: ${String(error)}`),
      );
    }
    expect([all.length > 300, others]).to.deep.equal([true, []]);
  });

  itWithCorpora('are no feed, as none of them looks like one', async () => {
    const feeds: string[] = [];
    for (const one of await cases()) {
      if (!((await outcome(textOf(one))) instanceof FeedError)) feeds.push(one.name);
    }
    expect(feeds).to.deep.equal([]);
  });
});

describe('attacks by markup and text', () => {
  const payloads = async (): Promise<string[]> => {
    const files = await corpora.list('xss');
    const lists = await Promise.all(
      files.map((file) => corpora.loadJson(file) as Promise<unknown[]>),
    );
    return lists.flat().map((entry) => {
      const { payload, line } = Object(entry) as { payload?: string; line?: string };
      return payload ?? line ?? String(entry);
    });
  };

  /** One story a payload, with the payload in every field. */
  const attacked = async (): Promise<Feed> => {
    const items = (await payloads()).map((payload, i) => ({
      id: `${i} ${payload}`,
      url: payload,
      external_url: payload,
      image: payload,
      banner_image: payload,
      title: payload,
      summary: payload,
      content_html: payload,
      language: payload,
      date_published: payload,
      tags: [payload],
      authors: [{ name: payload }],
      _iom: { countries: [payload], place: payload, source: payload, image_alt: payload },
    }));
    return read(jsonFeed(items, { home_page_url: items[0]?.url }));
  };

  itWithCorpora('leave no address that is not http(s)', async () => {
    const feed = await attacked();
    const addresses = addressesOf(feed);
    expect([addresses.length > 400, addresses.filter((one) => !isSafe(one))]).to.deep.equal([
      true,
      [],
    ]);
  });

  itWithCorpora('leave only texts', async () => {
    const { items } = await attacked();
    const texts = items.flatMap((item) => [
      item.title,
      item.summary,
      item.place ?? '',
      ...item.authors,
      ...item.topics,
    ]);
    expect(new Set(texts.map((text) => typeof text))).to.deep.equal(new Set(['string']));
  });

  itWithCorpora('leave nothing that turns the texts around them', async () => {
    const { items } = await attacked();
    const turned = items.filter((item) =>
      /[\u202A-\u202E\u2066-\u2069]/.test(JSON.stringify(item)),
    );
    expect(turned).to.deep.equal([]);
  });
});

describe('dates of other projects', () => {
  itWithCorpora('are dates that every engine reads, or none', async () => {
    const files = await corpora.list('dates');
    const lists = await Promise.all(
      files.map((file) => corpora.loadJson(file) as Promise<{ input: string }[]>),
    );
    const results = lists.flat().map(({ input }) => readDate(input, Date.UTC(2026, 0, 15)));
    const invalid = results.filter(
      (date) => date !== undefined && Number.isNaN(new Date(date).getTime()),
    );
    expect([results.length > 20, invalid]).to.deep.equal([true, []]);
  });

  itWithCorpora('are read as the moment that project reads', async () => {
    const list = (await corpora.loadJson('dates/feed-rs-dates.json')) as {
      input: string;
      expected_utc: [number, number, number, number, number, number];
    }[];
    const wrong = list.filter(({ input, expected_utc: [year, month, ...rest] }) => {
      const date = readDate(input, Date.UTC(2026, 0, 15));
      return date !== undefined && Date.parse(date) !== Date.UTC(year, month - 1, ...rest);
    });
    expect(wrong).to.deep.equal([]);
  });
});
