import type { Feed } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';
import type { Query } from '../model/query.js';
import type { CombinedSource } from './combined-source.js';
import { FeedSource } from './feed-source.js';
import type { NewsSource } from './news-source.js';
import { Selection, type View } from './selection.js';

/**
 * The state a host is in; exactly one at a time. `empty`: the feed is there and nothing is selected.
 * `stale`: an older copy is on show because the last request failed.
 */
export type Status = 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** Before the host has looked at its attributes and children. */
const undecided = FeedSource.of({});

/**
 * One feed as one host shows it: its stories in scope, and the query of the visitor. Every list and
 * control of the host reads here, and controls change it through {@link refine}. It is the value of
 * a host's `feed` property, by which elements know a host.
 */
export class NewsStore extends Selection {
  #source: NewsSource = undecided;
  /** The source, when it can give more than it has. */
  #growing: CombinedSource | undefined;
  /** Somebody here asked for the next feed, so that it shows at once. */
  #isAsked = false;
  /** The source had not settled when it was last looked at. */
  #wasLoading = true;
  #connected = false;
  #leave: (() => void) | undefined;
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

  /** The one of its lists that says aloud how many stories there are. */
  announcer?: { readonly feed: unknown };

  /** Called with each list that shows this feed, after it has rendered. */
  drawn?: ((list: Element) => void) | undefined;

  get status(): Status {
    const { phase } = this.#source;
    if (phase !== 'ready' || this.results.length) return phase;
    // Not looked at yet: the host is out of sight, and waits.
    if (!this.current) return 'loading';
    return this.#isCombining || this.#growing?.isReloading ? 'loading' : 'empty';
  }

  /** An answer is awaited, with or without an older one on show. */
  get busy(): boolean {
    return this.#source.phase === 'loading' || this.#source.isReloading;
  }

  get error(): FeedError | undefined {
    return this.#source.error;
  }

  /** Some of several feeds, or pages, are missing, and those on show are no older than they say. */
  get isPartial(): boolean {
    return !!this.#growing?.isPartial;
  }

  /** New stories that have come since, among those the query selects; {@link showWaiting} takes them. */
  get waiting(): number {
    const { current } = this;
    const { feed } = this.#source;
    if (!feed || feed === current) return 0;
    const known = new Set(current?.items.map(({ id }) => id));
    return this.selectedOf(feed).filter(({ id }) => !known.has(id)).length;
  }

  /** Whether the source has stories that are not here yet; also while they are on their way. */
  get hasMore(): boolean {
    return this.#isTurning || !!this.#growing?.hasMore(this.#wanted);
  }

  /** When the copy on show was made, milliseconds since 1970; `undefined` when not known. */
  get savedAt(): number | undefined {
    return this.#source.savedAt;
  }

  /** Absolute address of the feed; `undefined` when it is part of the page. */
  get address(): string | undefined {
    return this.#source.url;
  }

  /** Takes another source for the feed. */
  use(source: NewsSource): void {
    if (source === this.#source) return;
    this.setQuery({});
    this.show(undefined);
    this.#growing = undefined;
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
    if (!this.setView(view)) return;
    this.#wantCountries();
    this.notify();
  }

  /** Merges a change into the query; `undefined` clears a field. */
  refine(patch: Query): void {
    const { countries } = this.query;
    if (!this.setQuery(patch)) return;
    // The list changes before the visitor's eyes anyway.
    if (this.#source.feed !== this.current) this.show(this.#source.feed);
    if (this.query.countries !== countries) this.#wantCountries();
    this.notify();
  }

  /** Shows the stories that have come since, from the first page. */
  showWaiting(): void {
    this.show(this.#source.feed);
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
    const start = this.paging === 'more' ? Math.min((page - 1) * this.pageSize, before) : 0;
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

  /** Countries whose pages of an archive are wanted. */
  get #wanted(): readonly string[] {
    return this.query.countries ?? this.scope.countries;
  }

  #follow(source: NewsSource): void {
    this.#unsubscribe();
    this.#source = source;
    this.forget();
    if (this.#connected) this.#subscribe();
    else this.show(source.feed);
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
    if (feed !== this.current) {
      const ids = (of: Feed | undefined): string => JSON.stringify(of?.items.map(({ id }) => id));
      // What the visitor reads stays where it is, but for corrections in its place.
      const mayMove = this.#isAsked || this.#wasLoading || source.phase === 'loading';
      if (!feed || !this.current || mayMove || ids(feed) === ids(this.current)) {
        this.show(feed);
      }
    }
    this.#wasLoading = source.phase === 'loading';
    if (!source.isReloading && !this.#wasLoading && !this.#isTurning) this.#isAsked = false;
    this.forget();
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
}
