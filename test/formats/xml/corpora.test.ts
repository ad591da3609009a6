import { expect } from '@open-wc/testing';
import { formats } from '../../../src/formats/index.js';
import { readFeed } from '../../../src/formats/read-feed.js';
import { FeedError } from '../../../src/model/feed-error.js';
import type { Feed } from '../../../src/model/feed.js';
import { chooseDecoder } from '../../../src/transport/decode.js';
import { corpora, itWithCorpora } from '../corpora.js';
import { base, now } from '../feeds.js';

/** A file of the corpora as it becomes a text. */
interface Document {
  readonly file: string;
  readonly text: string;
  readonly contentType: string;
}

/** What became of it. */
interface Outcome extends Document {
  readonly feed?: Feed;
  /** Why it is no feed. */
  readonly detail?: string | undefined;
}

async function read(document: Document): Promise<Outcome> {
  try {
    return { ...document, feed: await readFeed({ ...document, url: base }, formats, now) };
  } catch (error) {
    if (error instanceof FeedError) return { ...document, detail: error.detail };
    throw error;
  }
}

const readAll = (documents: readonly Document[]): Promise<Outcome[]> =>
  Promise.all(documents.map(read));

/** The feeds that feedsmith is tested with. */
async function feedsmith(): Promise<Document[]> {
  const files = (await corpora.list('xml/feedsmith')).filter((file) => file.endsWith('.xml'));
  return Promise.all(
    files.map(async (file) => ({ file, text: await corpora.load(file), contentType: '' })),
  );
}

/** The feeds that feedparser is tested with, decoded as an answer of a server is. */
async function feedparser(name: string): Promise<Document[]> {
  interface Line {
    readonly path: string;
    /** A list of header lines, as Python writes it. */
    readonly headers: string;
    readonly b64: string;
  }
  const lines = await corpora.load(`xml/feedparser/feedparser-${name}.jsonl`);
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { path, headers, b64 } = JSON.parse(line) as Line;
      const contentType = /content-type:\s*(.*?)['"]\]/i.exec(headers)?.[1] ?? '';
      const bytes = Uint8Array.from(atob(b64), (char) => char.charCodeAt(0));
      return { file: path, text: chooseDecoder(bytes, contentType).decode(bytes), contentType };
    });
}

/** How many stories a document seems to have, whether or not it is well-formed. */
const storiesIn = (text: string): number =>
  text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '').match(/<(?:item|entry)\b/g)?.length ?? 0;

const dropped = ({ warnings }: Feed): number =>
  warnings.filter(({ field }) => field === 'item').length;

/** Files that have more stories than are shown or told to be lost. */
const silent = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ feed, text }) => feed && feed.items.length + dropped(feed) !== storiesIn(text))
    .map(({ file }) => file);

function tell(what: string, outcomes: readonly Outcome[]): void {
  const feeds = outcomes.flatMap(({ feed }) => feed ?? []);
  const count = (of: (feed: Feed) => number): number =>
    feeds.reduce((sum, feed) => sum + of(feed), 0);
  const reasons = new Set(outcomes.flatMap(({ feed, detail }) => (feed ? [] : (detail ?? '?'))));
  console.log(
    `${what}: ${outcomes.length} files, ${feeds.length} feeds, ` +
      `${count(({ items }) => items.length)} stories, ` +
      `${count(({ warnings }) => warnings.length)} warnings; no feeds: ${[...reasons].join('; ') || 'none'}`,
  );
}

describe('XML feeds of other projects', () => {
  itWithCorpora('give all their stories', async () => {
    const outcomes = await readAll(await feedsmith());
    tell('feedsmith', outcomes);
    const without = outcomes.filter(({ feed }) => !feed || dropped(feed)).map(({ file }) => file);
    expect([outcomes.length >= 8, without, silent(outcomes)]).to.deep.equal([true, [], []]);
  });

  itWithCorpora('give the titles, ids and addresses that project reads', async () => {
    interface Expected {
      readonly title: string;
      readonly id?: string;
      readonly guid?: { readonly value: string };
      readonly link?: string;
      readonly links?: readonly { readonly href: string; readonly rel?: string }[];
    }
    const outcomes = (await readAll(await feedsmith())).filter(({ file }) => /-[12]0\./.test(file));
    const differing = await Promise.all(
      outcomes.map(async ({ file, feed }) => {
        const result = Object(await corpora.loadJson(file.replace('.xml', '.json'))) as {
          items?: Expected[];
          entries?: Expected[];
          title: string;
        };
        const expected = (result.items ?? result.entries ?? []).map((item) => {
          const link =
            item.link ?? item.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href;
          const url = link && new URL(link, 'http://example.org/').href;
          return [item.title, item.guid?.value ?? item.id ?? url, url];
        });
        // Where there is no link, that project does not look for another address.
        const found = feed?.items.map(({ title, id, url }, i) => [
          title,
          id,
          expected[i]?.[2] && url,
        ]);
        expect([feed?.title, found]).to.deep.equal([result.title, expected], file);
      }),
    );
    expect(differing).to.have.length(3);
  });

  itWithCorpora('lose no story in silence whatever their charset', async () => {
    const outcomes = await readAll(await feedparser('encoding'));
    tell('feedparser, encodings', outcomes);
    expect([outcomes.length > 80, silent(outcomes)]).to.deep.equal([true, []]);
  });

  itWithCorpora('lose no story in silence where they are not well-formed', async () => {
    const outcomes = await readAll(await feedparser('illformed'));
    tell('feedparser, not well-formed', outcomes);
    expect([outcomes.length > 15, silent(outcomes)]).to.deep.equal([true, []]);
  });
});
