import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { root } from '../../../scripts/root.mjs';
import { createStaticServer, listen } from '../../../scripts/static-server.mjs';
import { feedOf, iomNews, scratch, walk } from './command.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<script type="module" src="/dist/iom-news.js"></script>
<iom-news-list id="news" src="/feed.json" page-size="10" controls="country"></iom-news-list></html>`;

async function open(test, mounts, path) {
  const { default: puppeteer } = await import('puppeteer-core');
  const { path: executablePath, ...options } = await findBrowser();
  const server = createStaticServer(mounts);
  const port = await listen(server, 0, '127.0.0.1');
  const browser = await puppeteer.launch({ executablePath, ...options });
  test.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const tab = await browser.newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(`http://127.0.0.1:${port}${path}`);
  return { tab, asked };
}

describe('a published edition in a browser', () => {
  it('of three sources shows, filters by country without loading all, and pages on', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page/index.html'), page);
    writeFileSync(join(folder, 'archive.json'), JSON.stringify(feedOf(900)));
    const sources = ['formats/feed.rss.xml', 'formats/wordpress.json'];
    const { code, err } = await iomNews(
      'publish',
      ...sources.map((name) => join(root, 'stories/embeds', name)),
      join(folder, 'archive.json'),
      '--out',
      out,
    );
    assert.equal(code, 0, err);
    const edition = walk(out);
    const honduras = edition.countries.HN.items.length;
    assert.ok(honduras >= 300);

    const { tab, asked } = await open(
      test,
      { '/': out, '/page/': join(folder, 'page'), '/dist/': join(root, 'dist') },
      '/page/',
    );
    const news = () => tab.$('#news');
    await tab.waitForFunction(() => globalThis.news.status === 'ready');
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.json')),
      ['/feed.json'],
    );

    await tab.evaluate(() => globalThis.news.refine({ countries: ['HN'] }));
    // As a visitor does: one wish for more after the other, until there is no more.
    for (let tries = 0; tries < 100; tries++) {
      await tab.waitForFunction(
        () => !globalThis.news.shadowRoot.querySelector('[aria-busy="true"]'),
      );
      const shown = await (
        await news()
      ).evaluate((list) => {
        const pager = list.shadowRoot.querySelector('iom-news-pager');
        const button = pager?.shadowRoot.querySelector('button:not([disabled])');
        button?.click();
        return { isMore: !!button, results: list.results.length };
      });
      if (!shown.isMore) break;
      await new Promise((done) => setTimeout(done, 30));
    }
    await tab.waitForFunction((all) => globalThis.news.results.length === all, {}, honduras);
    const found = await tab.evaluate(() => ({
      isOnlyHonduras: globalThis.news.results.every(({ countries }) => countries.includes('HN')),
      warnings: globalThis.news.warnings.filter(({ field }) => field !== 'item'),
      status: globalThis.news.status,
    }));
    assert.deepEqual(found, { isOnlyHonduras: true, warnings: [], status: 'ready' });
    const pages = asked.filter((path) => path.startsWith('/pages/'));
    assert.ok(pages.length <= edition.countries.HN.paths.length + 5, `${pages.length} pages`);
    assert.ok(asked.some((path) => /^\/countries\/\w+\/HN\.json$/.test(path)));
  });
});
