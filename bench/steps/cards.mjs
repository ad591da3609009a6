import { inFreshPage, meter } from '../browser.mjs';
import { seeded, shuffled } from '../random.mjs';
import { median, pairedRatio } from '../stats.mjs';

const choices = ['HN', 'GT', 'MX', ''];

/** One contestant's whole run: the first twenty cards, then four choices of a country. */
function measure({ browser, site }, { page: name, script }, items) {
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
}

/**
 * Mount, filter and memory of every contestant, over the rounds, in a new order each time. The first
 * contestant is the floor.
 */
export async function cards(bench, items) {
  const { contestants, rounds, tell } = bench;
  const random = seeded(items);
  const runs = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 1; round <= rounds; round++) {
    tell(`${items} stories, round ${round} of ${rounds}`);
    for (const contestant of shuffled(contestants, random)) {
      runs.get(contestant).push(await measure(bench, contestant, items));
    }
  }
  const all = [...runs.values()];
  const [floor] = all;
  if (all.flat().some(({ titles }) => titles !== floor[0].titles)) {
    throw new Error('The contestants do not show the same stories.');
  }
  const summary = (list, step) => ({
    ratio: pairedRatio(
      list.map((run) => run[step].cpu),
      floor.map((run) => run[step].cpu),
    ),
    cpu: median(list.map((run) => run[step].cpu)),
    wall: median(list.map((run) => run[step].wall)),
    longest: median(list.map((run) => run[step].longest)),
  });
  return contestants.map(({ name }, index) => ({
    name,
    mount: summary(all[index], 'mount'),
    filter: summary(all[index], 'filter'),
    heap: median(all[index].map(({ heap }) => heap)),
    nodes: median(all[index].map(({ nodes }) => nodes)),
  }));
}
