// In one file, because most feeds that need one need the other.
export { htmlToText } from './html.js';
export { toIsoDate } from './rfc822.js';
