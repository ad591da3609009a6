// `npm run test:examples`: installs the packed library in every app of examples/, as its users would,
// checks types, builds, and clicks through the result in Chromium. Takes minutes, and the registry.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { buildIfNeeded } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const feed = join(root, 'stories/embeds/feed.json');

/** Each app: where it takes the feed from, and other packages to try it with. */
const apps = [
  { name: 'react', feed: 'public/feed.json' },
  {
    name: 'react',
    feed: 'public/feed.json',
    instead: {
      react: '18.3.1',
      'react-dom': '18.3.1',
      '@types/react': '18.3.31',
      '@types/react-dom': '18.3.7',
    },
  },
  { name: 'vue', feed: 'public/feed.json' },
  { name: 'svelte', feed: 'public/feed.json' },
  { name: 'angular', feed: 'public/feed.json' },
  { name: 'eleventy', feed: '_data/feed.json' },
];

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

async function run(folder, ...args) {
  try {
    const { stdout } = await promisify(execFile)(npm, args, { cwd: folder, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    throw new Error(`npm ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}

async function pack(folder) {
  const [{ filename }] = JSON.parse(
    await run(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  return join(folder, basename(filename));
}

/** A copy of the app, with the packed library and its feed. */
function settle(app, folder, library) {
  const strangers = new Set(['node_modules', 'dist']);
  cpSync(join(root, 'examples', app.name), folder, {
    recursive: true,
    filter: (path) => !strangers.has(basename(path)),
  });
  const file = join(folder, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8'));
  description.dependencies['iom-news'] = `file:${library}`;
  for (const group of ['dependencies', 'devDependencies']) {
    for (const name of Object.keys(description[group])) {
      description[group][name] = app.instead?.[name] ?? description[group][name];
    }
  }
  writeFileSync(file, JSON.stringify(description, null, 2));
  mkdirSync(join(folder, app.feed, '..'), { recursive: true });
  cpSync(feed, join(folder, app.feed));
  return description.scripts;
}

/** What a visitor sees: the titles on the cards, inside their shadow roots. */
const titles = (page) =>
  page.evaluate(() => {
    const list = document.querySelector('iom-news-list');
    const cards = list?.shadowRoot?.querySelectorAll('iom-news-card') ?? [];
    return [...cards].map((card) => card.shadowRoot?.querySelector('a')?.textContent?.trim());
  });

/** What the app has heard so far, in this order. */
const heard = (page) => page.$eval('main', (main) => main.dataset.told ?? '');

async function settled(page, status) {
  await page.waitForFunction(
    (wanted) => {
      const list = document.querySelector('iom-news-list');
      return list?.status === wanted && !list.isUpdatePending;
    },
    {},
    status,
  );
}

function expect(what, seen, wanted) {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left}, not ${right}`);
}

async function visit(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  await settled(page, 'ready');
  expect('Stories at first', (await titles(page)).length, 10);

  const menu = await page.waitForSelector('iom-country-filter >>> select');
  await menu.select('HN');
  await page.waitForFunction(() => document.querySelector('iom-news-list').results.length === 5);
  await page.waitForFunction(
    () =>
      document.querySelector('iom-news-list').shadowRoot.querySelectorAll('iom-news-card')
        .length === 5,
  );
  const [first] = await titles(page);
  const link = await page.evaluateHandle(() =>
    document
      .querySelector('iom-news-list')
      .shadowRoot.querySelector('iom-news-card')
      .shadowRoot.querySelector('a'),
  );
  await link.click();
  await page.waitForFunction(() =>
    document.querySelector('main').dataset.told?.endsWith('story-open'),
  );
  expect('Address after the click', page.url(), address);
  const opened = await page.$$eval('.story h2', (all) => all.map((each) => each.textContent));
  if (opened.length > 0) expect('The story that the app shows', opened, [first]);
  expect('Events', await heard(page), 'load change story-open');
  expect('The console', complaints, []);
  await page.close();
}

/** A feed that is not there: one error, no load, and the link within. */
async function visitWithoutFeed(browser, address) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/feed.json') ? request.respond({ status: 404 }) : request.continue(),
  );
  await page.goto(address);
  await settled(page, 'error');
  await page.waitForFunction(() => document.querySelector('main').dataset.told);
  expect('Events', await heard(page), 'error');
  await page.close();
}

async function tryOut(app, folder, library, browser) {
  const scripts = settle(app, folder, library);
  await run(folder, 'install', '--no-audit', '--no-fund', '--no-package-lock');
  const done = ['installed'];
  if (scripts.check) {
    await run(folder, 'run', 'check');
    done.push('types checked');
  }
  await run(folder, 'run', 'build');
  done.push('built');
  const server = createStaticServer({ '/': join(folder, 'dist') });
  const port = await listen(server, 0, '127.0.0.1');
  try {
    const address = `http://127.0.0.1:${port}/`;
    await visit(browser, address);
    await visitWithoutFeed(browser, address);
    done.push('clicked');
  } finally {
    server.close();
  }
  return done.join(', ');
}

const probe = join(root, 'scripts/examples/react-probe.js');

/**
 * What an app cannot show: that the components do no harm on a server and give tags with attributes
 * there, and that React takes these over; and how they behave when properties come and go.
 */
async function probeReact(folder, browser) {
  const place = join(folder, 'probe');
  mkdirSync(place);
  cpSync(probe, join(place, 'probe.js'));
  const script = "import { renderApp } from './probe/probe.js'; console.log(renderApp());";
  const args = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  const html = (stdout + stderr).trim();
  expect(
    'On a server',
    html,
    '<iom-news-list id="news" src="/feed.json" page-size="3" no-summaries=""><a href="/news">News</a></iom-news-list>',
  );
  const start = '<script type="module">import { start } from "./probe.js"; start();</script>';
  writeFileSync(
    join(place, 'index.html'),
    `<!doctype html><link rel="icon" href="data:,"><div id="app">${html}</div><main></main>${start}`,
  );
  await run(folder, 'exec', 'vite', '--', 'build', 'probe', '--mode', 'development');
  cpSync(feed, join(place, 'dist/feed.json'));
  const server = createStaticServer({ '/': join(place, 'dist') });
  const port = await listen(server, 0, '127.0.0.1');
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => globalThis.seen);
    const { version, ...seen } = await page.evaluate(() => globalThis.seen);
    expect('React', seen, {
      atFirst: { status: 'ready', pageSize: 3, noSummaries: true, stories: 3 },
      ref: true,
      loads: 1,
      // A new handler takes over from the old one, which is not called again.
      opened: ['second'],
      withoutProperties: { pageSize: 10, noSummaries: false },
      // Only React 19 hears the events of plain tags.
      plain: Number.parseInt(version, 10) >= 19 ? ['story-open'] : [],
    });
    expect('The console', complaints, []);
  } finally {
    await page.close();
    server.close();
  }
}

const wanted = process.argv.slice(2);
await buildIfNeeded();
const place = mkdtempSync(join(tmpdir(), 'iom-news-examples-'));
const { path, ...options } = await findBrowser();
const browser = await puppeteer.launch({ executablePath: path, ...options });
let [passed, failed] = [0, 0];
try {
  const library = await pack(place);
  for (const [index, app] of apps.entries()) {
    if (wanted.length > 0 && !wanted.includes(app.name)) continue;
    const name = app.instead ? `${app.name} ${app.instead[app.name]}` : app.name;
    const folder = join(place, `${index}-${app.name}`);
    const start = performance.now();
    try {
      let done = await tryOut(app, folder, library, browser);
      if (existsSync(join(folder, 'node_modules/react-dom'))) {
        await probeReact(folder, browser);
        done += ', rendered on a server and taken over';
      }
      passed += 1;
      console.log(`ok     ${name}: ${done} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}: ${error.message}`);
    }
  }
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
