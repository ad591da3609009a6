import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';
import { aBrowser } from './browser.mjs';

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [
    { id: '1', title: 'One', _iom: { countries: ['HN'] } },
    { id: '2', title: 'Two', _iom: { countries: ['GT'] } },
  ],
});

const page = `<!doctype html><html lang="en"><title>News</title>
  <iom-country-filter for="news"></iom-country-filter>
  <iom-news-list id="news" src="feed.json"></iom-news-list>
  <script type="module" src="iom-news.js"></script>`;

/** Answers that were asked for and not given yet. */
const waiting = [];
let isSlow = false;

async function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (pathname === '/') return send('text/html', page);
  if (pathname === '/other') return send('text/html', '<!doctype html><title>Other</title>');
  if (pathname === '/feed.json') {
    const give = () => send('application/feed+json', feed);
    return isSlow ? waiting.push(give) : give();
  }
  try {
    send('text/javascript', await readFile(join(root, 'dist', pathname)));
  } catch {
    response.writeHead(404).end();
  }
}

/** What a visitor sees of the list. */
const state = () => {
  const list = document.querySelector('iom-news-list');
  const cards = [...list.shadowRoot.querySelectorAll('iom-news-card')];
  return { status: list.status, titles: cards.map(({ item }) => item.title) };
};

describe('a page that is left and taken back by the Back button', { timeout: 300_000 }, () => {
  const server = createServer((request, response) => void answer(request, response));
  // Puppeteer turns it off, and it is what is tested here.
  const browser = aBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  let tab;
  let origin;

  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  async function open() {
    tab = await browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({ persisted }) => (window.isRestored = persisted));
    });
    await tab.goto(origin, { waitUntil: 'load' });
    await tab.waitForFunction(() => document.querySelector('iom-news-list')?.status);
  }

  async function leaveAndComeBack() {
    await tab.goto(`${origin}/other`);
    await tab.goBack({ waitUntil: 'domcontentloaded' });
  }

  const isReady = () => document.querySelector('iom-news-list')?.status === 'ready';

  it('shows what it showed, and can be filtered', async () => {
    isSlow = false;
    await open();
    await tab.waitForFunction(isReady);
    await leaveAndComeBack();
    assert.equal(await tab.evaluate(() => window.isRestored), true);
    await tab.evaluate(() => document.querySelector('iom-news-list').refine({ countries: ['GT'] }));
    await tab.waitForFunction(
      () =>
        document.querySelector('iom-news-list').shadowRoot.querySelectorAll('iom-news-card')
          .length === 1,
    );
    assert.deepEqual(await tab.evaluate(state), { status: 'ready', titles: ['Two'] });
  });

  it('is not stuck when it was left before the news had come', async () => {
    isSlow = true;
    await open();
    assert.equal((await tab.evaluate(state)).status, 'loading');
    await leaveAndComeBack();
    isSlow = false;
    for (const give of waiting.splice(0)) give();
    await tab.waitForFunction(isReady);
    assert.deepEqual((await tab.evaluate(state)).titles, ['One', 'Two']);
  });
});
