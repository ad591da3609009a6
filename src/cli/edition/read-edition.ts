import { join, normalize } from 'node:path';
import { jsonFeed } from '../../formats/json-feed.js';
import { readFeed } from '../../formats/read-feed.js';
import type { Feed } from '../../model/feed.js';
import { joinPages } from '../../store/merge.js';
import { type Files, files as systemFiles } from './write-whole.js';

const pageName = /^pages\/[\da-f]{20}\.json$/;

/**
 * The stories of an edition as it lies in its folder, for a publisher whose memory was lost.
 *
 * @returns nothing where there is none that can be read
 */
export async function readEdition(
  folder: string,
  baseUrl: string,
  fs: Files = systemFiles,
): Promise<Feed | undefined> {
  const pages: Feed[] = [];
  try {
    for (let path: string | undefined = 'feed.json'; path;) {
      const text = await fs.readFile(join(folder, path), 'utf8');
      const received = { text, contentType: '', url: new URL(path, baseUrl).href };
      const page: Feed = await readFeed(received, [jsonFeed], Date.now());
      pages.push(page);
      const next = normalize(page.next?.slice(baseUrl.length) ?? '').replaceAll('\\', '/');
      path = pageName.test(next) ? next : undefined;
    }
  } catch {
    // What could be read is better than nothing.
  }
  return pages.length ? joinPages(pages) : undefined;
}
