import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';
import { aBrowser } from './browser.mjs';

const read = (name) => readFileSync(join(root, 'test/cycles', name), 'utf8');

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://example.org/',
  items: Array.from({ length: 12 }, (_, i) => ({
    id: `${i}`,
    url: `https://example.org/${i}`,
    title: `Story ${i}`,
    summary: 'Some words.',
    date_published: `2026-01-${i + 10}`,
    tags: [`topic ${i}`],
    _iom: { countries: [['HN', 'GT', 'SV'][i % 3]] },
  })),
});

/** Tags of ours; none of them may be kept once it is out of the page. */
const tags = [
  'iom-news-list',
  'iom-news-card',
  'iom-news-search',
  'iom-country-filter',
  'iom-country-map',
  'iom-topic-filter',
  'iom-date-filter',
  'iom-news-pager',
];

describe('a page that puts widgets in and takes them out', { timeout: 300_000 }, () => {
  const browser = aBrowser();
  let server;
  let origin;
  const asked = [];

  before(async () => {
    const files = createStaticServer({ '/dist/': join(root, 'dist') });
    server = createServer((request, response) => {
      const [path] = request.url.split('?');
      const json = () => response.writeHead(200, { 'content-type': 'application/json' }).end(feed);
      if (path === '/') {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            '<!doctype html><html lang="en"><title>Cycles</title><script type="module" src="/dist/iom-news.js"></script><body></body>',
          );
      } else if (path.startsWith('/dist/')) files.emit('request', request, response);
      else {
        asked.push(path);
        if (path === '/good.json') json();
        else if (path === '/slow.json') setTimeout(json, 200);
        else response.writeHead(503).end();
      }
    });
    origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('has nothing of them left after a thousand times', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.evaluateOnNewDocument(read('counters.js'));
    await page.evaluateOnNewDocument(read('cycles.js'));
    await page.goto(origin);
    const feeds = {
      good: '/good.json',
      slow: '/slow.json',
      broken: '/broken.json',
      refused: 'http://127.0.0.1:9/feed.json',
    };
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const collect = async () => {
      await page.evaluate(() => globalThis.cycles.rest());
      for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    };
    const cycle = async (times) => {
      await page.evaluate((...values) => globalThis.cycles.run(...values), times, feeds);
      await collect();
      const { metrics } = await client.send('Performance.getMetrics');
      const { Nodes, JSEventListeners, Documents } = Object.fromEntries(
        metrics.map(({ name, value }) => [name, value]),
      );
      return { Nodes, JSEventListeners, Documents };
    };
    const running = () => page.evaluate(() => globalThis.counters.now());

    await cycle(20);
    const before = await running();
    const early = await cycle(80);
    const late = await cycle(900);
    const now = await running();
    // The one of a look that is awaited is there once a page.
    assert.deepEqual(now, { ...before, timers: [] });
    assert.equal(late.Documents, early.Documents);
    assert.ok(late.Nodes <= early.Nodes + 50, `${early.Nodes} nodes became ${late.Nodes}`);
    assert.ok(
      late.JSEventListeners <= early.JSEventListeners + 20,
      `${early.JSEventListeners} listeners became ${late.JSEventListeners}`,
    );

    assert.ok((await page.evaluate(() => globalThis.cycles.opened())) > 100, 'menus were open');

    for (const tag of tags) {
      const prototype = await page.evaluateHandle(
        (name) => globalThis.customElements.get(name).prototype,
        tag,
      );
      const kept = await page.queryObjects(prototype);
      assert.equal(await kept.evaluate(({ length }) => length), 0, `${tag} kept`);
    }

    const { length } = asked;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(asked.length, length, 'nobody is there, and nothing is asked for');
    assert.deepEqual(errors, []);
  });
});
