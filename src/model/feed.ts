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

/** A feed after normalising: what every format becomes. */
export interface Feed {
  readonly title?: string | undefined;
  /** Absolute http(s) address of the page the feed belongs to. */
  readonly homePageUrl?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  /** In the order of the feed. */
  readonly items: readonly NewsItem[];
  readonly warnings: readonly FeedWarning[];
}
