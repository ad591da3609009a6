import { executeServerCommand } from '@web/test-runner-commands';
import type { FeedErrorCode } from '../../src/model/feed-error.js';
import type { Status } from '../../src/store/news-store.js';
import { engine } from '../browser/engine.js';

/** What a test saw of one fault. `scripts/fault-table.mjs` makes the README's table of them. */
export interface FaultRecord {
  /** The state on the first visit. */
  cold?: Status | undefined;
  /** The state after a reload, with news on show before. */
  warm?: Status | undefined;
  /** Code of the error, where there was one. */
  code?: FeedErrorCode | undefined;
  /** Stories on show, and in the feed; left out where none could be shown. */
  stories?: number | undefined;
  of?: number | undefined;
  /** What the host counts as dropped or repaired. */
  warnings?: number | undefined;
  /** What the visitor has on a page that is at fault itself. */
  shows?: readonly string[] | undefined;
  /** Why it could not be played. */
  notPlayed?: string | undefined;
}

/** Notes what was seen of a fault in this engine; without a record, forgets it. */
export const recordFault = (id: string, record?: FaultRecord): Promise<boolean> =>
  executeServerCommand('record-fault', { engine, id, record });
