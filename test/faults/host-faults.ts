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
];
