import { inFreshPage } from '../browser.mjs';
import { race } from '../race.mjs';
import { median } from '../stats.mjs';
import { beginning, drive } from './visit.mjs';

/** Long enough for a frame without stories. */
const feedDelay = 400;

/** How much each contestant moves on the page, from its first line to its stories. */
export async function shiftOfAll(bench, items) {
  const { browser, site } = bench;
  site.feedDelay = feedDelay;
  const all = await race(bench, 'Layout shift', items, (contestant) => {
    const url = `${site.origin}/site/${contestant.page}.html?items=${items}`;
    return inFreshPage(browser, url, async (page) => {
      await drive(page, 'mount', ...beginning(contestant, items));
      const shift = await drive(page, 'shift');
      return contestant.isEmbed
        ? { shift }
        : { shift, titles: (await drive(page, 'titles')).join('\n') };
    });
  });
  site.feedDelay = 0;
  return all.map(({ name, runs }) => ({ name, shift: median(runs.map(({ shift }) => shift)) }));
}
