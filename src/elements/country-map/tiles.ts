/**
 * Where each country and territory lies, roughly: a row is a line of tiles from west to east, and the
 * rows run from north to south. Each begins no further east than the one above ends, so that the grid
 * needs to be told columns only.
 */
const rows = [
  '    CA    PM    GL  ',
  '    US      BM      ',
  '  MX    BSTC  VGAIMF',
  '      CUHTDOPRVISXBL',
  'GTBZKYJM      KNMSAG',
  'SVHN          GPDMMQ',
  '  NI    AWCWBQVCLCBB',
  '  CRPACOVE    GDTT  ',
  '      EC  GYSRGF    ',
  '      PEBOBR        ',
  '      CLARPY        ',
  '          UY        ',
  '          FK        ',
];

/** Columns from 1 by ISO 3166-1 alpha-2 code, row by row. */
export const columns: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row) =>
    [...row.matchAll(/[A-Z]{2}/g)].map(({ 0: code, index }) => [code, index / 2 + 1] as const),
  ),
);
