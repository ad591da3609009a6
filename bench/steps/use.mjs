import { inFreshPage, meter } from '../browser.mjs';
import { race, summary } from '../race.mjs';
import { median } from '../stats.mjs';
import { beginning, drive, visit } from './visit.mjs';

/** A visit to every contestant: mount, memory, filter, further stories, search. */
export async function use(bench, items) {
  const { browser, site } = bench;
  const all = await race(bench, 'Use', items, (contestant) => {
    const url = `${site.origin}/site/${contestant.page}.html?items=${items}`;
    return inFreshPage(browser, url, async (page) => {
      const { cpu, memory } = await meter(page);
      const before = await memory();
      const mount = await cpu(() => drive(page, 'mount', ...beginning(contestant, items)));
      const mounted = await memory();
      const used = (what) => mounted[what] - before[what];
      const rest = contestant.isEmbed ? {} : await visit(page, items, cpu);
      return { mount, ...rest, heap: used('heap'), nodes: used('nodes') };
    });
  });
  return all.map((one) => ({
    name: one.name,
    mount: summary(one, all, 'mount'),
    filter: summary(one, all, 'filter'),
    more: summary(one, all, 'more'),
    search: summary(one, all, 'search'),
    heap: median(one.runs.map(({ heap }) => heap)),
    nodes: median(one.runs.map(({ nodes }) => nodes)),
  }));
}
