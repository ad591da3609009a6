import type { LitElement } from 'lit';
import type { IomCountryFilter } from '../elements/country-filter/country-filter.js';
import type { IomCountryMap } from '../elements/country-map/country-map.js';
import type { IomDateFilter } from '../elements/date-filter/date-filter.js';
import type { IomNews } from '../elements/news/news.js';
import type {
  IomNewsCard,
  PlaceChooseDetail,
  StoryOpenDetail,
} from '../elements/news-card/news-card.js';
import type { IomNewsList } from '../elements/news-list/news-list.js';
import type { IomNewsPager } from '../elements/news-pager/news-pager.js';
import type { IomNewsSearch } from '../elements/news-search/news-search.js';
import type { IomTopicFilter } from '../elements/topic-filter/topic-filter.js';

/** The class behind each tag. */
export interface Elements {
  'iom-news': IomNews;
  'iom-news-list': IomNewsList;
  'iom-news-card': IomNewsCard;
  'iom-news-pager': IomNewsPager;
  'iom-news-search': IomNewsSearch;
  'iom-country-filter': IomCountryFilter;
  'iom-country-map': IomCountryMap;
  'iom-topic-filter': IomTopicFilter;
  'iom-date-filter': IomDateFilter;
}

interface HostEvents {
  /** The feed is there; does not bubble. */
  load: Event;
  /** A request failed, see the element's `error`; does not bubble. */
  error: Event;
}

interface CardEvents {
  /** The visitor follows a story's link; cancel it to open the story yourself. */
  'story-open': CustomEvent<StoryOpenDetail>;
  /** The visitor chose a country or region that a card names; cancel it, and a list does not filter. */
  'place-choose': CustomEvent<PlaceChooseDetail>;
}

interface ControlEvents {
  /** The visitor chose; the element's `value` says what. */
  change: Event;
}

interface SearchEvents extends ControlEvents {
  /** The visitor types. */
  input: Event;
}

/** The events that each tag fires. */
export interface Events {
  'iom-news': HostEvents;
  'iom-news-list': HostEvents & CardEvents;
  'iom-news-card': CardEvents;
  'iom-news-pager': ControlEvents;
  'iom-news-search': SearchEvents;
  'iom-country-filter': ControlEvents;
  'iom-country-map': ControlEvents;
  'iom-topic-filter': ControlEvents;
  'iom-date-filter': ControlEvents;
}

export type Tag = keyof Elements;

/** Two types are the same if no conditional type can tell them apart; assignability overlooks `readonly`. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the comparison needs them */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

type SettableKeys<E> = {
  [K in Exclude<keyof E, keyof LitElement>]: E[K] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<E, K>, Readonly<Pick<E, K>>> extends true
      ? never
      : K;
}[Exclude<keyof E, keyof LitElement>];

type Settable<E> = Pick<E, SettableKeys<E>>;

/** What a page may set of an element, by the names that scripts use: `pageSize`. */
export type Properties<T extends Tag> = {
  // Over the keys of an object type, so that editors still show what the element says of each.
  [K in keyof Settable<Elements[T]>]?: Settable<Elements[T]>[K] | undefined;
};

type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** What a page may set, by the names that HTML uses where they differ: `page-size`. */
export type Attributes<T extends Tag> = {
  [K in SettableKeys<Elements[T]> & string as Kebab<K> extends K ? never : Kebab<K>]?:
    Elements[T][K] | (number extends Elements[T][K] ? `${number}` : '') | undefined;
};

/** Handlers of a tag's events, by their plain names after a prefix: `onstory-open`. */
export type Handlers<T extends Tag, Prefix extends string = 'on'> = {
  [K in keyof Events[T] & string as `${Prefix}${K}`]?: ((event: Events[T][K]) => void) | undefined;
};

type Pascal<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<S>;

/** The same handlers in the spelling of React and Vue: `onStoryOpen`. */
export type CamelHandlers<T extends Tag> = {
  [K in keyof Events[T] & string as `on${Pascal<K>}`]?: ((event: Events[T][K]) => void) | undefined;
};

/** A framework's own attributes of all elements, without those that an element has in its own way. */
export type Others<Base, Own> = Omit<Base, keyof Own>;
