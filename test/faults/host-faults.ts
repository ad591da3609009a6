import type { HostFault } from './fault.js';

/** What is wrong with the page around the news. */
export const hostFaults: readonly HostFault[] = [
  {
    id: 'H1',
    name: 'The page resets and hides everything',
    played: '`* { all: unset !important; display: none !important }`, and the like for our tags',
    shows: ['news'],
    seen: 'as on a page without styles',
  },
  {
    id: 'H2',
    name: 'The page sets other sizes',
    played: 'a root of 62.5 %, text in rem, zoom, 320 pixels, text of 200 %',
    shows: ['news'],
    seen: 'text as large as the page’s own; nothing cut off, nothing to scroll sideways',
  },
  {
    id: 'H3',
    name: 'A strict Content-Security-Policy',
    played: 'headers with a nonce and strict-dynamic, or hosts; style-src of the page alone',
    shows: ['news', 'links'],
    seen: 'no violation by any element, control, format or language; the links where the script has no nonce',
  },
  {
    id: 'H4',
    name: 'The policy forbids pictures, or the feed',
    played: '`img-src` and `connect-src` of `none`',
    shows: ['news', 'links'],
    seen: 'no broken picture; the links where the feed is forbidden, and the console names `connect-src`',
  },
  {
    id: 'H5',
    name: 'The page enforces Trusted Types',
    played: '`trusted-types` with lit-html alone, also with two copies, and with none',
    shows: ['news', 'links'],
    seen: 'XML feeds too; the links where `lit-html` is refused',
  },
];
