// What only some feeds need, in one file, because most that need one need another.
export { htmlToText } from './html.js';
export { toIsoDate } from './rfc822.js';
export { toCountry } from '../../places/country-codes.js';
