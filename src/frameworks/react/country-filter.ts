'use client';
import '../../define/country-filter.js';
import { IomCountryFilter as IomCountryFilterElement } from '../../elements/country-filter/country-filter.js';
import { component } from './component.js';

/** `<iom-country-filter>` as a React component; defines the tag. */
export const IomCountryFilter = /* @__PURE__ */ component(
  'iom-country-filter',
  IomCountryFilterElement,
  ['change'],
);
