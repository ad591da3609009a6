import type { FeedErrorCode } from '../../src/model/feed-error.js';
import type { Status } from '../../src/store/news-store.js';
import type { Engine } from '../browser/engine.js';

/** Something that goes wrong out in the world, and what a list must then show. */
export interface Fault {
  /** N for the way to the feed, C for what is in it. */
  readonly id: string;
  /** What goes wrong, in a few words. */
  readonly name: string;
  /** How the tests bring it about. */
  readonly played: string;
  /** The state on the first visit; left out where the fault cannot be played. */
  readonly cold?: Status;
  /** The state after a reload, with news on show before; left out where that makes no difference. */
  readonly warm?: Status;
  /** Code of the error, where there is one; engines may see the same fault as different failures. */
  readonly code?: FeedErrorCode | Readonly<Record<Engine, FeedErrorCode>>;
  /** Stories on show, where their number says something, and in the feed: as many, if left out. */
  readonly stories?: number;
  readonly of?: number;
  /** What the host counts as dropped or repaired, likewise. */
  readonly warnings?: number;
  /** Why no engine can play it. */
  readonly notPlayed?: string;
  /** What else holds: what the visitor sees, or does not. */
  readonly seen: string;
}

/** Something that is wrong with the page around the news, and what its visitors must then have. */
export interface HostFault {
  /** H, and a number. */
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly name: string;
  /** How the tests bring it about. */
  readonly played: string;
  /** What the visitor has in its tests. */
  readonly shows: readonly ('news' | 'links')[];
  /** Why an engine does not play it. */
  readonly notPlayed?: Partial<Readonly<Record<Engine, string>>>;
  /** What else holds. */
  readonly seen: string;
}
