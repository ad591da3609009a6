import type { NewsItem } from './news-item.js';

/** Something in a feed that was dropped or repaired. */
export interface FeedWarning {
  /** The item's id, or its position in the feed (from 0) when it has none; absent for the feed itself. */
  readonly item?: string | number | undefined;
  /** The field by its name in {@link NewsItem}, or `item` when the whole item was dropped. */
  readonly field: string;
  /** What was wrong and what was done, in a few English words for the webmaster. */
  readonly reason: string;
}

/** What is known of an archive of which the feed holds only the newest stories. */
export interface Archive {
  /** Stories in all. */
  readonly total?: number | undefined;
  /** Stories by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Absolute address of the stories of one country, with `{country}` where its code belongs. */
  readonly byCountry?: string | undefined;
}

/** A feed after normalising: what every format becomes. */
export interface Feed {
  readonly title?: string | undefined;
  /** Absolute http(s) address of the page the feed belongs to. */
  readonly homePageUrl?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  /** Absolute http(s) address of the next page. */
  readonly next?: string | undefined;
  /** Nothing will ever be added to it. */
  readonly isFinal?: boolean | undefined;
  readonly archive?: Archive | undefined;
  /** In the order of the feed. */
  readonly items: readonly NewsItem[];
  readonly warnings: readonly FeedWarning[];
}
