import type { Archive } from '../../model/feed.js';

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value ? Object.entries(value) : [];

/** A template is no address before it is filled in, so it is checked with a code in its place. */
function readTemplate(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !value.includes('{country}')) return undefined;
  try {
    const mark = 'iom-country-code';
    const { href, origin } = new URL(value.replaceAll('{country}', mark), base);
    // Only the feed's own origin may be asked for more: no answer sends visitors elsewhere.
    return origin === new URL(base).origin ? href.replaceAll(mark, '{country}') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a feed says of the archive behind it.
 *
 * @param facets `{ total: 120, countries: { HN: 12 } }`, or the countries alone
 * @param byCountry an address with `{country}` where an ISO 3166-1 alpha-2 code belongs
 * @param base absolute address of the feed
 */
export function readArchive(facets: unknown, byCountry: unknown, base: string): Archive {
  const { total, countries = facets } = Object(facets) as { total?: unknown; countries?: unknown };
  return {
    total: isCount(total) ? total : undefined,
    countries: new Map(
      entriesOf(countries)
        .map(([code, count]) => [code.toUpperCase(), count] as const)
        .filter(
          (entry): entry is readonly [string, number] =>
            /^[A-Z]{2}$/.test(entry[0]) && isCount(entry[1]),
        ),
    ),
    byCountry: readTemplate(byCountry, base),
  };
}
