import type { Feed } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';

/**
 * How far a source is. `stale`: the last try failed and `feed` is an older copy, or a part of it is
 * missing. `error`: it failed and there is no copy.
 */
export type SourcePhase = 'loading' | 'ready' | 'stale' | 'error';

/** Where a store has its feed from: one address, or several together. */
export interface NewsSource {
  readonly phase: SourcePhase;
  /** An answer is awaited while something is on show. */
  readonly isReloading: boolean;
  readonly feed: Feed | undefined;
  /** Why the last try failed. */
  readonly error: FeedError | undefined;
  /** When the copy on show was made, milliseconds since 1970; `undefined` when not known. */
  readonly savedAt: number | undefined;
  /** When the last try ended, milliseconds since 1970. */
  readonly checkedAt: number | undefined;
  /** Absolute address it is asked from; `undefined` for a feed that is part of the page. */
  readonly url?: string | undefined;
  /** Calls back after each change, until the function it returns is called. */
  subscribe(listener: () => void): () => void;
  /** Asks again, past the HTTP cache. Settles when the answer is there; never rejects. */
  reload(): Promise<void>;
  /** The source of another address whose feeds are read in the same formats. */
  sibling(url: string): NewsSource;
}
