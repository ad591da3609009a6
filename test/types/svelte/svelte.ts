// What templates of Svelte 5 may say of the tags; the templates themselves are in examples/svelte.
import type {} from 'iom-news/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props<T extends 'iom-news-list' | 'iom-country-filter'> = SvelteHTMLElements[T];

export const list: Props<'iom-news-list'> = {
  src: '/feed.json',
  pageSize: 5,
  'heading-level': '2',
  layout: 'grid',
  class: 'news',
  'onstory-open': (event) => console.log(event.detail.item.title),
  onload: (event: Event) => console.log(event.type),
};
export const filter: Props<'iom-country-filter'> = { for: 'news', variant: 'chips' };
// @ts-expect-error -- no such layout
export const layout: Props<'iom-news-list'> = { layout: 'spiral' };
// @ts-expect-error -- no such detail
export const detail: Props<'iom-news-list'> = { 'onstory-open': (event) => event.detail.story };
