import { createHash } from 'node:crypto';
import { FeedError } from '../../model/feed-error.js';
import { version } from '../../model/version.js';
import { lateDecoder } from '../../transport/decode.js';

/** What a server said of the copy it sent, by which it later tells whether there is a newer one. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** SHA-256 of the text, for files and for servers that say nothing of the kind. */
  readonly hash?: string | undefined;
}

/** An answer with a body. */
export interface Answer {
  readonly text: string;
  readonly contentType: string;
  /** Final address, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly validators: Validators;
}

export interface AskOptions {
  /** Of the copy that is here: an unchanged feed is then not sent again. */
  readonly validators?: Validators | undefined;
  /** Site on whose behalf it is asked for. */
  readonly origin?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for headers and body together. */
  readonly deadline: number;
  /** Most bytes accepted after decompression. */
  readonly maxBytes: number;
}

/** The validator of a text that nobody has given one. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `Retry-After` in milliseconds from now (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  const wait = value && (/^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - Date.now());
  return wait && wait > 0 ? wait : undefined;
}

function refusal(url: string, { status, headers }: Response): FeedError {
  const isBusy = /^(5|408|429)/.test(`${status}`);
  const wait = isBusy ? readRetryAfter(headers.get('retry-after')) : undefined;
  return new FeedError(isBusy ? 'busy' : 'unavailable', url, status, undefined, wait);
}

async function readBody(
  response: Response,
  contentType: string,
  maxBytes: number,
): Promise<string> {
  const decoder = lateDecoder(contentType);
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new FeedError('too-large', response.url);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What Node says of a connection that failed: `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
function causeOf(error: unknown): string | undefined {
  const { cause } = Object(error) as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : undefined;
}

/**
 * Asks for a feed once.
 *
 * @returns nothing when the copy here is the newest
 * @throws {FeedError} for every failure; after a stop by `signal`, the reason of the stop
 */
export async function ask(url: string, options: AskOptions): Promise<Answer | undefined> {
  const { validators = {}, origin, signal, deadline, maxBytes } = options;
  const late = AbortSignal.timeout(deadline);
  const headers = new Headers({
    accept: 'application/feed+json, application/json;q=0.9, */*;q=0.5',
    'user-agent': `iom-news/${version}`,
  });
  if (origin) headers.set('origin', origin);
  if (validators.etag) headers.set('if-none-match', validators.etag);
  if (validators.lastModified) headers.set('if-modified-since', validators.lastModified);
  try {
    const response = await fetch(url, {
      headers,
      signal: signal ? AbortSignal.any([late, signal]) : late,
    });
    // Nobody has asked for it where nothing was known.
    if (response.status === 304 && (validators.etag ?? validators.lastModified)) return undefined;
    if (!response.ok) throw refusal(url, response);
    const contentType = response.headers.get('content-type') ?? '';
    const text = await readBody(response, contentType, maxBytes);
    const hash = hashOf(text);
    if (hash === validators.hash) return undefined;
    return {
      text,
      contentType,
      url: response.url || url,
      headers: response.headers,
      validators: {
        etag: response.headers.get('etag') ?? undefined,
        lastModified: response.headers.get('last-modified') ?? undefined,
        hash,
      },
    };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    signal?.throwIfAborted();
    throw late.aborted
      ? new FeedError('timeout', url)
      : new FeedError('network', url, undefined, causeOf(error));
  }
}
