import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';
import { aBrowser } from './browser.mjs';

/** What has the focus, in whichever shadow root. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    tag: element.localName,
    text: element.textContent.trim(),
    isInSight: bottom > 0 && top < innerHeight && left >= 0 && right <= innerWidth,
    hasRing: getComputedStyle(element).outlineStyle !== 'none',
  };
};

/** The demonstration at 320 pixels, in a language that is not English, by keys alone. */
const visitors = [
  { page: 'es.html', letters: 'hon', status: '5 noticias de Honduras', story: /política.*migra/i },
  {
    page: 'fr.html',
    letters: 'hon',
    status: /^5 actualités.*Honduras/,
    story: /politique.*migra/i,
  },
];

describe('a visitor with a keyboard and a small screen', { timeout: 300_000 }, () => {
  const server = createStaticServer({
    '/': join(root, 'stories/embeds'),
    '/dist/': join(root, 'dist'),
  });
  const browser = aBrowser();
  let origin;

  before(async () => {
    origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });

  after(() => server.close());

  for (const { page, letters, status, story } of visitors) {
    it(`finds the story about the migration policy of Honduras on ${page}, and opens it`, async () => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 320, height: 640 });
      const opened = [];
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (!request.url().startsWith('https:')) return void request.continue();
        if (request.isNavigationRequest()) opened.push(request.url());
        void request.respond({ body: 'The story' });
      });
      await tab.goto(`${origin}/${page}`, { waitUntil: 'networkidle0' });

      async function tabUntil(isThere) {
        for (let n = 0; n < 60; n++) {
          await tab.keyboard.press('Tab');
          const found = await tab.evaluate(focused);
          if (!isThere(found)) continue;
          assert.ok(found.isInSight && found.hasRing, `${found.text} is seen to have the focus`);
          return;
        }
        assert.fail('It was never reached.');
      }

      await tabUntil(({ tag }) => tag === 'select');
      await tab.keyboard.type(letters);
      const said = await tab.waitForFunction(() => {
        const { shadowRoot } = document.querySelector('iom-news-list');
        const { textContent } = shadowRoot.querySelector('[role=status]');
        return textContent.includes('Honduras') && textContent.trim();
      });
      assert.match(await said.jsonValue(), new RegExp(status));
      await tabUntil(({ tag, text }) => tag === 'a' && story.test(text));
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() => location.protocol === 'https:');
      assert.equal(opened.length, 1);
      await tab.close();
    });
  }
});
