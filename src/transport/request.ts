import { FeedError } from '../model/feed-error.js';

/** Limits of one request. */
export interface RequestOptions {
  /** Stops the request. */
  readonly signal?: AbortSignal;
  /** How the HTTP cache is used, as in `fetch`. */
  readonly cache?: RequestCache;
  /** Milliseconds for headers and body together. Default 15,000. */
  readonly deadline?: number;
  /** Most bytes accepted after decompression. Default 16 MiB. */
  readonly maxBytes?: number;
}

/** An answer that has a body worth parsing. */
export interface Answer {
  readonly text: string;
  /** `Content-Type`; empty when there is none. */
  readonly contentType: string;
  /** Final address, after redirects. */
  readonly url: string;
  /** Of another origin a page sees only those that the server exposes. */
  readonly headers?: Headers | undefined;
  /** When the server made the answer (`Date`), milliseconds since 1970; other origins may hide it. */
  readonly time?: number | undefined;
}

/** Room for 10,000 long stories, and an early stop for a decompression bomb. */
export const defaultMaxBytes = 16 * 1024 * 1024;
const defaultDeadline = 15_000;

/** What UTF-8 cannot be: another charset is named, or the first bytes are UTF-16 or XML. */
const mayBeForeign = (start: Uint8Array, contentType: string): boolean =>
  /charset=(?!"?utf-?8)/i.test(contentType) || start[0]! >= 0xfe || [0, 0x3c].includes(start[0]!);

/** `Retry-After` in milliseconds from now: whole seconds or an HTTP date (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  const wait = value && (/^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - Date.now());
  return wait && wait > 0 ? wait : undefined;
}

async function readBody(
  response: Response,
  contentType: string,
  maxBytes: number,
): Promise<string> {
  // A fetch that the page has put in its place may give no more than the text.
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  let decoder: Pick<TextDecoder, 'decode'> | undefined;
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return text + (decoder?.decode() ?? '');
    bytes += value.length;
    if (bytes > maxBytes) throw new FeedError('too-large', response.url);
    decoder ??= mayBeForeign(value, contentType)
      ? (await import('./decode.js')).lateDecoder(contentType)
      : new TextDecoder();
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Asks for a feed: one deadline over headers and body, a cap on decoded bytes, text decoded by the
 * charset the answer names.
 *
 * @param url absolute http(s) address
 * @throws {FeedError} for every failure; after a stop by `signal`, whatever the browser throws
 */
export async function request(
  url: string,
  {
    signal,
    cache = 'default',
    deadline = defaultDeadline,
    maxBytes = defaultMaxBytes,
  }: RequestOptions = {},
): Promise<Answer> {
  let isBlocked = false as boolean;
  let response: Response | undefined;
  const noticePolicy = ({ blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    // After a redirect the address is told as its origin only.
    if (disposition === 'enforce' && blockedURI && url.startsWith(blockedURI)) isBlocked = true;
  };
  document.addEventListener('securitypolicyviolation', noticePolicy);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => controller.abort('late'), deadline);
  try {
    response = await fetch(url, {
      cache,
      signal: controller.signal,
      headers: { accept: 'application/feed+json, application/json;q=0.9, */*;q=0.5' },
    });
    const { status, headers } = response;
    if (!response.ok) {
      // 408, 429 and 5xx: the server was busy or broken, not the address wrong. A status of 0 is what
      // a service worker of the page makes of a failure.
      const isBusy = /^(5|408|429)/.test(`${status}`);
      throw new FeedError(
        isBusy ? 'busy' : status ? 'unavailable' : 'network',
        url,
        status,
        undefined,
        isBusy ? readRetryAfter(headers.get('retry-after')) : undefined,
      );
    }
    const contentType = headers.get('content-type') ?? '';
    return {
      text: await readBody(response, contentType, maxBytes),
      contentType,
      url: response.url || url,
      headers,
      time: Date.parse(headers.get('date') ?? '') || undefined,
    };
  } catch (error) {
    // Whatever is still on its way is not wanted any more.
    stop();
    if (error instanceof FeedError) throw error;
    // The browser tells of its policy a moment after the request has failed.
    await new Promise((resolve) => setTimeout(resolve));
    const isMixed = location.protocol === 'https:' && url.startsWith('http:');
    throw new FeedError(
      controller.signal.reason === 'late'
        ? 'timeout'
        : isBlocked
          ? 'blocked'
          : isMixed
            ? 'mixed-content'
            : 'network',
      url,
      // With an answer that had begun, and broke off.
      response?.status,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', noticePolicy);
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
