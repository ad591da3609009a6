'use client';
import '../../define/news.js';
import { IomNews as IomNewsElement } from '../../elements/news/news.js';
import { component } from './component.js';

/** `<iom-news>` as a React component; defines the tag. */
export const IomNews = /* @__PURE__ */ component('iom-news', IomNewsElement, ['load', 'error']);
