import { countFacet, type Facet, withoutFacet } from '../model/facets.js';
import type { Feed } from '../model/feed.js';
import type { NewsItem } from '../model/news-item.js';
import type { Paging } from '../model/paging.js';
import { type Query, refineQuery } from '../model/query.js';
import { matching, type Scope, type Sort, sortItems, withinScope } from '../model/select.js';
import { Emitter } from './emitter.js';

/** What a host wants beside the feed. */
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

const wholeView: View = {
  scope: { countries: [], topics: [], languages: [] },
  sort: 'newest',
  language: '',
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What of a feed is in scope, what of that the visitor's query selects, and which page of it shows. */
export abstract class Selection extends Emitter {
  #current: Feed | undefined;
  #view = wholeView;
  #query: Query = {};
  #pageSize = 10;
  #paging: Paging = 'none';

  // What is derived from the above; dropped whenever it changes, made when somebody reads it.
  #items: readonly NewsItem[] | undefined;
  #results: readonly NewsItem[] | undefined;
  readonly #facets = new Map<Facet, ReadonlyMap<string, number>>();

  /** The feed on show: its title, home page, language, warnings and all of its items. */
  get current(): Feed | undefined {
    return this.#current;
  }

  /** Where links open, as in HTML. */
  get linkTarget(): string | undefined {
    return this.#view.linkTarget;
  }

  /** Where all news is to be read; empty or `undefined` for nowhere. */
  get moreHref(): string | undefined {
    return this.#view.moreHref ?? this.#current?.homePageUrl;
  }

  get scope(): Scope {
    return this.#view.scope;
  }

  get query(): Query {
    return this.#query;
  }

  /** Stories in scope, in the order they are shown. */
  get items(): readonly NewsItem[] {
    return (this.#items ??= sortItems(this.#inScope(this.#current), this.#view.sort));
  }

  /** Stories the query selects, in the same order, on all pages. */
  get results(): readonly NewsItem[] {
    return (this.#results ??= matching(this.items, this.#query));
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

  get pageSize(): number {
    return this.#pageSize;
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

  /** Shows another feed, or none. */
  protected show(feed: Feed | undefined): void {
    this.#current = feed;
    this.forget();
  }

  /**
   * Takes another scope, order or page language.
   *
   * @returns whether it is another
   */
  protected setView(view: View): boolean {
    if (isSame(view, this.#view)) return false;
    this.#view = view;
    this.forget();
    return true;
  }

  /**
   * Merges a change into the query.
   *
   * @returns whether it changed anything
   */
  protected setQuery(patch: Query): boolean {
    const before = this.#query;
    const query = refineQuery(before, patch);
    if (isSame(query, before)) return false;
    // A facet counts without its own choice: it stays as it is when nothing else changed.
    for (const facet of this.#facets.keys()) {
      const others = (all: Query): Query => ({ ...withoutFacet(all, facet), page: undefined });
      if (!isSame(others(query), others(before))) this.#facets.delete(facet);
    }
    this.#query = query;
    this.#results = undefined;
    return true;
  }

  /** Stories of another feed that this would show, on all pages. */
  protected selectedOf(feed: Feed): readonly NewsItem[] {
    return matching(this.#inScope(feed), this.#query);
  }

  /** Drops what is derived. */
  protected forget(): void {
    this.#items = this.#results = undefined;
    this.#facets.clear();
  }

  #inScope(feed: Feed | undefined): readonly NewsItem[] {
    const { scope, language } = this.#view;
    return withinScope(feed?.items ?? [], scope, language);
  }

  /** What is known of an archive whose further stories can be had. */
  get #archive(): Feed['archive'] {
    const { archive, next } = this.#current ?? {};
    return archive?.byCountry !== undefined || next !== undefined ? archive : undefined;
  }
}
