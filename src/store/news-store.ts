import { countFacet, type Facet } from '../model/facets.js';
import type { Feed } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';
import type { NewsItem } from '../model/news-item.js';
import type { Paging } from '../model/paging.js';
import { type Query, refineQuery } from '../model/query.js';
import { matching, type Scope, type Sort, sortItems, withinScope } from '../model/select.js';
import { Emitter } from './emitter.js';
import { FeedSource } from './feed-source.js';

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
  #source = undecided;
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

  #pagers = 0;

  /** The visitor turned the page: the list that shows it takes the focus there, and sets this back. */
  isTurned = false;

  get status(): Status {
    const { phase } = this.#source;
    return phase === 'ready' && !this.results.length ? 'empty' : phase;
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
    return this.#source.feed;
  }

  /** When the copy on show was made, milliseconds since 1970; `undefined` when not known. */
  get savedAt(): number | undefined {
    return this.#source.savedAt;
  }

  /** Absolute address of the feed; `undefined` when it is part of the page. */
  get address(): string | undefined {
    return this.#source.url;
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
    let counts = this.#facets.get(facet);
    if (!counts) this.#facets.set(facet, (counts = countFacet(this.items, this.#query, facet)));
    return counts;
  }

  /** Stories the query would select without a choice by this facet. */
  countWithout(facet: Facet): number {
    return this.#query[facet]
      ? matching(this.items, { ...this.#query, [facet]: undefined }).length
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
  use(source: FeedSource): void {
    if (source === this.#source) return;
    this.#unsubscribe();
    this.#source = source;
    this.#query = refineQuery(this.#query, {});
    this.#forget();
    if (this.#connected) this.#subscribe();
    this.notify();
  }

  /** Takes another scope, order or page language. */
  look(view: View): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#forget();
    this.notify();
  }

  /** Merges a change into the query; `undefined` clears a field. */
  refine(patch: Query): void {
    const query = refineQuery(this.#query, patch);
    if (JSON.stringify(query) === JSON.stringify(this.#query)) return;
    // A facet counts without its own choice: it stays as it is when nothing else changed.
    for (const facet of this.#facets.keys()) {
      const others = (all: Query): string =>
        JSON.stringify({ ...all, [facet]: undefined, page: undefined });
      if (others(query) !== others(this.#query)) this.#facets.delete(facet);
    }
    this.#query = query;
    this.#results = undefined;
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
    return this.#connected ? this.#source.reload() : Promise.resolve();
  }

  /** Starts to follow the source: the host is in a document. */
  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#subscribe();
  }

  /** Stops to follow the source; nothing is asked for and nobody is called back any more. */
  disconnect(): void {
    this.#connected = false;
    this.#unsubscribe();
    this.notify();
  }

  #subscribe(): void {
    this.#leave = this.#source.subscribe(() => {
      this.#forget();
      this.notify();
    });
    this.#forget();
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
