/** One size of a picture that a feed has in several. */
export interface ImageSource {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Natural width in pixels. */
  readonly width: number;
}

/** A picture that belongs to a story. */
export interface NewsImage {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Text for those who do not see the picture; empty when the picture only decorates. */
  readonly alt: string;
  /** Who took or owns the picture. */
  readonly credit?: string | undefined;
  /** Natural width in pixels. */
  readonly width?: number | undefined;
  /** Natural height in pixels. */
  readonly height?: number | undefined;
  /** The same picture in several sizes, of which the browser takes one that is large enough. */
  readonly sources?: readonly ImageSource[] | undefined;
}

/** One story, in the same shape whatever format its feed has. All text is plain text, never markup. */
export interface NewsItem {
  /** Unique within its feed. */
  readonly id: string;
  /** Absolute http(s) address of the story; absent when the feed gives none that is safe to follow. */
  readonly url?: string | undefined;
  readonly title: string;
  /** One paragraph; empty when the feed gives none. */
  readonly summary: string;
  /** ISO 8601: `2020-08-27` or `2020-08-27T14:00:00Z`. Absent unless the feed's date is exact. */
  readonly date?: string | undefined;
  /** BCP 47 tag of the language the story is written in. */
  readonly language?: string | undefined;
  /** ISO 3166-1 alpha-2 codes, upper case, sorted. */
  readonly countries: readonly string[];
  /** Ids of geographic scopes, such as `north-of-central-america`. */
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Where the story was filed, as its dateline says it: `Georgetown, Guyana`. */
  readonly place?: string | undefined;
  readonly image?: NewsImage | undefined;
  /** Names. */
  readonly authors: readonly string[];
  /** Name of whoever publishes the story. */
  readonly source?: string | undefined;
  /** Addresses of the same story in other languages, by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, string>> | undefined;
  /** Stays on top of the list whatever its date. */
  readonly pinned: boolean;
}
