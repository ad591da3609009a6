import type { Format } from '../formats/format.js';
import { readFeed } from '../formats/read-feed.js';
import type { Feed } from '../model/feed.js';
import { FeedError, type FeedErrorCode } from '../model/feed-error.js';
import { type Answer, request } from '../transport/request.js';
import { Emitter } from './emitter.js';

/**
 * How far a source is. `stale`: the last try failed and `feed` is an older copy. `error`: it failed
 * and there is no copy.
 */
export type SourcePhase = 'loading' | 'ready' | 'stale' | 'error';

/** How a source gets its text. */
export type Load = (cache: RequestCache, signal: AbortSignal) => Promise<Answer>;

/**
 * Failures after which the HTTP cache may still hold an older copy. Any answer, even a bad one, has
 * taken its place. Asking goes to the network on a miss, so it counts as a retry.
 */
const worthAskingTheCache: readonly FeedErrorCode[] = ['network', 'timeout'];

/** Milliseconds: the cache answers at once, and a visitor who waited has waited enough. */
const cacheDeadline = 5000;

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
export class FeedSource extends Emitter {
  phase: SourcePhase = 'loading';
  /** A reload is under way while `feed` stays on show. */
  isReloading = false;
  feed: Feed | undefined;
  /** Why the last try failed. */
  error: FeedError | undefined;
  /** When the copy on show was made, milliseconds since 1970; `undefined` when not known. */
  savedAt: number | undefined;

  #flight: Promise<void> | undefined;
  #controller: AbortController | undefined;
  #isSettled = false;

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
    return this.#flight ?? this.#start('no-cache');
  }

  #start(cache: RequestCache): Promise<void> {
    const controller = (this.#controller = new AbortController());
    this.isReloading = cache !== 'default' && !!this.feed;
    if (!this.isReloading) this.phase = 'loading';
    this.#flight = this.#try(cache, controller.signal).then(() => {
      if (this.#controller !== controller) return;
      this.#flight = this.#controller = undefined;
      this.isReloading = false;
      this.#isSettled = true;
      this.notify();
    });
    this.notify();
    return this.#flight;
  }

  async #try(cache: RequestCache, signal: AbortSignal): Promise<void> {
    const started = Date.now();
    const isStopped = (): boolean => signal.aborted;
    let error: FeedError;
    try {
      return void (await this.#read(cache, signal, (feed, time = started) =>
        this.#show(feed, time),
      ));
    } catch (reason) {
      error = reason as FeedError;
    }
    if (isStopped()) return;
    if (this.url && !this.feed && worthAskingTheCache.includes(error.code)) {
      await this.#read('force-cache', signal, (feed, time) => {
        // The cache had nothing, so the network was asked once more and answered this time. `Date`
        // counts whole seconds.
        if (time && time > started - 1000) this.#show(feed, time);
        else [this.feed, this.savedAt] = [feed, time ?? newestStory(feed)];
      }).catch(() => undefined);
      if (isStopped() || this.phase === 'ready') return;
    }
    this.error = error;
    this.phase = this.feed ? 'stale' : 'error';
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
    this.phase = 'ready';
  }

  #stopWhenUnused(): void {
    if (this.isFollowed || !this.followed) return;
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
