import { expect } from '@open-wc/testing';
import { until } from '../elements/fixtures.js';
import { listOf, write } from './page.js';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

describe('an element whose code comes after the script', () => {
  for (const tag of ['iom-news-search', 'iom-topic-filter', 'iom-date-filter'] as const) {
    it(`finds its room, so that nothing below it moves: ${tag}`, async () => {
      const page = write(`<html lang="en"><body><p>Above</p><${tag} for="news"></${tag}>
        <iom-news-list id="news" src="/stories/embeds/feed.json"></iom-news-list>
        <script type="module" src="/dist/iom-news.js"></script></body></html>`);
      await page.window.customElements.whenDefined('iom-news-list');
      expect(page.window.customElements.get(tag)).to.equal(undefined);
      const list = page.document.querySelector('iom-news-list')!;
      const before = topOf(list);
      await listOf(page);
      const late = page.document.querySelector(tag)!;
      await until(() => late.shadowRoot?.querySelector('[part=control]'), `<${tag}> is there`);
      await late.updateComplete;
      // Browsers count less than three pixels as no shift (Layout Instability, section 2.2).
      expect(topOf(list)).to.be.closeTo(before, 2.9);
    });
  }
});
