'use client';
import '../../define/country-map.js';
import { IomCountryMap as IomCountryMapElement } from '../../elements/country-map/country-map.js';
import { component } from './component.js';

/** `<iom-country-map>` as a React component; defines the tag. */
export const IomCountryMap = /* @__PURE__ */ component('iom-country-map', IomCountryMapElement, [
  'change',
]);
