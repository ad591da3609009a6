import type { DraftFeed, RawBody } from './format.js';
import { readAtom } from './xml/atom.js';
import { readingDocument } from './xml/document.js';
import { readRss } from './xml/rss.js';

/**
 * Reads RSS or Atom, whatever the format that was asked for: the root element tells.
 *
 * @throws {Error} for documents that are cut off, hold an internal DTD, or are no feed
 */
export function* parse({ text, url }: RawBody): Generator<void, DraftFeed> {
  const root = yield* readingDocument(text, url);
  return root.name === 'feed' ? readAtom(root) : readRss(root);
}
