import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';
import { aBrowser } from './browser.mjs';

const page = `<!doctype html><html lang="en"><title>News</title>
  <iom-news-list src="http://news.example.org/feed.json"><a href="/news">Our news</a></iom-news-list>
  <script type="module" src="/iom-news.js"></script>`;

// Fault N22. No server is needed: the browser takes what it is handed for an answer from https.
describe('a page on https with a feed on http', { timeout: 300_000 }, () => {
  const browser = aBrowser();
  let tab;
  const asked = [];
  const said = [];

  before(async () => {
    tab = await browser.newPage();
    tab.on('console', (message) => said.push(message.text()));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { protocol, host, pathname } = new URL(request.url());
      if (host !== 'partner.example.org') {
        asked.push(`${protocol}//${host}`);
        void request.respond({ body: '{}' });
      } else if (pathname === '/') void request.respond({ contentType: 'text/html', body: page });
      else
        void readFile(join(root, 'dist', pathname)).then(
          (body) => request.respond({ contentType: 'text/javascript', body }),
          () => request.respond({ status: 404 }),
        );
    });
    await tab.goto('https://partner.example.org/', { waitUntil: 'networkidle0' });
    await tab.waitForFunction(() => document.querySelector('iom-news-list').status === 'error');
  });

  it('is told so', async () => {
    const code = await tab.evaluate(() => document.querySelector('iom-news-list').error.code);
    assert.equal(code, 'mixed-content');
    assert.match(said.join('\n'), /feeds on https/);
  });

  it('shows its own links', async () => {
    const height = await tab.evaluate(() => document.querySelector('a').offsetHeight);
    assert.ok(height > 0);
  });

  it('sends no request', () => {
    assert.deepEqual(asked, []);
  });
});
