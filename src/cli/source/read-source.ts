import { readFile } from 'node:fs/promises';
import type { Format, Received } from '../../formats/format.js';
import { readFeed } from '../../formats/read-feed.js';
import type { Feed } from '../../model/feed.js';
import { FeedError } from '../../model/feed-error.js';
import { joinPages } from '../../store/merge.js';
import { chooseDecoder } from '../../transport/decode.js';
import { hashOf, type Validators } from './ask.js';
import { askPolitely, type Manners } from './ask-politely.js';

/** Files have no address that links could start from. */
const nowhere = 'about:blank';

export const isRemote = (address: string): boolean => /^https?:\/\//i.test(address);

export interface SourceOptions extends Manners {
  readonly formats: readonly Format[];
  /** Most pages that are read of a feed that goes on. */
  readonly maxPages: number;
  /** Whether a story is there already, just as it is: whatever follows a page of such is known too. */
  readonly isKnown: (item: Feed['items'][number]) => boolean;
  readonly tell: (text: string) => void;
}

/** What a source holds now. */
export interface Reading {
  /** Absent when nothing has changed since the copy whose validators were given. */
  readonly feed?: Feed | undefined;
  readonly validators?: Validators | undefined;
  /** Why a further page could not be read; the feed is then what came before it. */
  readonly stopped?: FeedError | undefined;
}

export async function receiveFile(path: string): Promise<Received> {
  const bytes = await readFile(path);
  return { text: chooseDecoder(bytes, '').decode(bytes), contentType: '', url: nowhere };
}

/** An address of the same origin that was not read before. */
const isSound = (
  next: string | undefined,
  seen: ReadonlySet<string>,
  first: string,
): next is string =>
  next !== undefined && !seen.has(next) && new URL(next).origin === new URL(first).origin;

/**
 * Reads a feed, and the pages it goes on with until one brings nothing new.
 *
 * @param address http(s) address, or path of a file
 * @throws {FeedError} where its first page cannot be read; or what reading a file throws
 */
export async function readSource(address: string, options: SourceOptions): Promise<Reading> {
  const { formats, maxPages, isKnown, tell, signal, validators } = options;
  const now = Date.now();
  if (!isRemote(address)) {
    const received = await receiveFile(address);
    const hash = hashOf(received.text);
    if (hash === validators?.hash) return {};
    return { feed: await readFeed({ ...received }, formats, now), validators: { hash } };
  }
  const answer = await askPolitely(address, options, tell);
  if (!answer) return {};
  const first = await readFeed(answer, formats, now);
  const pages = [first];
  const seen = new Set([address, answer.url]);
  let stopped: FeedError | undefined;
  for (let { next } = first; isSound(next, seen, answer.url) && pages.length < maxPages;) {
    if (pages.at(-1)?.items.every(isKnown)) break;
    seen.add(next);
    try {
      const further = await askPolitely(next, { ...options, validators: undefined }, tell);
      if (!further) break;
      const page = await readFeed(further, formats, now);
      pages.push(page);
      ({ next } = page);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof FeedError)) throw error;
      stopped = error;
      break;
    }
  }
  return { feed: joinPages(pages), validators: answer.validators, stopped };
}
