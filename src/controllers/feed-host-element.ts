import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { announceHost } from './host-finder.js';
import { LocalizeController } from './localize-controller.js';
import { oneOf } from './attribute.js';
import { whenNear } from './near-viewport.js';
import { report } from './report.js';
import { inlineFeed, SourceChoice } from './source-choice.js';
import { readUrl } from '../formats/fields/url.js';
import { formats } from '../formats/index.js';
import type { Format } from '../formats/format.js';
import type { FeedWarning } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';
import type { NewsItem } from '../model/news-item.js';
import { type Query, toCountryList, toList } from '../model/query.js';
import type { Sort } from '../model/select.js';
import { version } from '../model/version.js';
import { isCountry } from '../places/countries.js';
import type { OwnLocale } from '../locales/own-locale.js';
import { NewsStore, type Status } from '../store/news-store.js';

const sorts: readonly Sort[] = ['newest', 'oldest', 'feed'];

/** When a host asks for its feed. */
export type Loading = 'eager' | 'lazy';

const loadings: readonly Loading[] = ['eager', 'lazy'];

/**
 * What every host has: a feed from an address, from its own text or from a page's script, a scope,
 * and the visitor's query. Words like `error` that the platform also uses do not bubble here.
 */
export abstract class FeedHostElement extends LitElement {
  /** Version of the library this class came with. */
  static readonly version: string = version;

  /**
   * Adds a language to every element of the page, or replaces words of one; what is not given stays.
   * Settles when it is done; never rejects.
   */
  static addLocale(own: OwnLocale): Promise<void> {
    const tag = 'iom-news';
    return import('./own-words.js').then(
      ({ addLocale }) => addLocale(tag, own),
      () => report(tag, 'no-chunk'),
    );
  }

  /**
   * Address of the feed, absolute or relative to the page. Several, with blanks between, show as one
   * feed, each story once. `{lang}` in it becomes the page's language; where there is no such edition,
   * one of `languages`, and then `en`.
   */
  @property() src: string | undefined;

  /**
   * The feed's format: `json-feed`, `rss`, `atom`, `wordpress`, `drupal`, `reliefweb`, or the name of one
   * of {@link formats}. Absent: whichever recognises it.
   */
  @property() format: string | undefined;

  /**
   * Minutes after which the feed is asked for again while the page is open and seen. New stories wait
   * behind a button. Absent: never.
   */
  @property({ type: Number }) refresh: number | undefined;

  /** `eager`: the feed is asked for at once; `lazy`: when the visitor comes near. */
  @property() loading: Loading = 'eager';

  /**
   * Countries the host is about, as ISO 3166-1 alpha-2 codes with blanks between: `GT HN SV`. Stories
   * of other countries never show. Absent: all.
   */
  @property() countries: string | undefined;

  /** Topics the host is about, with commas between. Absent: all. */
  @property() topics: string | undefined;

  /**
   * Languages of the stories to show, as BCP 47 tags with blanks between; `*` shows all. Absent: those
   * in the page's language, or all when there is none in it.
   */
  @property() languages: string | undefined;

  /** `newest` (default) or `oldest` first, or the `feed`'s own order. Pinned stories stay on top. */
  @property() sort: Sort | undefined;

  /**
   * Where links to stories open, as `target` in HTML: `_blank`, `_top` or a name. Absent: in the same
   * place.
   */
  @property({ attribute: 'link-target' }) linkTarget: string | undefined;

  /** Address of all news, for a link below the list. Absent: the feed's home page; empty: no link. */
  @property({ attribute: 'more-href' }) moreHref: string | undefined;

  /**
   * Keeps what the visitor chose in the address of the page, as `?news-country=HN`. Its value, if it has
   * one, takes the place of `news`, for a second list on the page.
   */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /**
   * Formats the feed may have, in the order they are asked. Put your own before the built-in ones:
   * `host.formats = [mine, ...host.formats]`.
   */
  @property({ attribute: false }) formats: readonly Format[] = formats;

  protected readonly localize = new LocalizeController(this);

  readonly #store = new NewsStore();
  readonly #choice = new SourceChoice(this, this.#store);
  readonly #internals = this.attachInternals();
  #given: readonly unknown[] | undefined;
  #announced: NewsStore | undefined;
  #shownStatus: Status | undefined;
  #reportedFeed: unknown;
  #reportedError: FeedError | undefined;
  #isNear = false;
  #stopWatching: (() => void) | undefined;
  #stopSync: (() => void) | undefined;

  constructor() {
    super();
    this.#store.subscribe(() => this.requestUpdate());
  }

  /**
   * Stories in scope, in the order they are shown. May be set instead of `src`, to show stories the
   * page already has; `undefined` goes back to the feed.
   */
  @property({ attribute: false })
  get items(): readonly NewsItem[] {
    return [...this.#current.items];
  }
  set items(items: readonly Partial<NewsItem>[] | undefined) {
    if ((items ?? false) && !Array.isArray(items)) report(this.localName, 'bad-items');
    this.#given = Array.isArray(items) ? items : undefined;
  }

  /** Stories the query selects, in order, on all pages. */
  get results(): readonly NewsItem[] {
    return [...this.#current.results];
  }

  /** `loading`, `ready`, `empty`, `error` or `stale`; also as `:state()` in CSS. */
  get status(): Status {
    const { status } = this.#current;
    return this.localize.ready ? status : 'loading';
  }

  /** Why the last request failed; `undefined` when it did not. */
  get error(): FeedError | undefined {
    return this.#current.error;
  }

  /** Everything in the feed that was dropped or repaired. */
  get warnings(): readonly FeedWarning[] {
    return [...(this.#current.current?.warnings ?? [])];
  }

  /** What the visitor chose. Change it with {@link refine}. */
  get query(): Query {
    return this.#current.query;
  }

  /** The store that lists and controls of this host share; elements know a host by it. */
  get feed(): NewsStore {
    return this.#store;
  }

  /** Asks for the feed again, past the HTTP cache. Settles when the answer is there; never rejects. */
  reload(): Promise<void> {
    return this.#current.reload();
  }

  /** Merges a change into the query, as a control does; `undefined` clears a field. Fires no event. */
  refine(patch: Query): void {
    this.#current.refine(Object(patch) as Query);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connect();
    this.#sync();
    document.addEventListener('readystatechange', this.#documentGrew);
    // A host that comes back has to be found again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('readystatechange', this.#documentGrew);
    this.#announced = undefined;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#sync();
    this.#store.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('countries')) {
      const unknown = toCountryList(this.countries).filter((code) => !isCountry(code));
      if (unknown.length) report(this.localName, 'unknown-country', unknown.join(' '));
    }
    if (changed.has('refresh')) this.#store.refreshEvery(this.#minutes);
    if (changed.has('loading')) this.#connect();
    if (changed.has('syncUrl')) this.#sync();
    this.#configure();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const { feed, status } = this;
    if (feed !== this.#announced) {
      this.#announced = feed;
      announceHost(this);
    }
    this.#showState(status);
    if (this.localize.ready && feed.busy) void this.localize.prepare();
    if (status !== 'loading') this.#settled(feed);
  }

  /** Whether it shows a feed of its own, and not that of another host. */
  protected get ownsFeed(): boolean {
    return !!this.src || this.#given !== undefined || inlineFeed(this) !== null;
  }

  /** Looks again for an inline feed among the children. */
  protected readonly childrenChanged = (): void => {
    if (!this.#store.current) this.requestUpdate();
  };

  #connect(): void {
    if (!this.isConnected) return;
    const isLazy = oneOf(this, 'loading', this.loading, loadings) === 'lazy';
    if (!isLazy || this.#isNear) return this.#store.connect();
    this.#store.disconnect();
    this.#stopWatching ??= whenNear(this, () => {
      this.#isNear = true;
      this.#store.connect();
    });
  }

  #sync(): void {
    this.#stopSync?.();
    this.#stopSync = undefined;
    const prefix = this.syncUrl;
    if (typeof prefix !== 'string' || !this.isConnected) return;
    import('./url-sync.js').then(
      ({ syncUrl }) => {
        if (prefix !== this.syncUrl || !this.isConnected) return;
        this.#stopSync?.();
        this.#stopSync = syncUrl(this.feed, prefix || 'news');
      },
      () => report(this.localName, 'no-chunk'),
    );
  }

  get #minutes(): number {
    const { refresh } = this;
    if (!refresh && !Number.isNaN(refresh)) return 0;
    if (refresh! > 0) return refresh!;
    report(this.localName, 'bad-value', 'refresh', String(refresh), 'a number of minutes above 0');
    return 0;
  }

  readonly #documentGrew = (): void => this.requestUpdate();

  /** The store, after everything that was set has reached it. */
  get #current(): NewsStore {
    this.#configure();
    return this.feed;
  }

  #configure(): void {
    if (!this.ownsFeed) return;
    const { topics, linkTarget } = this;
    const moreHref = this.moreHref && readUrl(this.moreHref, this.baseURI);
    if (this.moreHref && !moreHref)
      report(this.localName, 'bad-value', 'more-href', this.moreHref, 'an http(s) address');
    const stated = toList(this.languages);
    const pageLanguage = this.localize.pageLanguage || 'en';
    this.#store.look({
      scope: {
        countries: toCountryList(this.countries),
        topics: toList(typeof topics === 'string' ? topics.split(/\s*,\s*/) : topics),
        languages: stated,
      },
      sort: oneOf(this, 'sort', this.sort, sorts),
      language: pageLanguage,
      linkTarget,
      moreHref,
    });
    this.#choice.choose(this.#given, [pageLanguage, ...stated, 'en']);
  }

  #showState(status: Status): void {
    if (status === this.#shownStatus) return;
    try {
      const { states } = this.#internals;
      if (this.#shownStatus) states.delete(this.#shownStatus);
      states.add(status);
    } catch {
      // Browsers before 2024 have no custom states, or want other names.
    }
    this.#shownStatus = status;
  }

  /** Tells the page and the webmaster how a request ended, once each. */
  #settled(feed: NewsStore): void {
    const { current, error, isPartial } = feed;
    const isOwn = feed === this.#store;
    if (error !== this.#reportedError) {
      this.#reportedError = error;
      if (error) {
        const { code, address, status, detail } = error;
        if (isOwn) report(this.localName, code, address, status, detail);
        this.dispatchEvent(new CustomEvent('error'));
      }
    }
    if (current === this.#reportedFeed) return;
    this.#reportedFeed = current;
    if (!current) return;
    // That publishers tell the same story is no fault of theirs.
    const { length } = current.warnings.filter(({ reason }) => !reason.includes('another feed'));
    if (length && isOwn) report(this.localName, 'repaired', length);
    if ((!error || isPartial) && !this.#given) this.dispatchEvent(new CustomEvent('load'));
  }
}
