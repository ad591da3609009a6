import { inFreshPage, slowDown } from '../browser.mjs';
import { median } from '../stats.mjs';
import { categories, readTasks } from '../trace.mjs';

/** “Slow 4G” as Lighthouse applies it: bytes a second, and milliseconds a request. */
const slow4G = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  latency: 150 * 3.75,
};

/** A moment in which nothing follows any more. */
const rest = 2000;

/** Runs in the page before anything else. */
function observe() {
  const seen = (globalThis.seen = { shift: 0, paint: 0 });
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
}

const isReady = () => document.querySelector('iom-news-list').status === 'ready';

/** One visit to the demonstration; without its scripts, too, for comparison. */
async function visit({ browser, site }, isAlone) {
  const url = `${site.origin}/demonstration/`;
  const prepare = async (page) => {
    await page.evaluateOnNewDocument(observe);
    const session = await slowDown(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    if (isAlone) await session.send('Network.setBlockedURLs', { urls: ['*/dist/*'] });
    await page.tracing.start({ categories });
  };
  return inFreshPage(
    browser,
    url,
    async (page) => {
      // Asking the page again and again would be work of its main thread, too.
      await page.waitForNetworkIdle({ idleTime: rest, timeout: 120_000 });
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      const { shift, paint } = await page.evaluate(() => globalThis.seen);
      if (!isAlone && !(await page.evaluate(isReady))) throw new Error('No stories in time.');
      const tasks = readTasks(traceEvents, site.origin, (script) => script.includes('/dist/'));
      return { shift, paint, tasks };
    },
    { prepare },
  );
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const long = (tasks) => tasks.filter(({ duration }) => duration > 50);
const blocking = (tasks) => sum(long(tasks).map(({ duration }) => duration - 50));
const time = (tasks) => sum(tasks.map(({ cpu }) => cpu));

/**
 * What the demonstration costs a cheap phone on a slow line, and how much of it is ours: tasks in which
 * a script of ours ran.
 */
export async function pageCost(bench) {
  const visits = [];
  for (let round = 1; round <= bench.rounds; round++) {
    bench.tell(`Cost of the page, round ${round} of ${bench.rounds}`);
    visits.push({ whole: await visit(bench, false), alone: await visit(bench, true) });
  }
  const numbers = ({ shift, paint, tasks }) => {
    const ours = tasks.filter(({ isOurs }) => isOurs);
    return {
      shift,
      paint,
      blocking: blocking(tasks),
      ours: blocking(ours),
      share: time(ours) / time(tasks),
      busy: time(tasks),
    };
  };
  const middle = (key) => {
    const all = visits.map((visit) => numbers(visit[key]));
    const names = Object.keys(all[0]);
    return Object.fromEntries(names.map((name) => [name, median(all.map((each) => each[name]))]));
  };
  // Of a visit in the middle, so that its tasks belong together.
  const sorted = visits
    .map(({ whole }) => whole)
    .sort((a, b) => blocking(a.tasks) - blocking(b.tasks));
  const { tasks } = sorted[sorted.length >> 1];
  return {
    rounds: bench.rounds,
    whole: middle('whole'),
    alone: middle('alone'),
    tasks: long(tasks),
  };
}
