'use client';
import '../../define/news-card.js';
import { IomNewsCard as IomNewsCardElement } from '../../elements/news-card/news-card.js';
import { component } from './component.js';

/** `<iom-news-card>` as a React component; defines the tag. */
export const IomNewsCard = /* @__PURE__ */ component('iom-news-card', IomNewsCardElement, [
  'story-open',
  'place-choose',
]);
