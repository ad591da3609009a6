import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formats } from '../../src/formats/index.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Feed } from '../../src/model/feed.js';
import { FeedError } from '../../src/model/feed-error.js';
import { engine } from '../browser/engine.js';
import { corpora } from './corpora.js';
import { base, now } from './feeds.js';

const own = [
  'feed.json',
  'formats/feed.rss.xml',
  'formats/feed.rdf.xml',
  'formats/feed.atom.xml',
  'formats/wordpress.json',
  'formats/drupal.json',
  'formats/reliefweb.json',
];

const folders = ['jsonfeed', 'wordpress', 'drupal', 'reliefweb', 'xml/feedsmith'];

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

/** Real feeds, where this run has them, and those of the demonstration. */
async function feeds(): Promise<string[]> {
  const texts = await Promise.all(own.map((file) => textAt(`/stories/embeds/${file}`)));
  if (!corpora.isThere) return texts;
  const files = (await Promise.all(folders.map((folder) => corpora.list(folder)))).flat();
  return [...texts, ...(await Promise.all(files.map((file) => corpora.load(file))))];
}

/** What breaks feeds out in the world, and what attackers send. */
const intruders = [
  '',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&amp;amp;',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  'null',
  '-1e999',
  '"__proto__":',
  '"constructor":',
  '\u0000',
  '\uD800',
  '\uFEFF',
  '\u202E',
  ']]>',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'x'.repeat(5000),
  '<a>'.repeat(500),
];

/** One change of a text: something is put in the place of a part of it. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40), fc.nat(4000)),
  intruder: fc.oneof(
    fc.constantFrom(...intruders).map((text) => () => text),
    // A part of the feed itself, at a wrong place.
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400)).map(
      ([from, size]) =>
        (text: string) =>
          text.slice(Math.floor(from * text.length), Math.floor(from * text.length) + size),
    ),
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const mutate = (feed: string, mutations: readonly Mutation[]): string =>
  mutations.reduce((text, { at, length, intruder }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + intruder(text) + text.slice(start + length);
  }, feed);

const addresses = ({ homePageUrl, next, items }: Feed): (string | undefined)[] => [
  homePageUrl,
  next,
  ...items.flatMap(({ url, image }) => [url, image?.url]),
];

/** Anything else than a sound feed or a feed error is thrown. */
async function outcome(text: string): Promise<string> {
  try {
    const feed = await readFeed({ text, contentType: '', url: base }, formats, now);
    for (const address of addresses(feed)) {
      if (address !== undefined) expect(address).to.match(/^https?:\/\//);
    }
    for (const { id, title } of feed.items)
      expect([typeof id, typeof title]).not.to.include('undefined');
    return feed.items.length ? 'stories' : 'no stories';
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

/** Counts what broken feeds become, and says so in the log of the tests. */
class Tally {
  readonly #seen = new Map<string, number>();

  async add(text: string): Promise<void> {
    const result = await outcome(text);
    this.#seen.set(result, (this.#seen.get(result) ?? 0) + 1);
  }

  get results(): string[] {
    return [...this.#seen.keys()];
  }

  print(what: string): void {
    console.log(`10,000 ${what}: ${JSON.stringify(Object.fromEntries(this.#seen))}`);
  }
}

/** Every place in a JSON value that holds something, as functions that put something else there. */
function placesIn(value: unknown, found: ((other: unknown) => void)[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  const owner = value as Record<string, unknown>;
  for (const key of Object.keys(owner)) {
    found.push((other) => (owner[key] = other));
    placesIn(owner[key], found);
  }
  return found;
}

/** What may stand where something else is due. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  [],
  {},
  [[[]]],
  { rendered: {} },
  { length: -1 },
  [null, 5, { name: [] }],
  JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}'),
  ...intruders,
];

const replacement = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  stranger: fc.constantFrom(...strangers),
});

function replace(
  feed: unknown,
  replacements: readonly { at: number; stranger: unknown }[],
): string {
  const copy: unknown = structuredClone(feed);
  for (const { at, stranger } of replacements) {
    const places = placesIn(copy);
    places[Math.floor(at * places.length)]?.(structuredClone(stranger));
  }
  return JSON.stringify(copy);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// The parsers are the same code everywhere; what engines add is looked at on fewer.
const numRuns = engine === 'chromium' ? 10_000 : 1_000;

describe('feeds that are broken at random', () => {
  it(`in their text are each a sound feed or a feed error, ${numRuns} times`, async function () {
    this.timeout(500_000);
    const texts = await feeds();
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (feed, mutations) => tally.add(mutate(feed, mutations)),
      ),
      { seed: 2020, numRuns },
    );
    tally.print(`mutations of ${texts.length} feeds`);
    expect(tally.results).to.include.members(['stories', 'not-a-feed']);
  });

  it(`in their values are each a sound feed or a feed error, ${numRuns} times`, async function () {
    this.timeout(500_000);
    const values = (await feeds()).map(jsonOf).filter((value) => value !== undefined);
    const tally = new Tally();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...values),
        fc.array(replacement, { minLength: 1, maxLength: 5 }),
        (feed, replacements) => tally.add(replace(feed, replacements)),
      ),
      { seed: 2020, numRuns },
    );
    tally.print(`strange values in ${values.length} feeds`);
    expect(tally.results).to.include.members(['stories', 'not-a-feed']);
  });
});
