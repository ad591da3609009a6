// JSX of React 19 on the tags themselves, and the components of iom-news/react.
import type { IomNewsList as ListClass, NewsItem } from 'iom-news';
import { IomCountryFilter, IomNewsCard, IomNewsList } from 'iom-news/react';
import { IomNewsSearch } from 'iom-news/react/news-search.js';
import type {} from 'iom-news/types/react';
import { createRef } from 'react';

const items: readonly NewsItem[] = [];
const list = createRef<ListClass>();

export const tags = (
  <iom-news-list
    ref={list}
    src="/feed.json"
    pageSize={5}
    layout="grid"
    className="news"
    onstory-open={(event) => console.log(event.detail.item.title)}
    onload={(event) => console.log(event.type)}
  >
    <a href="/news">News</a>
    <iom-news-card heading-level="2" no-image item={items[0]} slot="empty" />
  </iom-news-list>
);

export const components = (
  <IomNewsList
    ref={list}
    src="/feed.json"
    pageSize={5}
    items={items}
    noImages={false}
    className="news"
    onLoad={(event: Event) => console.log(event.type)}
    onError={(event: Event) => console.log(event.type)}
    onStoryOpen={({ detail }) => console.log(detail.item.url)}
    onPlaceChoose={({ detail }) => console.log(detail.country)}
    onClick={(event) => console.log(event.clientX)}
  >
    <a href="/news">News</a>
    <IomNewsCard item={items[0]} headingLevel={2} />
    <IomCountryFilter for="news" variant="chips" onChange={(event: Event) => console.log(event)} />
    <IomNewsSearch onInput={(event: Event) => console.log(event)} />
  </IomNewsList>
);

// @ts-expect-error -- no such layout
export const layout = <iom-news-list layout="spiral" />;
// @ts-expect-error -- no number
export const level = <iom-news-card heading-level="two" />;
// @ts-expect-error -- no such property
export const property = <IomNewsList pageSiez={5} />;
// @ts-expect-error -- no such property of the tag
export const status = <IomNewsList status="ready" />;
// @ts-expect-error -- no such detail
export const detail = <IomNewsList onStoryOpen={(event) => event.detail.story} />;
// @ts-expect-error -- no such tag
export const tag = <iom-newslist />;
