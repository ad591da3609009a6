import type { LocalizeController } from '../../controllers/localize-controller.js';
import { filterRegions, regionOf, regions } from '../../places/regions.js';
import type { NewsStore } from '../../store/news-store.js';
import type { Choice } from './choice.js';

/** Countries of one region. */
export interface Section {
  /** Id of the region; empty for the countries that are in none of them. */
  readonly region: string;
  /** The region itself, to choose all its countries. */
  readonly whole: Choice | undefined;
  readonly choices: readonly Choice[];
}

/**
 * Divides countries by region, from Central America to South America and then those of other parts of
 * the world. A region chooses all its countries in scope, and the stories tagged with it.
 */
export function sectionsOf(
  choices: readonly Choice[],
  chosen: readonly string[],
  feed: NewsStore,
  localize: LocalizeController,
): Section[] {
  const whole = (region: string): Choice => {
    const scope = feed.scope.countries;
    const codes = regions[region]!.countries.filter(
      (code) => !scope.length || scope.includes(code),
    );
    const count = feed.countWith({ countries: codes, regions: [region] });
    const isChosen = codes.every((code) => chosen.includes(code));
    return {
      code: codes.join(' '),
      name: localize.region(region) ?? region,
      count: localize.number(count),
      isChosen,
      isPartlyChosen: !isChosen && codes.some((code) => chosen.includes(code)),
      isDisabled: !count && !isChosen,
    };
  };
  return [...filterRegions, ''].flatMap((region) => {
    const among = choices.filter(({ code }) => (regionOf(code) ?? '') === region);
    return among.length
      ? { region, whole: region ? whole(region) : undefined, choices: among }
      : [];
  });
}
