import { seeded, shuffled } from './random.mjs';
import { median, pairedRatio } from './stats.mjs';

/**
 * Lets every contestant do the same over the rounds, in a new order each time. The first contestant is
 * the floor.
 *
 * @template Run
 * @param {object} bench
 * @param {number} items stories in the feed
 * @param {(contestant: object) => Promise<Run & { titles: string }>} measure `titles` are those on show:
 *   they must be the same for all
 * @returns {Promise<Run[][]>} the runs of each contestant
 */
export async function race({ contestants, rounds, tell }, items, measure) {
  const random = seeded(items);
  const runs = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 1; round <= rounds; round++) {
    tell(`${measure.name}, ${items} stories, round ${round} of ${rounds}`);
    for (const contestant of shuffled(contestants, random)) {
      runs.get(contestant).push(await measure(contestant));
    }
  }
  const all = [...runs.values()];
  if (all.flat().some(({ titles }) => titles !== all[0][0].titles)) {
    throw new Error('The contestants do not show the same stories.');
  }
  return all;
}

/** One step of a contestant's runs against the same step of the floor's. */
export const summary = (runs, floor, step) => ({
  ratio: pairedRatio(
    runs.map((run) => run[step].cpu),
    floor.map((run) => run[step].cpu),
  ),
  cpu: median(runs.map((run) => run[step].cpu)),
  wall: median(runs.map((run) => run[step].wall)),
  longest: median(runs.map((run) => run[step].longest)),
});
