import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../../scripts/root.mjs';

const bin = join(root, 'dist/esm/cli/iom-news.js');

/** A module of the library as it is built. */
export const built = (file) => import(pathToFileURL(join(root, 'dist/esm', file)));

/** Starts `iom-news` as a process of its own. */
export function start(args, options = {}) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'pipe', ...options });
  const seen = { out: '', err: '' };
  child.stdout.on('data', (data) => (seen.out += data));
  child.stderr.on('data', (data) => (seen.err += data));
  const ended = new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...seen }));
  });
  return { child, ended, seen };
}

/** Runs `iom-news` to its end: exit code, and what it wrote. */
export const iomNews = (...args) => start(args).ended;

/** A folder of its own for a test, and its end. */
export function scratch(test) {
  const folder = mkdtempSync(join(tmpdir(), 'iom-news-cli-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const read = (folder, path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** An edition as a visitor can reach it: all pages from `feed.json`, and those of each country. */
export function walk(folder) {
  const follow = (path) => {
    const items = [];
    const paths = [];
    for (let at = path; at;) {
      const page = read(folder, at);
      paths.push(at);
      items.push(...page.items);
      at = page.next_url && new URL(page.next_url, `http://x/${at}`).pathname.slice(1);
    }
    return { items, paths };
  };
  const index = read(folder, 'feed.json');
  const { facets, by_country: template } = index._iom;
  const countries = Object.fromEntries(
    Object.keys(facets.countries).map((code) => [
      code,
      follow(template.replace('{country}', code)),
    ]),
  );
  return { index, ...follow('feed.json'), countries };
}

/** All files of a folder, as paths below it. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));

const places = [
  ['Honduras', 'HN'],
  ['Guatemala', 'GT'],
  ['Panama', 'PA'],
];

/** A JSON Feed of so many stories, a day apart, the newest first. */
export function feedOf(count, { from = 0, title = 'News' } = {}) {
  const items = Array.from({ length: count }, (_, i) => {
    const number = from + count - 1 - i;
    const [place, code] = places[number % places.length];
    return {
      id: `story-${number}`,
      url: `https://www.example.org/${number}`,
      title: `Story ${number} from ${place}`,
      summary: `People in ${place} were trained.`,
      date_published: new Date(Date.UTC(2000, 0, 1 + number, 12)).toISOString(),
      _iom: { countries: [code] },
    };
  });
  return { version: 'https://jsonfeed.org/version/1.1', title, items };
}
