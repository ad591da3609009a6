import type { FeedWarning } from '../../model/feed.js';
import { FeedError } from '../../model/feed-error.js';
import type { NewsItem } from '../../model/news-item.js';

/** What a check can find. Each is a sentence with a cure, in the builder's words. */
export type FindingName =
  | 'works'
  | 'sameSiteOnly'
  | 'noStories'
  | 'noPermission'
  | 'unreachable'
  | 'mixedContent'
  | 'forbidden'
  | 'notFound'
  | 'refused'
  | 'busy'
  | 'timeout'
  | 'tooLarge'
  | 'blocked'
  | 'emptyAnswer'
  | 'webPage'
  | 'webPageWithFeeds'
  | 'otherFile';

/** An address that may be the right one. */
export interface Offer {
  readonly title: string;
  readonly address: string;
}

/** What a check found. */
export interface Finding {
  readonly name: FindingName;
  /** For the sentence. */
  readonly values: Readonly<Record<string, string>>;
  readonly offers: readonly Offer[];
}

/** What is in a feed that works. */
export interface Contents {
  readonly stories: number;
  /** BCP 47 tags, the most frequent first. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** ISO 8601, of the newest story that has a date. */
  readonly newest: string | undefined;
  /** Origins of its pictures. */
  readonly pictures: readonly string[];
  readonly warnings: readonly FeedWarning[];
}

/** What it takes of an element that owns a feed. */
export interface FeedHost {
  readonly items: readonly NewsItem[];
  readonly warnings: readonly FeedWarning[];
  readonly error: FeedError | undefined;
}

/** Values by how often they occur. */
function frequent(values: readonly (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** Sums up what is in a feed. */
export function contentsOf({ items, warnings }: FeedHost): Contents {
  return {
    stories: items.length,
    languages: frequent(items.map(({ language }) => language)),
    countries: frequent(items.flatMap(({ countries }) => countries)).sort(),
    topics: frequent(items.flatMap(({ topics }) => topics)),
    newest: items
      .map(({ date }) => date)
      .filter((date) => date !== undefined)
      .sort()
      .at(-1),
    pictures: frequent(items.map(({ image }) => image && new URL(image.url).origin)),
    warnings,
  };
}

/** A feed that a page on https cannot have, though this one can. */
const insecure = /^http:\/\/(?!localhost\b|127\.0\.0\.1\b|\[::1\])/;

/** How long a second look may take. */
const patience = 10_000;

const ask = (address: string, options: RequestInit): Promise<Response> =>
  fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(patience), ...options });

/** Whether a server answers at all, when its answer may not be read: then it lacks a permission. */
const answers = (address: string): Promise<boolean> =>
  ask(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );

const feedType = /^application\/(?:(?:rss|atom)\+xml|feed\+json)$/i;

/** The feeds that a web page names in its head. Nothing of it runs, nor is anything of it fetched. */
export function feedsIn(text: string, address: string): Offer[] {
  let page: Document;
  try {
    page = new DOMParser().parseFromString(text, 'text/html');
  } catch {
    // Under Trusted Types that takes a policy of its own.
    return [];
  }
  const links = page.querySelectorAll('link[rel~="alternate" i][href][type]');
  return [...links].flatMap((link) => {
    if (!feedType.test(link.getAttribute('type')!.trim())) return [];
    try {
      const url = new URL(link.getAttribute('href')!, address);
      if (!/^https?:$/.test(url.protocol)) return [];
      return [{ title: link.getAttribute('title')?.trim() || url.href, address: url.href }];
    } catch {
      return [];
    }
  });
}

const pageFeeds = (address: string): Promise<Offer[]> =>
  ask(address, { cache: 'force-cache' })
    .then((response) => response.text())
    .then(
      (text) => feedsIn(text, address),
      () => [],
    );

const simple: Partial<Record<FeedError['code'], FindingName>> = {
  busy: 'busy',
  timeout: 'timeout',
  'too-large': 'tooLarge',
  blocked: 'blocked',
  'empty-answer': 'emptyAnswer',
};

/** Finds out why a feed cannot be shown, as far as a browser can know. */
export async function explain(error: FeedError): Promise<Finding> {
  const { code, status = 0, detail = '' } = error;
  const address = error.address ?? '';
  const site = address.replace(/^https?:\/\/|\/.*$/g, '');
  const found = (name: FindingName, offers: readonly Offer[] = []): Finding => ({
    name,
    values: { address, site, status: String(status), detail },
    offers,
  });
  if (code === 'network') return found((await answers(address)) ? 'noPermission' : 'unreachable');
  if (code === 'mixed-content') {
    const secure = address.replace(/^http:/, 'https:');
    return found('mixedContent', [{ title: secure, address: secure }]);
  }
  if (code === 'unavailable') {
    const isGone = status === 404 || status === 410;
    return found(isGone ? 'notFound' : status === 401 || status === 403 ? 'forbidden' : 'refused');
  }
  if (code === 'not-a-feed' && detail.includes('web page')) {
    const offers = await pageFeeds(address);
    return found(offers.length ? 'webPageWithFeeds' : 'webPage', offers);
  }
  return found(simple[code] ?? 'otherFile');
}

/**
 * Whether other sites may read a feed of this very site, which reads it without any permission. Unknown
 * counts as yes.
 */
async function isShared(address: string): Promise<boolean> {
  try {
    const { headers, body } = await ask(address, { cache: 'force-cache' });
    void body?.cancel();
    return headers.has('Access-Control-Allow-Origin');
  } catch {
    return true;
  }
}

/**
 * Judges a feed that has been asked for.
 *
 * @param src its addresses, with blanks between
 */
export async function check(host: FeedHost, src: string): Promise<Finding> {
  if (host.error) return explain(host.error);
  const addresses = src.split(' ');
  const open = addresses.find((address) => insecure.test(address));
  if (open) return explain(new FeedError('mixed-content', open));
  const plain = { values: { address: src }, offers: [] };
  if (!host.items.length) return { name: 'noStories', ...plain };
  const own = addresses.find(
    (address) => address.startsWith(`${location.origin}/`) && !address.includes('{lang}'),
  );
  return { name: own && !(await isShared(own)) ? 'sameSiteOnly' : 'works', ...plain };
}
