// What templates of Vue 3 may say of the tags; the templates themselves are in examples/vue.
import type {} from 'iom-news/types/vue';
import type { GlobalComponents } from 'vue';

type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

export const list: Props<'iom-news-list'> = {
  src: '/feed.json',
  pageSize: 5,
  'heading-level': '2',
  layout: 'grid',
  class: ['news'],
  onStoryOpen: (event) => console.log(event.detail.item.title),
  onLoad: (event: Event) => console.log(event.type),
};
export const filter: Props<'iom-country-filter'> = { for: 'news', variant: 'chips' };
// @ts-expect-error -- no such layout
export const layout: Props<'iom-news-list'> = { layout: 'spiral' };
// @ts-expect-error -- no such property
export const property: Props<'iom-news-list'> = { pageSiez: 5 };
// @ts-expect-error -- no such detail
export const detail: Props<'iom-news-list'> = { onStoryOpen: (event) => event.detail.story };
// @ts-expect-error -- no such tag
export const tag: Props<'iom-newslist'> = {};
