import { inFreshPage, meter } from '../browser.mjs';
import { median } from '../stats.mjs';

const items = 10_000;

/** How often each part is done in a page: a first time is mostly the compiler's. */
const times = 5;

/**
 * Runs in the page, which then has one function for each part of reading.
 *
 * @param {string} build address of the built modules
 * @param {string} src address of the feed
 */
async function prepare(build, src) {
  const [{ jsonFeed }, { normalise }, { tagging }] = await Promise.all(
    ['json-feed', 'normalise', 'tagging'].map((name) => import(`${build}esm/formats/${name}.js`)),
  );
  const text = await (await fetch(src)).text();
  const context = { base: location.href, now: Date.now() };
  const read = (json) => normalise(jsonFeed.parse({ json }), context);
  // The same stories without countries, which are then looked for in their texts.
  const plain = JSON.parse(text);
  for (const item of plain.items) delete item._iom;
  const tagged = JSON.parse(text);
  const untagged = read(plain);
  globalThis.parts = {
    parse: () => JSON.parse(text),
    normalise: () => read(tagged),
    tag() {
      const steps = tagging(untagged, context.now);
      while (!steps.next().done);
    },
  };
}

const run = (name) => void globalThis.parts[name]();

/** Normalising and tagging of a large feed, against `JSON.parse` of its text. */
export async function read({ browser, site, rounds, tell }) {
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    tell(`Reading, round ${round} of ${rounds}`);
    const url = `${site.origin}/site/floor.html?items=${items}`;
    const measured = await inFreshPage(browser, url, async (page) => {
      const { cpu } = await meter(page);
      await page.evaluate(prepare, `${site.origin}/builds/0/`, `/feed-${items}.json`);
      const parts = {};
      for (const name of ['parse', 'normalise', 'tag']) {
        const each = [];
        for (let n = 0; n < times; n++) each.push(await cpu(() => page.evaluate(run, name)));
        parts[name] = median(each.map((one) => one.cpu));
      }
      return parts;
    });
    runs.push(measured);
  }
  const middle = (name) => median(runs.map((one) => one[name]));
  const against = (name) => median(runs.map((one) => one[name] / one.parse));
  return {
    items,
    parse: middle('parse'),
    normalise: { cpu: middle('normalise'), ratio: against('normalise') },
    tag: { cpu: middle('tag'), ratio: against('tag') },
  };
}
