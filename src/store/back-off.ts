import type { FeedError } from '../model/feed-error.js';

/** Milliseconds before the first try that follows a failure; each further wait is twice as long. */
const firstWait = 500;

/** However long a server asks to wait, a page that is still open looks again after an hour. */
const longestWait = 3600_000;

/** How often a failure is tried again without being asked to. */
const retries: Partial<Record<FeedError['code'], number>> = { busy: 3, network: 2 };

/**
 * Milliseconds to wait before the next try, or `undefined` where it would change nothing. Waits grow
 * exponentially and differ between visitors, so that a server that comes back is not overrun. It may
 * ask for a longer wait by `Retry-After` (RFC 9110, section 10.2.3).
 *
 * @param tries how many tries have failed, from 1
 */
export function backOff({ code, retryAfter = 0 }: FeedError, tries: number): number | undefined {
  if (!retryAfter && tries > (retries[code] ?? 0)) return undefined;
  const wait = Math.max(firstWait * 2 ** (tries - 1), 2 * retryAfter);
  return Math.min(wait, longestWait) * (0.5 + Math.random() / 2);
}
