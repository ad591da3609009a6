import type { Format } from '../formats/format.js';
import type { Layout } from '../model/layout.js';
import type { Paging } from '../model/paging.js';
import type { Sort } from '../model/select.js';

/**
 * Where the styles of a list come from. `inline`: style elements in its HTML; `nonce`: the same, with
 * the nonce of the page's Content-Security-Policy; `href`: address of the folder that holds
 * `news-list.css` and `news-card.css`, as `dist/styles/` does.
 */
export type Styles = 'inline' | { readonly nonce: string } | { readonly href: string };

/** Which stories are rendered, and where they come from. */
export interface NewsOptions {
  /** BCP 47 tag of the page's language. Default: `en`. */
  readonly lang?: string | undefined;
  /** Absolute address the feed came from: relative addresses start there. Absent: they are dropped. */
  readonly address?: string | undefined;
  /** What time it is: a story's date cannot lie far ahead of it. Default: now. */
  readonly now?: Date | number | undefined;
  /** Name of the feed's format, such as `rss`. Absent: whichever recognises it. */
  readonly format?: string | undefined;
  /** Formats that are asked, in this order. Default: those of the library. */
  readonly formats?: readonly Format[] | undefined;
  /** ISO 3166-1 alpha-2 codes, as a list or with blanks between. Absent: all. */
  readonly countries?: string | readonly string[] | undefined;
  /** Topics, as a list or with commas between. Absent: all. */
  readonly topics?: string | readonly string[] | undefined;
  /** BCP 47 tags, as a list or with blanks between; `*` for all. Absent: the page's, if there are any. */
  readonly languages?: string | readonly string[] | undefined;
  /** `newest` (default) or `oldest` first, or the `feed`'s own order. */
  readonly sort?: Sort | undefined;
  /** Stories on a page, from 1. Default: 10. */
  readonly pageSize?: number | undefined;
  /** Where stories open, as `target` in HTML. Absent: in the same place. */
  readonly linkTarget?: string | undefined;
}

/** What {@link renderNews} makes of a feed: the attributes of `iom-news-list`, and how it is written. */
export interface RenderOptions extends NewsOptions {
  /** Where the styles come from. Default: `inline`. */
  readonly styles?: Styles | undefined;
  /** `id` of the list, by which filters find it. */
  readonly id?: string | undefined;
  /** `list` (default), `grid`, `compact`, `featured` or `carousel`. */
  readonly layout?: Layout | undefined;
  /** `more` (default), `pages` or `none`: how the list goes on where scripts run. */
  readonly paging?: Paging | undefined;
  /** Level of the stories' headings, 1 to 6. Default: 3. */
  readonly headingLevel?: number | undefined;
  /** Shows no pictures. */
  readonly noImages?: boolean | undefined;
  /** Shows no summaries. */
  readonly noSummaries?: boolean | undefined;
  /** Address of all news. Absent: the feed's home page; empty: no link. */
  readonly moreHref?: string | undefined;
}
