import { inFreshPage, meter } from '../browser.mjs';
import { atFirst, whenChosen } from '../expected.mjs';
import { race, summary } from '../race.mjs';
import { median } from '../stats.mjs';
import { drive } from './visit.mjs';

/** Every story in the page: mount, memory, and a country chosen and left again. */
export async function all(bench, items) {
  const { browser, site } = bench;
  const contestants = bench.contestants.filter(({ isEmbed }) => !isEmbed);
  const [country, , , everything] = whenChosen(items);
  const choices = [country, everything];
  const runs = await race({ ...bench, contestants }, 'All', items, ({ page: name, script }) => {
    const url = `${site.origin}/site/${name}.html?items=${items}&all`;
    return inFreshPage(browser, url, async (page) => {
      const { cpu, memory } = await meter(page);
      const before = await memory();
      const mount = await cpu(() => drive(page, 'mountAll', script, atFirst(items), items));
      const mounted = await memory();
      const titles = await drive(page, 'titles');
      const filter = await cpu(() => drive(page, 'filter', choices));
      const used = (what) => mounted[what] - before[what];
      const memories = { heap: used('heap'), nodes: used('nodes') };
      return { mount, filter, ...memories, titles: titles.join('\n') };
    });
  });
  return runs.map((one) => ({
    name: one.name,
    mount: summary(one, runs, 'mount'),
    first: median(one.runs.map(({ mount }) => mount.first)),
    filter: summary(one, runs, 'filter'),
    heap: median(one.runs.map(({ heap }) => heap)),
    nodes: median(one.runs.map(({ nodes }) => nodes)),
  }));
}
