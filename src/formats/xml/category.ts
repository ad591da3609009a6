import type { XmlElement } from './element.js';

/** How the domain (RSS) or scheme (Atom) of categories ends that are countries. */
const ofCountries = /(?:^|[\W_])(?:country|countries|pa[ií]s|pa[ií]ses|pays)\W*$/i;

/** Whether a category says of itself that it is a country. */
export const isCountry = ({ attributes: { domain, scheme } }: XmlElement): boolean =>
  ofCountries.test(domain ?? scheme ?? '');
