import { countFacet, type Facet, withoutFacet } from '../model/facets.js';
import type { Feed } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';
import type { NewsItem } from '../model/news-item.js';
import type { Paging } from '../model/paging.js';
import { type Query, refineQuery } from '../model/query.js';
import { matching, type Scope, type Sort, sortItems, withinScope } from '../model/select.js';
import type { CombinedSource } from './combined-source.js';
import { Emitter } from './emitter.js';
import { FeedSource } from './feed-source.js';
import type { NewsSource } from './news-source.js';

/**
 * The state a host is in; exactly one at a time. `empty`: the feed is there and nothing is selected.
 * `stale`: an older copy is on show because the last request failed.
 */
export type Status = 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** What a host wants of its store beside the feed. */
export interface View {
  readonly scope: Scope;
  readonly sort: Sort;
  /** BCP 47 tag of the page around the host. */
  readonly language: string;
  /** Where links open, as in HTML; absent: in the same place. */
  readonly linkTarget?: string | undefined;
  /** Absolute address of all news; absent: the home page of the feed; empty: none. */
  readonly moreHref?: string | undefined;
}

/** Before the host has looked at its attributes and children. */
const undecided = FeedSource.of({});

const wholeView: View = {
  scope: { countries: [], topics: [], languages: [] },
  sort: 'newest',
  language: '',
};

/**
 * One feed as one host shows it: its stories in scope, and the query of the visitor. Every list and
 * control of the host reads here, and controls change it through {@link refine}. It is the value of
 * a host's `feed` property, by which elements know a host.
 */
export class NewsStore extends Emitter {
  #source: NewsSource = undecided;
  /** The source, when it can give more than it has. */
  #growing: CombinedSource | undefined;
  /** The feed on show. The source may have a newer one, which waits until the visitor wants it. */
  #shown: Feed | undefined;
  /** Somebody here asked for the next feed, so that it shows at once. */
  #isAsked = false;
  /** The source had not settled when it was last looked at. */
  #wasLoading = true;
  #view = wholeView;
  #query: Query = {};
  #connected = false;
  #leave: (() => void) | undefined;
  #pageSize = 10;
  #paging: Paging = 'none';

  // What is derived from the above; dropped whenever it changes, made when somebody reads it.
  #items: readonly NewsItem[] | undefined;
  #results: readonly NewsItem[] | undefined;
  readonly #facets = new Map<Facet, ReadonlyMap<string, number>>();

  #refreshMinutes = 0;
  #stopRefresh: (() => void) | undefined;
  #pagers = 0;
  #isTurning = false;
  /** The code that can ask for more is on its way. */
  #isCombining = false;

  /**
   * Position on the page of the first story that the visitor asked for by turning it: the list takes
   * the focus there, and sets this back.
   */
  turnedTo: number | undefined;

  /** The visitor is typing: how many stories there are is announced when he pauses. */
  isTyping?: boolean;

  /** Called with each list that shows this feed, after it has rendered. */
  drawn?: ((list: Element) => void) | undefined;

  get status(): Status {
    const { phase } = this.#source;
    if (phase !== 'ready' || this.results.length) return phase;
    // Not looked at yet: the host is out of sight, and waits.
    if (!this.#shown) return 'loading';
    return this.#isCombining || this.#growing?.isReloading ? 'loading' : 'empty';
  }

  /** An answer is awaited, with or without an older one on show. */
  get busy(): boolean {
    return this.#source.phase === 'loading' || this.#source.isReloading;
  }

  get error(): FeedError | undefined {
    return this.#source.error;
  }

  /** The feed on show: its title, home page, language, warnings and all of its items. */
  get current(): Feed | undefined {
    return this.#shown;
  }

  /** Some of several feeds, or pages, are missing, and those on show are no older than they say. */
  get isPartial(): boolean {
    return !!this.#growing?.isPartial;
  }

  /** New stories that have come since, among those the query selects; {@link showWaiting} takes them. */
  get waiting(): number {
    const { feed } = this.#source;
    if (!feed || feed === this.#shown) return 0;
    const known = new Set(this.current?.items.map(({ id }) => id));
    const { scope, language } = this.#view;
    return matching(withinScope(feed.items, scope, language), this.#query).filter(
      ({ id }) => !known.has(id),
    ).length;
  }

  /** Whether the source has stories that are not here yet; also while they are on their way. */
  get hasMore(): boolean {
    return this.#isTurning || !!this.#growing?.hasMore(this.#wanted);
  }

  /** Stories the query selects, those that are not here yet included where the feed counts them. */
  get total(): number {
    const { length } = this.results;
    const { countries, topics, text, from, to } = this.#query;
    const archive = this.#archive;
    if (!archive || (topics ?? text ?? from ?? to) || (countries?.length ?? 0) > 1) return length;
    const [code] = countries ?? [];
    return Math.max(length, (code ? archive.countries.get(code) : archive.total) ?? 0);
  }

  /** When the copy on show was made, milliseconds since 1970; `undefined` when not known. */
  get savedAt(): number | undefined {
    return this.#source.savedAt;
  }

  /** Absolute address of the feed; `undefined` when it is part of the page. */
  get address(): string | undefined {
    return this.#source.url;
  }

  /** Where links open, as in HTML. */
  get linkTarget(): string | undefined {
    return this.#view.linkTarget;
  }

  /** Where all news is to be read; empty or `undefined` for nowhere. */
  get moreHref(): string | undefined {
    return this.#view.moreHref ?? this.current?.homePageUrl;
  }

  get scope(): Scope {
    return this.#view.scope;
  }

  get query(): Query {
    return this.#query;
  }

  /** Stories in scope, in the order they are shown. */
  get items(): readonly NewsItem[] {
    const { scope, language, sort } = this.#view;
    return (this.#items ??= sortItems(
      withinScope(this.current?.items ?? [], scope, language),
      sort,
    ));
  }

  /** Stories the query selects, in the same order, on all pages. */
  get results(): readonly NewsItem[] {
    return (this.#results ??= matching(this.items, this.#query));
  }

  /** Stories by value of a field, see {@link countFacet}. */
  facet(facet: Facet): ReadonlyMap<string, number> {
    const known = this.#facets.get(facet);
    if (known) return known;
    const counts = new Map(countFacet(this.items, this.#query, facet, this.results));
    this.#facets.set(facet, counts);
    const { topics, text, from, to } = this.#query;
    if (facet === 'countries' && !(topics ?? text ?? from ?? to)) {
      const { countries } = this.scope;
      this.#archive?.countries.forEach((count, code) => {
        if (!countries.length || countries.includes(code)) counts.set(code, count);
      });
    }
    return counts;
  }

  /** Stories the query would select without a choice by this facet. */
  countWithout(facet: Facet): number {
    const total = facet === 'countries' && this.#archive?.total;
    if (total) return total;
    return this.#query[facet]
      ? matching(this.items, withoutFacet(this.#query, facet)).length
      : this.results.length;
  }

  get paging(): Paging {
    return this.#paging;
  }

  /** Page on show, from 1. */
  get page(): number {
    return Math.min(this.#query.page ?? 1, this.pages);
  }

  /** Pages in all; at least 1. */
  get pages(): number {
    return Math.ceil(this.results.length / this.#pageSize) || 1;
  }

  /** The stories of the page on show; with `more`, those of the pages before it too. */
  get shown(): readonly NewsItem[] {
    const end = this.page * this.#pageSize;
    return this.results.slice(this.#paging === 'more' ? 0 : end - this.#pageSize, end);
  }

  /** How the list divides its stories; pagers follow it. */
  paginate(pageSize: number, paging: Paging): void {
    if (pageSize === this.#pageSize && paging === this.#paging) return;
    this.#pageSize = pageSize;
    this.#paging = paging;
    this.notify();
  }

  /** Takes another source for the feed. */
  use(source: NewsSource): void {
    if (source === this.#source) return;
    this.#query = refineQuery(this.#query, {});
    this.#growing = this.#shown = undefined;
    this.#isAsked = false;
    this.#follow(source);
  }

  /**
   * Takes several sources together for the feed.
   *
   * @returns settles when they are taken; rejects where the code for it cannot be had
   */
  async useAll(sources: readonly NewsSource[]): Promise<void> {
    this.use(FeedSource.of({}));
    await this.#combine(sources);
  }

  /** Takes another scope, order or page language. */
  look(view: View): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#forget();
    this.#wantCountries();
    this.notify();
  }

  /** Merges a change into the query; `undefined` clears a field. */
  refine(patch: Query): void {
    const query = refineQuery(this.#query, patch);
    if (JSON.stringify(query) === JSON.stringify(this.#query)) return;
    // A facet counts without its own choice: it stays as it is when nothing else changed.
    for (const facet of this.#facets.keys()) {
      const others = (all: Query): string =>
        JSON.stringify({ ...withoutFacet(all, facet), page: undefined });
      if (others(query) !== others(this.#query)) this.#facets.delete(facet);
    }
    const isOther = query.countries !== this.#query.countries;
    this.#query = query;
    this.#results = undefined;
    // The list changes before the visitor's eyes anyway.
    if (this.#source.feed !== this.#shown) this.#show(this.#source.feed);
    if (isOther) this.#wantCountries();
    this.notify();
  }

  /** Shows the stories that have come since, from the first page. */
  showWaiting(): void {
    this.#show(this.#source.feed);
    this.turnedTo = 0;
    this.refine({ page: 1 });
    this.notify();
  }

  /**
   * Goes to a page, as a pager does. Past the last one, more stories are asked for first.
   *
   * @param page from 1
   */
  async turn(page: number): Promise<void> {
    if (this.#isTurning) return;
    const before = this.results.length;
    const start = this.#paging === 'more' ? Math.min((page - 1) * this.#pageSize, before) : 0;
    if (page > this.pages) {
      this.#isAsked = this.#isTurning = true;
      await this.#growing?.more(this.#wanted, () => this.results.length > before);
      this.#isTurning = false;
      this.notify();
      if (this.results.length === before) return;
    }
    this.turnedTo = start;
    this.refine({ page });
    this.notify();
  }

  /** Whether a pager stands outside the list; the list then shows none of its own. */
  get hasPager(): boolean {
    return this.#pagers > 0;
  }

  /** A pager outside the list comes (1) or goes (-1). */
  countPager(change: 1 | -1): void {
    this.#pagers += change;
    this.notify();
  }

  /** Asks for the feed again. Never rejects. */
  reload(): Promise<void> {
    if (!this.#connected) return Promise.resolve();
    this.#isAsked = true;
    return this.#source.reload();
  }

  /** Asks for the feed whenever its copy is so many minutes old; 0 for never. */
  refreshEvery(minutes: number): void {
    if (minutes === this.#refreshMinutes) return;
    this.#refreshMinutes = minutes;
    this.#keepFresh();
  }

  /** Starts to follow the source: the host is in a document. */
  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#subscribe();
    this.#keepFresh();
  }

  /** Stops to follow the source; nothing is asked for and nobody is called back any more. */
  disconnect(): void {
    if (!this.#connected) return;
    this.#connected = false;
    this.#unsubscribe();
    this.#stopRefresh?.();
    this.notify();
  }

  /** What is known of an archive whose further stories can be had. */
  get #archive(): Feed['archive'] {
    const { archive, next } = this.current ?? {};
    return archive?.byCountry !== undefined || next !== undefined ? archive : undefined;
  }

  /** Countries whose pages of an archive are wanted. */
  get #wanted(): readonly string[] {
    return this.#query.countries ?? this.scope.countries;
  }

  #follow(source: NewsSource): void {
    this.#unsubscribe();
    this.#source = source;
    this.#forget();
    if (this.#connected) this.#subscribe();
    else this.#show(source.feed);
    this.notify();
  }

  async #combine(sources: readonly NewsSource[]): Promise<void> {
    const before = this.#source;
    this.#isCombining = true;
    try {
      const { CombinedSource } = await import('./combined-source.js');
      if (this.#source !== before) return;
      this.#growing = new CombinedSource(sources);
    } finally {
      this.#isCombining = false;
    }
    this.#follow(this.#growing);
  }

  #subscribe(): void {
    this.#leave = this.#source.subscribe(() => this.#sourceChanged());
    this.#sourceChanged();
  }

  #sourceChanged(): void {
    const source = this.#source;
    const { feed } = source;
    if (feed !== this.#shown) {
      const ids = (of: Feed | undefined): string => JSON.stringify(of?.items.map(({ id }) => id));
      // What the visitor reads stays where it is, but for corrections in its place.
      const mayMove = this.#isAsked || this.#wasLoading || source.phase === 'loading';
      if (!feed || !this.#shown || mayMove || ids(feed) === ids(this.#shown)) {
        this.#show(feed);
      }
    }
    this.#wasLoading = source.phase === 'loading';
    if (!source.isReloading && !this.#wasLoading && !this.#isTurning) this.#isAsked = false;
    this.#forget();
    if (feed && !this.#growing && (feed.next ?? feed.archive?.byCountry) !== undefined) {
      // Without it the stories that are here still show.
      this.#combine([source]).catch(() => this.notify());
    }
    this.#wantCountries();
    this.notify();
  }

  /** Asks for the pages of the chosen countries, whose stories then show at once. */
  #wantCountries(): void {
    if (!this.#growing?.feed) return;
    const before = this.#isAsked;
    this.#isAsked = true;
    if (!this.#growing.want(this.#wanted)) this.#isAsked = before;
  }

  #show(feed: Feed | undefined): void {
    this.#shown = feed;
    this.#forget();
  }

  #keepFresh(): void {
    this.#stopRefresh?.();
    this.#stopRefresh = undefined;
    const minutes = this.#refreshMinutes;
    if (!minutes || !this.#connected) return;
    import('./refresh.js').then(
      ({ keepFresh }) => {
        if (minutes !== this.#refreshMinutes || !this.#connected) return;
        this.#stopRefresh?.();
        this.#stopRefresh = keepFresh(minutes, () => this.#source);
      },
      // The feed stays as fresh as it was when the page was opened.
      () => undefined,
    );
  }

  #unsubscribe(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #forget(): void {
    this.#items = this.#results = undefined;
    this.#facets.clear();
  }
}
