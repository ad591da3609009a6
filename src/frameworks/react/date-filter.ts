'use client';
import '../../define/date-filter.js';
import { IomDateFilter as IomDateFilterElement } from '../../elements/date-filter/date-filter.js';
import { component } from './component.js';

/** `<iom-date-filter>` as a React component; defines the tag. */
export const IomDateFilter = /* @__PURE__ */ component('iom-date-filter', IomDateFilterElement, [
  'change',
]);
