'use client';
import '../../define/news-search.js';
import { IomNewsSearch as IomNewsSearchElement } from '../../elements/news-search/news-search.js';
import { component } from './component.js';

/** `<iom-news-search>` as a React component; defines the tag. */
export const IomNewsSearch = /* @__PURE__ */ component('iom-news-search', IomNewsSearchElement, [
  'change',
  'input',
]);
