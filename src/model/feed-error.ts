/**
 * Why a feed could not be shown.
 *
 * - `no-source`: the host has no `src`, no inline feed and no `items`.
 * - `bad-address`: `src` is no http(s) address.
 * - `network`: nothing came back. A page cannot tell apart a server that is down, a name that does
 *   not resolve and a missing CORS header. With a status the answer had begun, and broke off.
 * - `blocked`: the page's Content-Security-Policy forbids the request.
 * - `mixed-content`: a page on https asked for a feed on http.
 * - `timeout`: headers and body did not arrive before the deadline.
 * - `too-large`: the feed has more bytes than the widget accepts.
 * - `unavailable`: 401, 403, 404, 410 and other answers that asking again will not change.
 * - `busy`: 408, 429 and 5xx.
 * - `empty-answer`: an answer without a body.
 * - `not-a-feed`: an answer that no format recognises.
 */
export type FeedErrorCode =
  | 'no-source'
  | 'bad-address'
  | 'network'
  | 'blocked'
  | 'mixed-content'
  | 'timeout'
  | 'too-large'
  | 'unavailable'
  | 'busy'
  | 'empty-answer'
  | 'not-a-feed';

/** What a host's `error` property holds. The console says the same in a sentence. */
export class FeedError extends Error {
  override name = 'FeedError';

  /**
   * @param code what kind of failure it is
   * @param address where the feed should have come from
   * @param status HTTP status, where the server answered
   * @param detail what else is known, in a few English words
   * @param retryAfter how long the server asks to wait (`Retry-After`), in milliseconds
   */
  constructor(
    readonly code: FeedErrorCode,
    readonly address?: string,
    readonly status?: number,
    readonly detail?: string,
    readonly retryAfter?: number,
  ) {
    super([code, address, status, detail].filter(Boolean).join(' '));
  }
}
