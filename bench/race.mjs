import { seeded, shuffled } from './random.mjs';
import { median, pairedRatio } from './stats.mjs';

/**
 * Lets every contestant do the same over the rounds, in a new order each time. The first contestant is
 * the floor.
 *
 * @template Run
 * @param {object} bench
 * @param {string} what is measured
 * @param {number} items stories in the feed
 * @param {(contestant: object) => Promise<Run & { titles?: string }>} measure `titles` are those on
 *   show: they must be the same for all who tell them
 * @returns {Promise<{ name: string, runs: Run[] }[]>} the runs of each contestant
 */
export async function race({ contestants, rounds, tell }, what, items, measure) {
  const random = seeded(items);
  const all = contestants.map(({ name }) => ({ name, runs: [] }));
  for (let round = 1; round <= rounds; round++) {
    tell(`${what}, ${items} stories, round ${round} of ${rounds}`);
    for (const index of shuffled([...contestants.keys()], random)) {
      const run = () => measure(contestants[index]);
      // A browser that stumbles once must not cost what was measured in an hour.
      all[index].runs.push(await run().catch(run));
    }
  }
  const told = all.filter(({ runs }) => runs[0].titles !== undefined);
  const [{ runs: floor }] = told;
  for (const { name, runs } of told) {
    if (runs.some(({ titles }) => titles !== floor[0].titles)) {
      throw new Error(`${name} does not show the stories of the floor: ${what}, ${items} stories.`);
    }
  }
  return all;
}

/** One step of a contestant's runs against the same step of the floor's; nothing if it has none. */
export function summary({ runs }, [floor], step) {
  if (!runs[0][step]) return undefined;
  const values = (list, key) => list.map((run) => run[step][key]);
  const middle = (key) => median(values(runs, key));
  const ratio = (key) => pairedRatio(values(runs, key), values(floor.runs, key));
  return {
    ratio: ratio('cpu'),
    cpu: middle('cpu'),
    wallRatio: ratio('wall'),
    wall: middle('wall'),
    longest: middle('longest'),
    blocking: middle('blocking'),
  };
}
