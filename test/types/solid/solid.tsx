// JSX of Solid.
import type { NewsItem } from 'iom-news';
import type {} from 'iom-news/types/solid';

const items: readonly NewsItem[] = [];

export const tags = (): unknown => (
  <iom-news-list
    id="news"
    src="/feed.json"
    pageSize={5}
    heading-level="2"
    layout="grid"
    class="news"
    items={items}
    on:story-open={(event) => console.log(event.detail.item.title)}
    on:load={(event) => console.log(event.type)}
  >
    <a href="/news">News</a>
    <iom-country-filter
      for="news"
      variant="chips"
      on:change={(event: Event) => console.log(event)}
    />
  </iom-news-list>
);

// @ts-expect-error -- no such layout
export const layout = (): unknown => <iom-news-list layout="spiral" />;
// @ts-expect-error -- no such property
export const property = (): unknown => <iom-news-list pageSiez={5} />;
export const detail = (): unknown => (
  // @ts-expect-error -- no such detail
  <iom-news-list on:story-open={(event) => event.detail.story} />
);
// @ts-expect-error -- no such tag
export const tag = (): unknown => <iom-newslist />;
