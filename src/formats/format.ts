import type { NewsItem } from '../model/news-item.js';

/** What came from a feed's address, or what stands in the page. */
export interface Received {
  readonly text: string;
  /** `Content-Type`; empty when there is none. */
  readonly contentType: string;
  /** Absolute address it came from in the end; relative addresses start there. */
  readonly url: string;
  /** Of another origin a page sees only those that the server exposes. */
  readonly headers?: Headers | undefined;
}

/** An answer as its bytes said it, before anybody knows what it is. */
export interface RawBody extends Received {
  /** The text as JSON; `undefined` when it is none. Parsed once, when first read. */
  readonly json: unknown;
}

/** A story as a format found it: the fields of {@link NewsItem}, their values not looked at yet. */
export type DraftItem = {
  readonly [field in keyof NewsItem]?: unknown;
} & {
  /** Text that stands in for a missing title or summary; may hold markup when `html` is set. */
  readonly content?: unknown;
  /** The feed says what countries the story is about, be it none: they are not sought in its text. */
  readonly isTagged?: boolean;
};

/** A feed as a format found it. Normalising makes a `Feed` of it. */
export interface DraftFeed {
  readonly title?: unknown;
  readonly homePageUrl?: unknown;
  readonly language?: unknown;
  /** Publisher of every story that names none. */
  readonly source?: unknown;
  /** Authors of every story that names none. */
  readonly authors?: unknown;
  /** Address of the next page of an archive. */
  readonly next?: unknown;
  /** The feed is finished: nothing will ever be added. */
  readonly isFinal?: unknown;
  /** How many stories the whole archive has: `{ total, countries: { HN: 12 } }`, or just the latter. */
  readonly facets?: unknown;
  /** Address of the stories of one country, with `{country}` where its code belongs. */
  readonly byCountry?: unknown;
  /**
   * One draft a story; `undefined` where the feed holds something that is no story. It may be gone
   * through twice, and makes each draft only when asked, so that a long feed can be read in slices.
   */
  readonly items: Iterable<DraftItem | undefined>;
}

/** {@link field}, as it is handed to formats that are fetched when they are met. */
export type ReadField = (value: unknown, name: string) => unknown;

/** One way to write a feed. Own ones go into the host's `formats`. */
export interface Format {
  /** What people call it, and what a host's `format` attribute says: `rss`, `wordpress`. */
  readonly name: string;
  /** Whether the body looks like this format. Cheap; never throws. */
  detect(body: RawBody): boolean;
  /**
   * Reads a body that was detected or that the webmaster named. Throws where it cannot; the message
   * of the error, such as `it has no channel`, becomes part of what the webmaster is told.
   */
  parse(body: RawBody): DraftFeed | Promise<DraftFeed>;
}

/** Reads a field of a value that may be no object. */
export const field: ReadField = (value, name) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
