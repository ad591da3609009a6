export type { FilterVariant } from './elements/choices/choice-filter.js';
export { IomCountryFilter } from './elements/country-filter/country-filter.js';
export { IomCountryMap } from './elements/country-map/country-map.js';
export { IomDateFilter } from './elements/date-filter/date-filter.js';
export type { DateRange } from './elements/date-filter/periods.js';
export { IomNews } from './elements/news/news.js';
export {
  IomNewsCard,
  type PlaceChooseDetail,
  type StoryOpenDetail,
} from './elements/news-card/news-card.js';
export { IomNewsList } from './elements/news-list/news-list.js';
export { IomNewsPager } from './elements/news-pager/news-pager.js';
export { IomNewsSearch } from './elements/news-search/news-search.js';
export { IomTopicFilter } from './elements/topic-filter/topic-filter.js';
export type { DraftFeed, DraftItem, Format, RawBody } from './formats/format.js';
export { formats } from './formats/index.js';
export type { ControlWords } from './locales/controls/words.js';
export type { Locale, Plural, Words } from './locales/locale.js';
export type { OwnLocale } from './locales/own-locale.js';
export type { Facet } from './model/facets.js';
export type { Feed, FeedWarning } from './model/feed.js';
export { FeedError, type FeedErrorCode } from './model/feed-error.js';
export type { Layout } from './model/layout.js';
export type { ImageSource, NewsImage, NewsItem } from './model/news-item.js';
export type { Paging } from './model/paging.js';
export type { Query } from './model/query.js';
export type { Scope, Sort } from './model/select.js';
export { version } from './model/version.js';
export type { NewsStore, Status } from './store/news-store.js';
