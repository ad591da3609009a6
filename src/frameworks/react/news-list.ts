'use client';
import '../../define/news-list.js';
import { IomNewsList as IomNewsListElement } from '../../elements/news-list/news-list.js';
import { component } from './component.js';

/** `<iom-news-list>` as a React component; defines the tag. */
export const IomNewsList = /* @__PURE__ */ component('iom-news-list', IomNewsListElement, [
  'load',
  'error',
  'story-open',
  'place-choose',
]);
