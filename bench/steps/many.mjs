import { inFreshPage, meter } from '../browser.mjs';
import { median } from '../stats.mjs';

/** Script CPU of a page that shows the same feed so many times, and how often it was asked for. */
function measure({ browser, site, ours }, widgets) {
  const url = `${site.origin}/site/ours.html?items=1000&unseen&widgets=${widgets}`;
  return inFreshPage(browser, url, async (page) => {
    const { cpu } = await meter(page);
    site.requests.length = 0;
    const run = await cpu(() => page.evaluate((src) => globalThis.bench.mount(src), ours.script));
    const requests = site.requests.filter((path) => path.startsWith('/feed-')).length;
    return { cpu: run.cpu, requests };
  });
}

/** Fifty widgets with one feed against fifty times one widget. */
export async function many(bench) {
  const runs = [];
  for (let round = 1; round <= bench.rounds; round++) {
    bench.tell(`50 widgets, round ${round} of ${bench.rounds}`);
    const one = await measure(bench, 1);
    const fifty = await measure(bench, 50);
    runs.push({ one, fifty });
  }
  return {
    one: median(runs.map(({ one }) => one.cpu)),
    fifty: median(runs.map(({ fifty }) => fifty.cpu)),
    ratio: median(runs.map(({ one, fifty }) => fifty.cpu / (50 * one.cpu))),
    requests: Math.max(...runs.map(({ fifty }) => fifty.requests)),
  };
}
