import type { LocalizeController } from '../../controllers/localize-controller.js';
import { type Query, refineQuery } from '../../model/query.js';
import { matching } from '../../model/select.js';
import { filterRegions, regionOf, regions } from '../../places/regions.js';
import type { NewsStore } from '../../store/news-store.js';
import { controlWords } from '../../controllers/control-words.js';
import type { Choice } from '../choices/choice.js';
import type { Section } from '../choices/choice-group.js';

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
  const countWith = (patch: Query): number =>
    matching(feed.items, refineQuery(feed.query, patch)).length;
  const whole = (region: string, name: string): Choice | undefined => {
    const scope = feed.scope.countries;
    const codes = regions[region]!.countries.filter(
      (code) => !scope.length || scope.includes(code),
    );
    // The country is the same choice.
    if (codes.length < 2) return undefined;
    const count = countWith({ countries: codes, regions: [region] });
    const isChosen = codes.every((code) => chosen.includes(code));
    return {
      value: codes.join(' '),
      name,
      count: localize.number(count),
      isChosen,
      isPartlyChosen: !isChosen && codes.some((code) => chosen.includes(code)),
      isEmpty: !count,
    };
  };
  return [...filterRegions, ''].flatMap((region) => {
    const among = choices.filter(({ value }) => (regionOf(value) ?? '') === region);
    if (!among.length) return [];
    const name = region ? (localize.region(region) ?? region) : controlWords(localize).mapElsewhere;
    return { id: region, name, whole: region ? whole(region, name) : undefined, choices: among };
  });
}
