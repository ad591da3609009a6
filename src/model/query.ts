/** What the visitor chose. An absent field chooses nothing, so everything in scope is selected. */
export interface Query {
  /** ISO 3166-1 alpha-2 codes; a story with any of them is selected. */
  readonly countries?: readonly string[] | undefined;
  /**
   * Ids of geographic scopes, such as `central-america`; with countries, a story with any of either is
   * selected. Another choice of countries takes them back.
   */
  readonly regions?: readonly string[] | undefined;
  /** A story with any of them is selected. */
  readonly topics?: readonly string[] | undefined;
  /** Words that all begin words of title or summary; case and accents do not matter. */
  readonly text?: string | undefined;
  /** First day, `YYYY-MM-DD`. Undated stories are left out when a day is given. */
  readonly from?: string | undefined;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string | undefined;
  /** Page, from 1. Any other change goes back to the first. */
  readonly page?: number | undefined;
}

/** Splits what a page may give for a list: an array, or a text with blanks or commas between. */
export function toList(value: unknown): string[] {
  const parts: unknown[] =
    typeof value === 'string' ? value.split(/[\s,]+/) : Array.isArray(value) ? value : [];
  return [
    ...new Set(parts.filter((part): part is string => typeof part === 'string' && part !== '')),
  ];
}

/** Country codes from what a page may give for a list. */
export const toCountryList = (value: unknown): string[] => [
  ...new Set(toList(value).map((code) => code.toUpperCase())),
];

const toTopicList = (value: unknown): string[] =>
  toList(typeof value === 'string' ? [value] : value);

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const toDay = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : '';

const toPage = (value: unknown): number =>
  typeof value === 'number' && value >= 2 && Number.isFinite(value) ? Math.floor(value) : 0;

const fields = {
  countries: toCountryList,
  regions: toList,
  topics: toTopicList,
  text: toText,
  from: toDay,
  to: toDay,
  page: toPage,
} as const;

/**
 * The query after a change. Fields absent from the patch stay; `undefined`, an empty list, an empty
 * text or a value of a wrong type clears its field. The page is kept only by a patch that names it, and
 * regions not by one that names countries alone.
 */
export function refineQuery(query: Query, patch: Query): Query {
  const refined: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(fields)) {
    const field = name as keyof Query;
    const isGiven =
      field in patch || field === 'page' || (field === 'regions' && 'countries' in patch);
    const given = isGiven ? patch[field] : query[field];
    const value = read(given);
    if (Array.isArray(value) ? value.length : value) refined[field] = value;
  }
  return refined;
}
