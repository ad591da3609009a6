import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('peers/', import.meta.url));
const site = fileURLToPath(new URL('site/', import.meta.url));
const installed = join(folder, 'node_modules/.installed');

/** Installs what `peers/package-lock.json` names, if that is not there already. */
export function installPeers() {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === hash) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  execFileSync(npm, ['ci', '--ignore-scripts'], { cwd: folder, shell, stdio: 'inherit' });
  writeFileSync(installed, hash);
}

/** Names and versions of the packages that the contestants are made with. */
export function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return dependencies;
}

/** What the sources in site/ import is installed in peers/, where Node would not look. */
const fromPeers = {
  name: 'from peers',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) =>
      importer.startsWith(site) ? build.resolve(path, { kind, resolveDir: folder }) : undefined,
    );
  },
};

/**
 * Bundles scripts of site/ for visitors: one file each, minified, made for production.
 *
 * @param {string[]} sources names of files
 * @param {string} outdir
 */
export async function bundle(sources, outdir) {
  const { build } = createRequire(join(folder, 'package.json'))('esbuild');
  await build({
    entryPoints: sources.map((name) => join(site, name)),
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome111',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fromPeers],
    logLevel: 'error',
  });
  // rss-items fetches this from beside itself.
  const x2js = join(folder, 'node_modules/@lrnwebcomponents/rss-items/lib');
  cpSync(x2js, join(outdir, 'lib'), { recursive: true });
}
