import { inFreshPage, slowDown } from '../browser.mjs';
import { race } from '../race.mjs';
import { median } from '../stats.mjs';
import { beginning, drive, visit } from './visit.mjs';

/** Medians of the longest task, and of what tasks took beyond 50 ms, of a step; nothing without it. */
function tasks(runs, step) {
  if (!runs[0][step]) return undefined;
  const middle = (key) => median(runs.map((run) => run[step][key]));
  return { longest: middle('longest'), blocking: middle('blocking') };
}

/** The same visit on a processor that is four times slower: which tasks are long? */
export async function slow(bench, items) {
  const { browser, site } = bench;
  const all = await race(bench, 'Four times slower', items, (contestant) => {
    const url = `${site.origin}/site/${contestant.page}.html?items=${items}`;
    return inFreshPage(browser, url, async (page) => {
      await slowDown(page);
      const mount = await drive(page, 'mount', ...beginning(contestant, items));
      if (contestant.isEmbed) return { mount };
      return { mount, ...(await visit(page, items, (work) => work())) };
    });
  });
  return all.map(({ name, runs }) => ({
    name,
    mount: tasks(runs, 'mount'),
    filter: tasks(runs, 'filter'),
    more: tasks(runs, 'more'),
    search: tasks(runs, 'search'),
  }));
}
