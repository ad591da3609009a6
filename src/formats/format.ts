import type { NewsItem } from '../model/news-item.js';

/** An answer as its bytes said it, before anybody knows what it is. */
export interface RawBody {
  readonly text: string;
  /** The text as JSON; `undefined` when it is none. Parsed once, when first read. */
  readonly json: unknown;
  /** The `Content-Type` header, lower case; empty when there is none. */
  readonly contentType: string;
}

/** A story as a format found it: the fields of {@link NewsItem}, their values not looked at yet. */
export type DraftItem = {
  readonly [field in keyof NewsItem]?: unknown;
} & {
  /** Text that stands in for a missing title or summary; may hold markup when `html` is set. */
  readonly content?: unknown;
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
  /** One draft a story; `undefined` where the feed holds something that is no story. */
  readonly items: readonly (DraftItem | undefined)[];
}

/** One way to write a feed. Own ones go into the host's `formats`. */
export interface Format {
  /** What people call it. */
  readonly name: string;
  /** Whether the body looks like this format. Cheap; never throws. */
  detect(body: RawBody): boolean;
  /** Reads a body that was detected or that the webmaster named. Throws where it cannot. */
  parse(body: RawBody): DraftFeed | Promise<DraftFeed>;
}

/** Reads a field of a value that may be no object. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
