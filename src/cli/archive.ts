import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { jsonFeed } from '../formats/json-feed.js';
import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import type { NewsItem } from '../model/news-item.js';
import { version } from '../model/version.js';
import { feedText, itemText } from './edition/json-text.js';
import { type Files, files, writeWhole } from './edition/write-whole.js';
import type { Validators } from './source/ask.js';

/** What is kept of a source between two runs. */
export interface Archive {
  /** All its stories: those it holds and those it held before. */
  readonly feed: Feed;
  readonly validators?: Validators | undefined;
  /** Whether its further pages were not all read the last time. */
  readonly isUnfinished: boolean;
}

/** A source's text is no path, so its archive is named by a hash. */
const pathOf = (folder: string, address: string): string =>
  join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** @returns nothing where there is none that can be read */
export async function loadArchive(
  folder: string,
  address: string,
  fs: Files = files,
): Promise<Archive | undefined> {
  try {
    const text = await fs.readFile(pathOf(folder, address), 'utf8');
    const { _source } = JSON.parse(text) as { _source?: Record<string, unknown> };
    const received = { text, contentType: '', url: 'about:blank' };
    return {
      feed: await readFeed(received, [jsonFeed], Date.now()),
      // Another version may read more out of the same feed.
      validators:
        _source?.version === version
          ? {
              etag: readText(_source.etag),
              lastModified: readText(_source.lastModified),
              hash: readText(_source.hash),
            }
          : undefined,
      isUnfinished: !!_source?.isUnfinished,
    };
  } catch {
    // None yet, or damaged: the source is read anew.
    return undefined;
  }
}

export async function saveArchive(
  folder: string,
  address: string,
  { feed, validators, isUnfinished }: Archive,
  fs: Files = files,
): Promise<void> {
  const { etag, lastModified, hash } = validators ?? {};
  const _source = { address, etag, lastModified, hash, isUnfinished, version };
  const text = feedText(feed, feed.items.map(itemText), { _source });
  await writeWhole(pathOf(folder, address), text, fs);
}

/** What a source holds, and before it what it held before. A story that has changed takes the old one's place. */
export function withEarlier(read: readonly NewsItem[], earlier: readonly NewsItem[]): NewsItem[] {
  const ids = new Set(read.map(({ id }) => id));
  const addresses = new Set(read.map(({ url }) => url));
  const isGone = ({ id, url }: NewsItem): boolean =>
    !ids.has(id) && !(url !== undefined && addresses.has(url));
  return [...read, ...earlier.filter(isGone)];
}
