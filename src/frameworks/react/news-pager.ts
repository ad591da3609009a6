'use client';
import '../../define/news-pager.js';
import { IomNewsPager as IomNewsPagerElement } from '../../elements/news-pager/news-pager.js';
import { component } from './component.js';

/** `<iom-news-pager>` as a React component; defines the tag. */
export const IomNewsPager = /* @__PURE__ */ component('iom-news-pager', IomNewsPagerElement, [
  'change',
]);
