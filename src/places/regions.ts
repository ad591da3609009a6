/** A geographic scope: what it lies within, and its countries if a text that names it means each. */
interface Region {
  readonly within?: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
}

const region = (codes: string, within?: string): Region => ({
  countries: codes ? codes.split(' ') : [],
  ...(within && { within }),
});

/**
 * Geographic scopes by their id. Mexico is no part of Central America here, and Belize no part of the
 * Caribbean: each country of the Americas is in one of {@link filterRegions}.
 */
export const regions: Readonly<Record<string, Region>> = {
  'central-america': region('BZ CR GT HN NI PA SV', 'latin-america'),
  'north-america': region('BM CA GL MX PM US', 'americas'),
  caribbean: region(
    'AG AI AW BB BL BQ BS CU CW DM DO GD GP GY HT JM KN KY LC MF MQ MS PR SR SX TC TT VC VG VI',
    'americas',
  ),
  'south-america': region('AR BO BR CL CO EC FK GF PE PY UY VE', 'latin-america'),
  'north-of-central-america': region('GT HN SV', 'central-america'),
  'eastern-caribbean': region('AG DM GD KN LC MS VC', 'caribbean'),
  'latin-america': region('', 'americas'),
  americas: region(''),
};

/** Ids of the four scopes that share the countries of the Americas among them. */
export const filterRegions = [
  'central-america',
  'north-america',
  'caribbean',
  'south-america',
] as const;

/** The one of {@link filterRegions} that a country belongs to; `undefined` outside the Americas. */
export const regionOf = (country: string): string | undefined =>
  filterRegions.find((id) => regions[id]!.countries.includes(country));

/** The ids without those that contain another of them: a narrower scope hides a broader one. */
export function narrowest(ids: readonly string[]): string[] {
  const hidden = new Set<string>();
  for (const id of ids) {
    for (let wider = regions[id]?.within; wider; wider = regions[wider]?.within) hidden.add(wider);
  }
  return ids.filter((id) => !hidden.has(id));
}

/** The ids of all scopes whose every country is among these. */
export const regionsOf = (countries: readonly string[]): string[] =>
  Object.entries(regions)
    .filter(([, { countries: all }]) => all.length && all.every((code) => countries.includes(code)))
    .map(([id]) => id);

const isWithin = (part: string, whole: string): boolean => {
  for (let id: string | undefined = part; id; id = regions[id]?.within) {
    if (id === whole) return true;
  }
  return false;
};

/** What choosing a region chooses: its countries, and the stories tagged with it or with a part of it. */
export function choiceOf(id: string): { countries: string[]; regions: string[] } {
  const parts = Object.keys(regions).filter((part) => isWithin(part, id));
  const countries = new Set(parts.flatMap((part) => regions[part]!.countries));
  return { countries: [...countries].sort(), regions: parts };
}
