'use client';
import '../../define/topic-filter.js';
import { IomTopicFilter as IomTopicFilterElement } from '../../elements/topic-filter/topic-filter.js';
import { component } from './component.js';

/** `<iom-topic-filter>` as a React component; defines the tag. */
export const IomTopicFilter = /* @__PURE__ */ component('iom-topic-filter', IomTopicFilterElement, [
  'change',
]);
