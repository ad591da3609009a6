// A page's own code in TypeScript, without a framework. A line below `@ts-expect-error` must be wrong.
import 'iom-news/define/all.js';
import {
  FeedError,
  type DateRange,
  type Facet,
  type IomCountryFilter,
  type IomCountryMap,
  type IomDateFilter,
  type IomNews,
  type IomNewsCard,
  type IomNewsList,
  type IomNewsPager,
  type IomNewsSearch,
  type IomTopicFilter,
  type Layout,
  type NewsItem,
  type Query,
  type Status,
} from 'iom-news';
import { IomNewsList as ListClass } from 'iom-news/elements/news-list.js';

/** Compiles if both types are the same. */
function same<A, B>(
  _: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false,
): void {}

same<HTMLElementTagNameMap['iom-news'], IomNews>(true);
same<HTMLElementTagNameMap['iom-news-list'], IomNewsList>(true);
same<HTMLElementTagNameMap['iom-news-card'], IomNewsCard>(true);
same<HTMLElementTagNameMap['iom-news-pager'], IomNewsPager>(true);
same<HTMLElementTagNameMap['iom-news-search'], IomNewsSearch>(true);
same<HTMLElementTagNameMap['iom-country-filter'], IomCountryFilter>(true);
same<HTMLElementTagNameMap['iom-country-map'], IomCountryMap>(true);
same<HTMLElementTagNameMap['iom-topic-filter'], IomTopicFilter>(true);
same<HTMLElementTagNameMap['iom-date-filter'], IomDateFilter>(true);

const list = document.createElement('iom-news-list');
same<typeof list, ListClass>(true);
list.pageSize = 5;
list.layout = 'grid';
// @ts-expect-error -- no such layout
list.layout = 'spiral';
// @ts-expect-error -- the status is the element's own
list.status = 'ready';
same<IomNewsList['status'], Status>(true);
same<IomNewsList['layout'], Layout>(true);
same<typeof list.items, readonly NewsItem[]>(true);

list.addEventListener('story-open', (event) => {
  same<typeof event.detail.item, NewsItem>(true);
  event.preventDefault();
});
// It bubbles out of shadow roots, so that any element can listen.
document.querySelector('main')?.addEventListener('place-choose', ({ detail }) => {
  same<typeof detail.country, string | undefined>(true);
});
// @ts-expect-error -- no such detail
list.addEventListener('story-open', ({ detail }) => detail.story);
list.addEventListener('error', () => {
  if (list.error instanceof FeedError) console.warn(list.error.code);
});

const query: Query = { countries: ['HN'], text: 'river' };
list.refine(query);
void list.reload().then(() => list.results.length);

const dates = document.querySelector('iom-date-filter');
if (dates) same<typeof dates.value, DateRange>(true);
const facet: Facet = 'countries';
console.log(facet);
