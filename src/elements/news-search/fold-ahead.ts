import { pause } from '../../formats/slices.js';
import { matching } from '../../model/select.js';
import type { NewsStore } from '../../store/news-store.js';

/** Stories that are folded in a few milliseconds. */
const slice = 250;

/** Feeds whose stories are on their way. */
const begun = new WeakSet();

/**
 * Makes the stories of a feed ready to be searched, between other work, so that the first letter is as
 * quick as the next.
 */
export async function foldAhead(feed: NewsStore | undefined): Promise<void> {
  const current = feed?.current;
  if (!current || begun.has(current)) return;
  begun.add(current);
  for (let at = 0; at < current.items.length; at += slice) {
    await pause();
    matching(current.items.slice(at, at + slice), { text: 'a' });
  }
}
