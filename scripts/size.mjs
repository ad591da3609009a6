// What a visitor's browser loads of ours, in bytes as a CDN sends them, against the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesIn } from './files-in.mjs';
import { findBrowser } from './find-browser.mjs';
import { root } from './root.mjs';
import { createStaticServer, listen } from './static-server.mjs';

/**
 * What would fit the first round trip of a connection. Of the entry, the code that the demonstration
 * executes is larger than that by itself.
 */
const goal = 14_000;

/** Largest number of bytes: what was reached, so that nothing grows unseen. */
const budget = {
  demonstration: 24_200,
  entry: 24_200,
  // Every element, format and language in one file.
  full: 72_000,
  // All of the above, and what the page for iframes does.
  embed: 74_000,
  // All of it, and the builder, which only webmasters load.
  builder: 90_000,
  // Beside the entry.
  classic: 2_000,
  locale: 2_000,
  tagging: 12_000,
  // A whole element, and the larger part of one.
  'country-map': 4_000,
  'choice-group': 4_000,
  'date-filter': 6_000,
  // With its parser.
  'xml-feed': 14_000,
  other: 2_500,
};

const dist = join(root, 'dist');
const locales = readdirSync(join(root, 'src/locales')).map((file) => file.replace(/\.ts$/, ''));

function limitOf(file) {
  if (file === 'iom-news.js') return budget.entry;
  // `iom-news.full.js` is `full`, and `chunks/date-filter-….js` is `date-filter`.
  const name = file.replace(/^(?:chunks\/(.+)-[\w-]{8}|iom-news\.(.+))\.js$/, '$1$2');
  if (locales.includes(name)) return budget.locale;
  return budget[name] ?? budget.other;
}

function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** The files of ours that the demonstration, in English, loads until it is at rest. */
async function demonstration() {
  const { default: puppeteer } = await import('puppeteer-core');
  const { path, ...options } = await findBrowser();
  const server = createStaticServer({ '/': join(root, 'stories/embeds'), '/dist/': dist });
  const port = await listen(server, 0, '127.0.0.1');
  const browser = await puppeteer.launch({ executablePath: path, ...options });
  try {
    const page = await browser.newPage();
    const loaded = new Set();
    page.on('response', (response) => {
      const [, file] = new URL(response.url()).pathname.split(/^\/dist\//);
      if (file !== undefined && response.ok()) loaded.add(file);
    });
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle0' });
    return [...loaded];
  } finally {
    await browser.close();
    server.close();
  }
}

const scripts = (await filesIn(dist)).filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));
const sizes = new Map(scripts.map((file) => [file, brotli(readFileSync(join(dist, file)))]));
const loaded = await demonstration();
const total = loaded.reduce((sum, file) => sum + (sizes.get(file) ?? Infinity), 0);

const rows = scripts.sort().map((file) => ({
  name: file,
  raw: readFileSync(join(dist, file)).length,
  size: sizes.get(file),
  limit: limitOf(file),
}));
rows.push({ name: 'the demonstration', size: total, limit: budget.demonstration });

const width = Math.max(...rows.map(({ name }) => name.length));
const number = (value) => (value?.toLocaleString('en') ?? '').padStart(9);
console.log(`${'file'.padEnd(width)}       raw    brotli     limit`);
for (const { name, raw, size, limit } of rows) {
  const verdict = size > limit ? '  TOO LARGE' : '';
  console.log(`${name.padEnd(width)} ${number(raw)} ${number(size)} ${number(limit)}${verdict}`);
}
console.log(`The demonstration loads ${loaded.join(', ')}.`);
if (total > goal)
  console.log(
    `It is ${number(total - goal).trim()} bytes from the goal of ${number(goal).trim()}.`,
  );

// A page that loads nothing of ours would fit any budget.
if (loaded.length === 0 || rows.some(({ size, limit }) => size > limit)) process.exitCode = 1;
