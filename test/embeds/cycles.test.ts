import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { feedOf } from '../store/following.js';
import { faults } from '../server/faults.js';
import { serve } from '../transport/serve.js';
import { type Page, write } from './page.js';

/** What a page has running, see `test/cycles/counters.js`. */
interface Running {
  readonly listeners: readonly string[];
  /** Where each was set. */
  readonly timers: readonly string[];
  readonly observers: readonly string[];
  readonly requests: number;
}

type Window = Page['window'] & {
  readonly counters: { now(): Running };
  readonly cycles: {
    run(times: number, feeds: object): Promise<void>;
    rest(): Promise<void>;
    opened(): number;
  };
};

const doors = {
  'the module': '<script type="module" src="/dist/iom-news.js"></script>',
  'the one file': '<script src="/dist/iom-news.full.js"></script>',
};

describe('a page that puts widgets in and takes them out', () => {
  for (const [name, door] of Object.entries(doors)) {
    // A thousand times, and with a look into the heap, test/node/cycles.test.mjs does it in Chromium.
    const times = name === 'the module' ? 200 : 50;

    it(`has no listener, timer, observer or request left after ${times} times, by ${name}`, async function () {
      this.timeout(500_000);
      const [good, slow, broken] = await Promise.all([
        serve({ json: feedOf(12), headers: { 'cache-control': 'max-age=600' } }),
        serve({ json: feedOf(12), delayMs: 200 }),
        serve({ status: 503 }),
      ]);
      const page = write(
        `<html lang="en"><head><base href="${location.origin}/"><title>Cycles</title><script src="/test/cycles/counters.js"></script><script src="/test/cycles/cycles.js"></script>${door}</head><body></body></html>`,
      );
      const window = page.window as Window;
      await until(() => window.customElements.get('iom-news-list'), 'the script ran');
      await until(() => page.document.body, 'the page');
      const feeds = {
        good: good.url,
        slow: slow.url,
        broken: broken.url,
        refused: await faults.refused(),
      };
      await window.cycles.run(20, feeds);
      await window.cycles.rest();
      const before = window.counters.now();
      await window.cycles.run(times - 20, feeds);
      await window.cycles.rest();
      const now = window.counters.now();
      expect({ ...now, timers: [] }).to.deep.equal({ ...before, timers: [] });
      // One for the look of a layout may be there, once a page.
      expect(now.timers).to.have.length.at.most(before.timers.length);
      expect(window.cycles.opened(), 'menus that were open').to.be.above(times / 20);
      expect(page.document.body.children).to.have.length(0);
      expect(page.errors).to.deep.equal([]);
      const { length } = await slow.requests();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await slow.requests()).to.have.length(length);
    });
  }
});
