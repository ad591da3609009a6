import { inFreshPage, meter } from '../browser.mjs';
import { race, summary } from '../race.mjs';
import { beginning, drive } from './visit.mjs';

const scriptsOf = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/(bundles|builds)\/.*\.js$/.test(name));

/** The mount alone: scripts are compiled, and the feed is in memory, when it begins. */
export async function warm(bench, items) {
  const { browser, site } = bench;
  const contestants = bench.contestants.filter(({ isEmbed }) => !isEmbed);
  const open = (contestant, work) =>
    inFreshPage(browser, `${site.origin}/site/${contestant.page}.html?items=${items}`, work);
  const scripts = new Map();
  for (const contestant of contestants) {
    await open(contestant, async (page) => {
      await drive(page, 'mount', ...beginning(contestant, items));
      scripts.set(contestant, await page.evaluate(scriptsOf));
    });
  }
  const all = await race({ ...bench, contestants }, 'Warm', items, (contestant) =>
    open(contestant, async (page) => {
      const { cpu } = await meter(page);
      await drive(page, 'warm', scripts.get(contestant));
      const mount = await cpu(() => drive(page, 'mount', ...beginning(contestant, items)));
      return { mount, titles: (await drive(page, 'titles')).join('\n') };
    }),
  );
  return all.map((one) => ({ name: one.name, mount: summary(one, all, 'mount') }));
}
