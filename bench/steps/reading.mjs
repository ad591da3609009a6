import { inFreshPage, meter } from '../browser.mjs';
import { race, summary } from '../race.mjs';

/** Further stories of every contestant, three times twenty, and the search for a word of seven letters. */
export async function reading(bench, items) {
  const { browser, site, contestants } = bench;
  const runs = await race(bench, items, function reading({ page: name, script }) {
    const url = `${site.origin}/site/${name}.html?items=${items}&search`;
    return inFreshPage(browser, url, async (page) => {
      const { cpu } = await meter(page);
      await page.evaluate((src) => globalThis.bench.mount(src), script);
      const more = await cpu(() => page.evaluate(() => globalThis.bench.more(3)));
      const titles = [await page.evaluate(() => globalThis.bench.titles())];
      const search = await cpu(() => page.evaluate(() => globalThis.bench.search('shelter')));
      titles.push(await page.evaluate(() => globalThis.bench.titles()));
      return { more, search, titles: titles.join('\n') };
    });
  });
  return contestants.map(({ name }, index) => ({
    name,
    more: summary(runs[index], runs[0], 'more'),
    search: summary(runs[index], runs[0], 'search'),
  }));
}
