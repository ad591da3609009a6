// What a visitor's browser loads of ours, in bytes as a CDN sends them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.mjs';
import { findBrowser } from '../find-browser.mjs';
import { root } from '../root.mjs';
import { createStaticServer, listen } from '../static-server.mjs';
import { brotli } from './brotli.mjs';
import * as budgets from './budgets.mjs';

const dist = join(root, 'dist');

/** `chunks/date-filter-….js` is `date-filter`: hashes change with every change. */
export const nameOf = (file) => file.replace(/^chunks\/(.+)-[\w-]{8}\.js$/, '$1');

/** The scripts of dist/ that a page may load. */
export async function shippedScripts() {
  return (await filesIn(dist)).filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));
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

/**
 * Sizes of all scripts of dist/, each with its budget, and what is wrong about them.
 *
 * @typedef {object} Row
 * @property {'entry' | 'chunks' | 'files'} [group] none where there is no budget
 * @property {string} name empty for the demonstration
 * @property {string} [what]
 * @property {number} [raw]
 * @property {number} size
 * @property {number} [limit]
 */
export async function measureScripts() {
  const problems = [];
  const lines = Object.entries(budgets.scripts).flatMap(([group, of]) =>
    Object.entries(of).map(([name, budget]) => [name, { group, ...budget }]),
  );
  const known = new Map(lines);
  const files = await shippedScripts();
  /** @type {Row[]} */
  const rows = files.map((file) => {
    const bytes = readFileSync(join(dist, file));
    const name = nameOf(file);
    return { ...known.get(name), name, raw: bytes.length, size: brotli(bytes) };
  });

  const loaded = await demonstration();
  // A page that loads nothing of ours would fit any budget.
  if (loaded.length === 0) problems.push('The demonstration loads nothing of ours.');
  const size = loaded
    .map((file) => rows.find(({ name }) => name === nameOf(file))?.size ?? Infinity)
    .reduce((sum, each) => sum + each, 0);

  // In the order of the budgets, which goes from what many pages load to what few do.
  const order = [...known.keys()];
  rows.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  rows.push({
    group: 'entry',
    what: `All that the demonstration loads (files: ${loaded.length})`,
    name: '',
    size,
    limit: budgets.demonstration,
  });
  return { rows, problems };
}
