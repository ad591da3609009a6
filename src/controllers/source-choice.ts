import { Edition } from './edition.js';
import { namedFormat } from './named-format.js';
import { report } from './report.js';
import type { Format } from '../formats/format.js';
import { normalise } from '../formats/normalise.js';
import { tagged } from '../formats/read-feed.js';
import { FeedError } from '../model/feed-error.js';
import { FeedSource, remoteSource } from '../store/feed-source.js';
import type { NewsStore } from '../store/news-store.js';

/** A host, and where its page wants the stories from. */
interface Host extends Element {
  readonly src: string | undefined;
  readonly format: string | undefined;
  readonly formats: readonly Format[];
}

const asObject = (value: unknown): object | undefined =>
  typeof value === 'object' && value ? value : undefined;

/** The feed that a page has written into a host. */
export const inlineFeed = (host: Element): Element | null =>
  host.querySelector(':scope > script[type="application/feed+json"]');

/** Gives a store the source that its host asks for, whenever that is another one. */
export class SourceChoice {
  readonly #edition = new Edition();
  #origin: unknown;
  #formats: readonly Format[] | undefined;

  constructor(
    private readonly host: Host,
    private readonly store: NewsStore,
  ) {}

  /**
   * @param given stories that the page already has; they come before everything else
   * @param languages editions of a feed, the best first, as BCP 47 tags
   */
  choose(given: readonly unknown[] | undefined, languages: readonly string[]): void {
    const { host, store } = this;
    const { baseURI } = host;
    const formats = namedFormat(host, host.formats, host.format);
    const inline = given ? undefined : inlineFeed(host)?.textContent;
    const src = this.#edition.of(
      typeof host.src === 'string' ? host.src.trim() : '',
      languages,
      store.error,
    );
    // Children that are still to come may hold the feed, and a script may set items.
    const { readyState } = document;
    const isEarly = inline ? readyState === 'loading' : !src && readyState !== 'complete';
    if (!given && (isEarly || (!src && !host.isConnected))) return;
    const origin = given ?? inline ?? `${src} ${baseURI}`;
    if (origin === this.#origin && formats === this.#formats) return;
    this.#origin = origin;
    this.#formats = formats;
    if (given) {
      this.#useItems(given);
    } else if (inline) {
      const answer = { text: inline, contentType: '', url: baseURI };
      store.use(new FeedSource(() => Promise.resolve(answer), formats));
    } else {
      this.#useAddresses(src, formats);
    }
  }

  /** Stories of the page show at once, and under their countries when those have been found. */
  #useItems(given: readonly unknown[]): void {
    const now = Date.now();
    const feed = normalise({ items: given.map(asObject) }, { base: this.host.baseURI, now });
    this.store.use(FeedSource.of({ feed }));
    void tagged(feed, now).then((found) => {
      if (found !== feed && this.#origin === given) this.store.use(FeedSource.of({ feed: found }));
    });
  }

  #useAddresses(src: string, formats: readonly Format[]): void {
    const { host, store } = this;
    const origin = this.#origin;
    const sources = src
      .split(/\s+/)
      .filter(Boolean)
      .map((address) => remoteSource(address, host.baseURI, formats));
    const [first = FeedSource.of({ error: new FeedError('no-source') })] = sources;
    if (sources.length < 2) return store.use(first);
    store.useAll(sources).catch(() => {
      report(host.localName, 'no-chunk');
      if (this.#origin === origin) store.use(first);
    });
  }
}
