// `npm run visual`: does each main story still look as it did? `-- --accept` takes what is seen now.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { createStaticServer, listen } from './static-server.mjs';
import { views } from './visual/views.mjs';

const kept = join(root, 'test/visual');
const differing = join(root, 'node_modules/.cache/iom-news/visual');

/** How many pixels are made one, so that the edges of letters do not count. */
const coarse = 4;

/** How much of a picture may differ, and its height. */
const tolerance = 0.01;

/** The font that pictures are written in, whatever a machine has. */
const font = `html, body, body * { font-family: 'DejaVu Sans' !important }
  *, *::before, *::after { animation: none !important; caret-color: transparent !important }`;

/** A picture of which each pixel is the mean of a square of it. */
function coarsened(png) {
  const small = new PNG({
    width: Math.floor(png.width / coarse),
    height: Math.floor(png.height / coarse),
  });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let i = 0; i < coarse * coarse; i++) {
          const [column, row] = [x * coarse + (i % coarse), y * coarse + Math.floor(i / coarse)];
          sum += png.data[(row * png.width + column) * 4 + channel];
        }
        small.data[(y * small.width + x) * 4 + channel] = sum / coarse ** 2;
      }
    }
  }
  return small;
}

/** What differs between two pictures, in words; `undefined` where nothing does that matters. */
function difference(before, now, name) {
  const { width } = now;
  if (before.width !== width || Math.abs(before.height / now.height - 1) > tolerance)
    return `its height has changed from ${before.height * coarse} to ${now.height * coarse} pixels`;
  const height = Math.min(before.height, now.height);
  const shown = new PNG({ width, height });
  const [a, b] = [before, now].map(({ data }) => data.subarray(0, width * height * 4));
  const count = pixelmatch(a, b, shown.data, width, height, { threshold: 0.15 });
  if (count / (width * height) <= tolerance) return undefined;
  writeFileSync(join(differing, `${name}.difference.png`), PNG.sync.write(shown));
  return `${((100 * count) / (width * height)).toFixed(1)} % of it differs`;
}

async function picture(browser, origin, { story, width, theme, language }) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: theme },
    ]);
    const globals = `theme:${theme};language:${language}`;
    await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`, {
      waitUntil: 'networkidle0',
    });
    await page.addStyleTag({ content: font });
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (const image of document.images) await image.decode().catch(() => undefined);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  } finally {
    await page.close();
  }
}

const isAccepting = process.argv.includes('--accept');
const stories = join(root, 'storybook-static');
if (!existsSync(join(stories, 'index.json'))) {
  throw new Error('There is no Storybook to look at. Run `npm run build-storybook` first.');
}
mkdirSync(kept, { recursive: true });
rmSync(differing, { recursive: true, force: true });
mkdirSync(differing, { recursive: true });

const server = createStaticServer({ '/': stories });
const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
const { path, ...options } = await findBrowser();
const waiting = [...views];
let [passed, failed] = [0, 0];

/** Looks at views until none is left. Each such run has its own browser: one shows one page at a time. */
async function lookAtViews() {
  const browser = await puppeteer.launch({ executablePath: path, ...options });
  try {
    for (let view = waiting.shift(); view; view = waiting.shift()) {
      const name = [view.story, view.width, view.theme, view.language].join('.');
      const file = join(kept, `${name}.png`);
      const whole = await picture(browser, origin, view);
      const now = coarsened(whole);
      if (isAccepting) writeFileSync(file, PNG.sync.write(now));
      const what = existsSync(file)
        ? difference(PNG.sync.read(readFileSync(file)), now, name)
        : 'there is no picture of it; run `npm run visual -- --accept`';
      if (what === undefined) passed++;
      else {
        failed++;
        writeFileSync(join(differing, `${name}.now.png`), PNG.sync.write(whole));
        console.log(`${name}: ${what}`);
      }
    }
  } finally {
    await browser.close();
  }
}

try {
  await Promise.all(Array.from({ length: availableParallelism() }, lookAtViews));
} finally {
  server.close();
}
if (failed > 0) console.log(`Look at node_modules/.cache/iom-news/visual/, beside test/visual/.`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
