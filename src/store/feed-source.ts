import type { Format } from '../formats/format.js';
import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { type Answer, request } from '../transport/request.js';
import { backOff } from './back-off.js';
import { Emitter } from './emitter.js';
import type { NewsSource, SourcePhase } from './news-source.js';

/** How a source gets its text. */
export type Load = (cache: RequestCache, signal: AbortSignal) => Promise<Answer>;

/**
 * Failures after which the HTTP cache may still hold an older copy. Any answer, even a bad one, has
 * taken its place. Asking goes to the network on a miss, so it counts as a retry.
 */
const worthAskingTheCache: readonly FeedErrorCode[] = ['network', 'timeout'];

/** Milliseconds: the cache answers at once, and a visitor who waited has waited enough. */
const cacheDeadline = 5000;

/** Milliseconds that a visitor is left to wait for a next try before he is told. */
const patience = 3000;

/** Milliseconds over which visitors who come back online together are spread. */
const spread = 2000;

/** Feeds that nobody shows any more, kept so that a failed request can still show the last one. */
const keptWithoutUsers = 4;

/** When the newest story was published: the least age a copy without a date can have. */
const newestStory = ({ items }: Feed): number | undefined =>
  items.reduce((newest, { date }) => Math.max(newest, Date.parse(date ?? '') || 0), 0) || undefined;

/**
 * Where stores have their feed from, shared by every store that shows the same address: one request
 * and one parse, however many widgets. The first subscriber starts the request, the last one to
 * leave stops it.
 */
export class FeedSource extends Emitter implements NewsSource {
  phase: SourcePhase = 'loading';
  isReloading = false;
  feed: Feed | undefined;
  error: FeedError | undefined;
  savedAt: number | undefined;
  checkedAt: number | undefined;

  #flight: Promise<void> | undefined;
  #controller: AbortController | undefined;
  #isSettled = false;
  /** Tries that have failed since the last one that did not. */
  #failures = 0;
  /** Ends the wait before the next try. */
  #wake: (() => void) | undefined;
  /** Takes back what is to happen later. */
  #forgetLater: (() => void) | undefined;

  constructor(
    private readonly load: Load,
    private readonly formats: readonly Format[],
    /** Absolute address it is asked from; `undefined` for a feed that is part of the page. */
    readonly url?: string,
    /** Called when somebody begins to follow, and when nobody does any more. */
    private readonly followed?: (source: FeedSource) => void,
  ) {
    super();
  }

  /** A source whose feed, or error, is known from the start; with neither it stays `loading`. */
  static of({ feed, error }: { feed?: Feed; error?: FeedError }): FeedSource {
    const source = new FeedSource(() => Promise.reject(new Error()), []);
    source.feed = feed;
    source.error = error;
    if (feed) source.phase = 'ready';
    if (error) source.phase = 'error';
    source.#isSettled = true;
    return source;
  }

  override subscribe(listener: () => void): () => void {
    const leave = super.subscribe(listener);
    this.followed?.(this);
    if (!this.#flight && !this.#isSettled) void this.#start('default');
    return () => {
      leave();
      // An element that is only moved unsubscribes and subscribes again within the same task.
      queueMicrotask(() => this.#stopWhenUnused());
    };
  }

  /** Asks again, past the HTTP cache. Settles when the answer is there; never rejects. */
  reload(): Promise<void> {
    if (!this.formats.length) return Promise.resolve();
    this.#failures = 0;
    this.#wake?.();
    return this.#flight ?? this.#start('no-cache');
  }

  sibling(url: string): FeedSource {
    return remoteSource(url, url, this.formats);
  }

  /** @param isQuiet what is on show stays there until the answer has come, even an error */
  #start(cache: RequestCache, isQuiet = cache !== 'default' && !!this.feed): Promise<void> {
    this.#forgetLater?.();
    const controller = (this.#controller = new AbortController());
    this.isReloading = isQuiet;
    if (!isQuiet) this.phase = 'loading';
    this.#flight = this.#run(cache, controller.signal).then(() => {
      if (this.#controller !== controller) return;
      this.#flight = this.#controller = undefined;
      this.isReloading = false;
      this.#isSettled = true;
      this.checkedAt = Date.now();
      this.notify();
    });
    this.notify();
    return this.#flight;
  }

  /** Tries until there is an answer, or no further try would help. */
  async #run(cache: RequestCache, signal: AbortSignal): Promise<void> {
    const isStopped = (): boolean => signal.aborted;
    for (let isFirst = true; ; isFirst = false) {
      const error = await this.#try(isFirst ? cache : 'no-cache', signal);
      if (!error || isStopped()) return;
      this.#failures++;
      if (isFirst && !this.feed && worthAskingTheCache.includes(error.code)) {
        // On a miss it goes to the network, so it is a try of its own.
        this.#failures++;
        await this.#askTheCache(signal);
        if (isStopped() || this.phase === 'ready') return;
      }
      // Without a network a further try would fail at once.
      const wait = navigator.onLine ? backOff(error, this.#failures) : undefined;
      if (wait === undefined || wait > patience) {
        this.error = error;
        this.phase = this.feed ? 'stale' : 'error';
        this.#tryLater(error, wait);
        return;
      }
      if (this.feed && this.phase === 'loading') {
        this.error = error;
        this.phase = 'stale';
        this.isReloading = true;
        this.notify();
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        const timer = setTimeout(resolve, wait);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
      if (isStopped()) return;
    }
  }

  /** @returns why it failed */
  async #try(cache: RequestCache, signal: AbortSignal): Promise<FeedError | undefined> {
    const started = Date.now();
    try {
      await this.#read(cache, signal, (feed, time = started) => this.#show(feed, time));
      return undefined;
    } catch (reason) {
      const error = reason as FeedError;
      // Somebody on the way says that the copy here is the newest.
      if (error.status !== 304 || !this.feed) return error;
      this.#show(this.feed, started);
      return undefined;
    }
  }

  async #askTheCache(signal: AbortSignal): Promise<void> {
    const started = Date.now();
    await this.#read('force-cache', signal, (feed, time) => {
      // The cache had nothing, so the network was asked once more and answered this time. `Date`
      // counts whole seconds.
      if (time && time > started - 1000) this.#show(feed, time);
      else [this.feed, this.savedAt] = [feed, time ?? newestStory(feed)];
    }).catch(() => undefined);
  }

  /** Once the network is back, or when the server asked to come again. */
  #tryLater({ code }: FeedError, wait: number | undefined): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (after: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#start('no-cache', true), after);
    };
    const online = (): void => again(Math.random() * spread);
    if (wait !== undefined) again(wait);
    if (code === 'network' || code === 'timeout') addEventListener('online', online);
    this.#forgetLater = () => {
      clearTimeout(timer);
      removeEventListener('online', online);
    };
  }

  async #read(
    cache: RequestCache,
    signal: AbortSignal,
    take: (feed: Feed, time?: number) => void,
  ): Promise<void> {
    const answer = await this.load(cache, signal);
    const feed = await readFeed(answer, this.formats, Date.now());
    if (!signal.aborted) take(feed, answer.time);
  }

  #show(feed: Feed, time: number): void {
    this.feed = feed;
    this.savedAt = time;
    this.error = undefined;
    this.#failures = 0;
    this.phase = 'ready';
  }

  #stopWhenUnused(): void {
    if (this.isFollowed || !this.followed) return;
    this.#forgetLater?.();
    this.#controller?.abort();
    this.#controller = this.#flight = undefined;
    this.#isSettled = false;
    this.followed(this);
  }
}

const registries = new WeakMap<readonly Format[], Map<string, FeedSource>>();

/**
 * The source of an address, the same for everybody who asks while it is followed. Where the address is
 * not http(s), its error is `bad-address`.
 *
 * @param formats asked in this order; sources are shared only between users of the same list
 */
export function remoteSource(src: string, base: string, formats: readonly Format[]): FeedSource {
  let url: string;
  try {
    url = new URL(src, base).href;
  } catch {
    url = '';
  }
  if (!/^https?:/.test(url)) {
    return FeedSource.of({ error: new FeedError('bad-address', src.slice(0, 200)) });
  }
  const registry = registries.get(formats) ?? new Map<string, FeedSource>();
  registries.set(formats, registry);
  let source = registry.get(url);
  if (!source) {
    const load: Load = (cache, signal) =>
      request(url, { cache, signal, ...(cache === 'force-cache' && { deadline: cacheDeadline }) });
    source = new FeedSource(load, formats, url, (changed) => {
      // A host may come back to a source that was given up, while another has taken its place.
      if ((registry.get(url) ?? changed) !== changed) return;
      registry.delete(url);
      if (changed.isFollowed || changed.feed) registry.set(url, changed);
      const idle = [...registry].filter(([, other]) => !other.isFollowed);
      for (const [address] of idle.slice(0, -keptWithoutUsers)) registry.delete(address);
    });
    registry.set(url, source);
  }
  return source;
}
