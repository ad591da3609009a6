import { inFreshPage } from '../browser.mjs';

const viewports = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** Long enough for the skeleton to be seen. */
const feedDelay = 400;

/** Runs in the page before anything else. */
function observe() {
  const seen = (globalThis.seen = { shifts: [], painted: Infinity });
  new PerformanceObserver((list) => seen.shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  // The first frame after the definition shows the widget; what moves once it is painted counts.
  customElements.whenDefined('iom-news-list').then(() =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.painted = performance.now());
      port2.postMessage('');
    }),
  );
}

const sum = () => {
  const { shifts, painted } = globalThis.seen;
  const after = shifts.filter(({ startTime }) => startTime >= painted);
  return [after, shifts].map((list) => list.reduce((total, { value }) => total + value, 0));
};

const isReady = () => document.querySelector('iom-news-list').status === 'ready';

/**
 * What moves on the demonstration and on a page with 1,000 stories: after the first paint of the
 * widget, and in all, with the moment when the elements are defined.
 */
export async function shift({ browser, site, ours, tell }) {
  const pages = [
    { name: 'the demonstration', path: '/demonstration/' },
    { name: '1,000 stories', path: '/site/ours.html?items=1000', script: ours.script },
  ];
  const rows = [];
  site.feedDelay = feedDelay;
  for (const { name, path, script } of pages) {
    for (const viewport of viewports) {
      tell(`Layout shift, ${name}`);
      const prepare = (page) => page.evaluateOnNewDocument(observe);
      const work = async (page) => {
        if (script) await page.evaluate((src) => globalThis.bench.mount(src), script);
        await page.waitForFunction(isReady);
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
        return page.evaluate(sum);
      };
      const url = site.origin + path;
      const [after, all] = await inFreshPage(browser, url, work, { viewport, prepare });
      rows.push({ name: `${name}, ${viewport.width} × ${viewport.height}`, after, all });
    }
  }
  site.feedDelay = 0;
  return rows;
}
