// `npm run wordpress:pack`: the plugin with the built library in it, as a folder and as a zip.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from '../files-in.mjs';
import { root } from '../root.mjs';
import { isMain } from '../steps.mjs';

const source = join(root, 'integrations/wordpress/iom-news');
const target = join(root, 'dist-wordpress');

/** What of dist/ a page may ask for, and the licences that go with it. */
const isShipped = (name) =>
  name === 'iom-news.js' || name === 'third-party-licences.txt' || /^chunks\/.*\.js$/.test(name);

/** Where a file of the plugin names its version. */
const versions = {
  'iom-news.php': /(\* Version: +|'IOM_NEWS_VERSION', ')[\d.]+/g,
  'readme.txt': /(Stable tag: )[\d.]+/g,
};

/** The same bytes at each run: no zip knows an earlier day. */
const mtime = new Date(1980, 0, 1);

/**
 * Writes `dist-wordpress/iom-news/` and `dist-wordpress/iom-news.zip`.
 *
 * @returns {Promise<{ folder: string, zip: string }>}
 */
export async function pack() {
  const folder = join(target, 'iom-news');
  rmSync(target, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const built = (await filesIn(join(root, 'dist'))).filter(isShipped);
  if (!built.includes('iom-news.js')) throw new Error('dist/ is empty. Run `npm run build` first.');
  for (const name of built) {
    const file = join(folder, 'assets', name);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(root, 'dist', name), file);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, pattern] of Object.entries(versions)) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(pattern, `$1${version}`));
  }
  const entries = {};
  for (const name of (await filesIn(folder)).sort()) {
    entries[`iom-news/${name}`] = [readFileSync(join(folder, name)), { mtime }];
  }
  const zip = join(target, 'iom-news.zip');
  writeFileSync(zip, zipSync(entries, { level: 9 }));
  return { folder, zip };
}

if (isMain(import.meta)) {
  const { folder, zip } = await pack();
  console.log(`${folder}\n${zip}`);
}
