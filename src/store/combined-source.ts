import type { Feed } from '../model/feed.js';
import type { FeedError } from '../model/feed-error.js';
import { joinPages, mergeFeeds } from './merge.js';
import type { NewsSource, SourcePhase } from './news-source.js';

/** Milliseconds that the feeds which are there wait for the others. Later ones show when asked for. */
const patience = 3000;

/** Pages of one archive, or of one country in it, that a visitor can come to. */
const mostPages = 100;

/** Pages that one wish for more may go through while none has what the visitor chose. */
const pagesAtOnce = 5;

const originOf = (url: string | undefined): string | undefined => url && new URL(url).origin;

/** A feed with the further pages of it that the visitor asked for, and those of single countries. */
class Archive {
  /** By country; the feed itself and what follows it under no country. */
  readonly pages: Map<string, NewsSource[]>;
  readonly #addresses: Set<string | undefined>;

  constructor(readonly first: NewsSource) {
    this.pages = new Map([['', [first]]]);
    this.#addresses = new Set([first.url]);
  }

  get all(): NewsSource[] {
    return [...this.pages.values()].flat();
  }

  /** The pages' stories as one feed, once the first page is there. */
  get feed(): Feed | undefined {
    const feeds = this.all.flatMap(({ feed }) => feed ?? []);
    return this.first.feed && feeds.length > 1 ? joinPages(feeds) : this.first.feed;
  }

  /** Whether the stories of a country lie at an address of their own. */
  isDivided(): boolean {
    return !!this.first.feed?.archive?.byCountry;
  }

  /** Those of the countries that it has stories about, if it says how many: a region has thirty. */
  having(countries: readonly string[]): readonly string[] {
    const counts = this.first.feed?.archive?.countries;
    return counts?.size ? countries.filter((country) => counts.get(country)) : countries;
  }

  /**
   * Address of the page to follow. One that was there already, one of another origin and one past all
   * measure is none: an archive may run in circles.
   */
  next(country: string): string | undefined {
    const pages = this.pages.get(country) ?? [];
    const template = this.first.feed?.archive?.byCountry;
    const last = pages.at(-1);
    const address = last ? last.feed?.next : template?.replaceAll('{country}', country);
    const isSound =
      address !== undefined &&
      pages.length < mostPages &&
      originOf(address) === originOf(this.first.url) &&
      !this.#addresses.has(address);
    return isSound ? address : undefined;
  }

  /** Adds a page; nothing is asked for until somebody follows it. */
  add(country: string, address: string): NewsSource {
    const page = this.first.sibling(address);
    this.#addresses.add(address);
    this.pages.set(country, [...(this.pages.get(country) ?? []), page]);
    return page;
  }
}

/**
 * Several sources as one: feeds of different publishers, and the further pages of their archives. One
 * that fails does not hide the others.
 */
export class CombinedSource implements NewsSource {
  readonly #archives: readonly Archive[];
  readonly #leavers = new Map<NewsSource, () => void>();
  #listener: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;
  #merged: Feed | undefined;
  #mergedFrom: readonly unknown[] = [];

  /** @param sources at least one */
  constructor(sources: readonly NewsSource[]) {
    this.#archives = sources.map((source) => new Archive(source));
  }

  get #firsts(): NewsSource[] {
    return this.#archives.map(({ first }) => first);
  }

  get #all(): NewsSource[] {
    return this.#archives.flatMap(({ all }) => all);
  }

  get #failed(): NewsSource[] {
    return this.#all.filter(({ error }) => error);
  }

  get phase(): SourcePhase {
    const phases = this.#firsts.map(({ phase }) => phase);
    const isAwaited = this.#isPatient && phases.includes('loading');
    if (this.feed && !isAwaited) return this.#failed.length ? 'stale' : 'ready';
    return phases.includes('loading') ? 'loading' : 'error';
  }

  get isReloading(): boolean {
    const isLoading = ({ phase, isReloading }: NewsSource): boolean =>
      isReloading || phase === 'loading';
    return this.phase !== 'loading' && this.#all.some(isLoading);
  }

  get feed(): Feed | undefined {
    const feeds = this.#archives.flatMap(({ feed }) => feed ?? []);
    const parts = this.#all.map(({ feed }) => feed);
    if (
      parts.length !== this.#mergedFrom.length ||
      parts.some((part, i) => part !== this.#mergedFrom[i])
    ) {
      this.#mergedFrom = parts;
      this.#merged = feeds.length > 1 ? mergeFeeds(feeds) : feeds[0];
    }
    return this.#merged;
  }

  get error(): FeedError | undefined {
    return this.#failed[0]?.error;
  }

  get savedAt(): number | undefined {
    const times = this.#all.filter(({ phase }) => phase === 'stale').map(({ savedAt }) => savedAt);
    return times.every((time) => time !== undefined) && times.length
      ? Math.min(...times)
      : undefined;
  }

  /** Nothing of what failed has an older copy on show. */
  get isPartial(): boolean {
    return this.#failed.every(({ feed }) => !feed);
  }

  get checkedAt(): number | undefined {
    const times = this.#firsts.flatMap(({ checkedAt }) => checkedAt ?? []);
    return times.length ? Math.min(...times) : undefined;
  }

  get url(): string | undefined {
    return this.#firsts[0]?.url;
  }

  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    for (const source of this.#all) this.#follow(source);
    this.#changed();
    return () => {
      this.#listener = undefined;
      clearTimeout(this.#timer);
      this.#timer = undefined;
      for (const leave of this.#leavers.values()) leave();
      this.#leavers.clear();
    };
  }

  /** Asks all feeds again, and those of their further pages that failed. */
  async reload(): Promise<void> {
    const sources = new Set([...this.#firsts, ...this.#failed]);
    await Promise.all([...sources].map((source) => source.reload()));
  }

  sibling(url: string): NewsSource {
    return this.#firsts[0]!.sibling(url);
  }

  /** Whether there are further pages: of the countries, where any are chosen. */
  hasMore(countries: readonly string[]): boolean {
    return this.#wanted(countries).length > 0;
  }

  /**
   * Asks for the next page, and for further ones as long as `isEnough` says no.
   *
   * @returns settles when they are there or could not be had; never rejects
   */
  async more(countries: readonly string[], isEnough: () => boolean): Promise<void> {
    for (let page = 0; page < pagesAtOnce && (page === 0 || !isEnough()); page++) {
      const wanted = this.#wanted(countries);
      if (!wanted.length || (page && this.#failed.length)) return;
      await this.#add(wanted);
    }
  }

  /**
   * Asks for the first page of each country that has pages of its own and is not there yet.
   *
   * @returns whether there was any
   */
  want(countries: readonly string[]): boolean {
    const missing = this.#wanted(countries).filter(
      ({ archive, country }) => country && !archive.pages.has(country),
    );
    if (missing.length) void this.#add(missing);
    return missing.length > 0;
  }

  #wanted(countries: readonly string[]): { archive: Archive; country: string; address: string }[] {
    // Where nobody follows, nothing is asked for.
    if (!this.#listener) return [];
    return this.#archives.flatMap((archive) =>
      (countries.length && archive.isDivided() ? archive.having(countries) : ['']).flatMap(
        (country) => {
          const address = archive.next(country);
          return address === undefined ? [] : { archive, country, address };
        },
      ),
    );
  }

  async #add(
    wanted: readonly { archive: Archive; country: string; address: string }[],
  ): Promise<void> {
    const added = wanted.map(({ archive, country, address }) => archive.add(country, address));
    await Promise.all(
      added.map(
        (source) =>
          new Promise<void>((resolve) => {
            this.#follow(source, resolve);
            this.#changed();
          }),
      ),
    );
  }

  /** @param settled called when an answer is there, or is not awaited any more */
  #follow(source: NewsSource, settled?: () => void): void {
    const changed = (): void => {
      if (source.phase !== 'loading' && !source.isReloading) settled?.();
      this.#changed();
    };
    const leave = source.subscribe(changed);
    this.#leavers.set(source, () => {
      leave();
      settled?.();
    });
    changed();
  }

  #changed(): void {
    const firsts = this.#firsts;
    if (this.#isPatient && this.#timer === undefined && firsts.some(({ feed }) => feed)) {
      this.#timer = setTimeout(() => {
        this.#isPatient = false;
        this.#listener?.();
      }, patience);
    }
    if (firsts.every(({ phase }) => phase !== 'loading')) this.#isPatient = false;
    this.#listener?.();
  }
}
