import { inFreshPage, meter } from '../browser.mjs';
import { race, summary } from '../race.mjs';
import { median } from '../stats.mjs';

const choices = ['HN', 'GT', 'MX', ''];

/** Mount, filter and memory of every contestant: the first twenty cards, then four choices of a country. */
export async function cards(bench, items) {
  const { browser, site, contestants } = bench;
  const runs = await race(bench, items, function cards({ page: name, script }) {
    const url = `${site.origin}/site/${name}.html?items=${items}`;
    return inFreshPage(browser, url, async (page) => {
      const { cpu, memory } = await meter(page);
      const before = await memory();
      const mount = await cpu(() => page.evaluate((src) => globalThis.bench.mount(src), script));
      const mounted = await memory();
      const titles = [await page.evaluate(() => globalThis.bench.titles())];
      const filter = await cpu(() =>
        page.evaluate((codes) => globalThis.bench.filter(codes), choices),
      );
      await page.evaluate((codes) => globalThis.bench.filter(codes), choices.slice(0, 1));
      titles.push(await page.evaluate(() => globalThis.bench.titles()));
      const used = (what) => mounted[what] - before[what];
      return { mount, filter, heap: used('heap'), nodes: used('nodes'), titles: titles.join('\n') };
    });
  });
  return contestants.map(({ name }, index) => ({
    name,
    mount: summary(runs[index], runs[0], 'mount'),
    filter: summary(runs[index], runs[0], 'filter'),
    heap: median(runs[index].map(({ heap }) => heap)),
    nodes: median(runs[index].map(({ nodes }) => nodes)),
  }));
}
