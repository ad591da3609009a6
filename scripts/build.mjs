// `npm run build`: everything in dist/, from clean.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './files-in.mjs';
import { choices } from './manifest/choices.mjs';
import { cssData, elementsOf, htmlData, webTypes } from './manifest/editors.mjs';
import { writeHashes } from './readme-hash.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';
import { isMain } from './steps.mjs';
import { licencesText } from './supply/licences.mjs';
import { foreignPackages } from './supply/packages.mjs';
import { billOfMaterials } from './supply/sbom.mjs';

const bin = (path) => join(root, 'node_modules', path);

async function step(name, work) {
  const start = performance.now();
  // A program's exit code; 0 and no code at all mean success.
  if (await work()) throw new Error(`The build stopped at: ${name}.`);
  console.log(`${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function compile(out) {
  const tsc = bin('typescript/bin/tsc');
  return runNode([tsc, '-p', 'tsconfig.build.json', '--outDir', `${out}/esm`]);
}

/** Gives what of other packages each script holds. */
async function bundleScripts(out) {
  const [{ rollup }, { bundle, scripts }] = await Promise.all([
    import('rollup'),
    import('../rollup.config.mjs'),
  ]);
  const contents = new Map();
  for (const options of [bundle(out), ...scripts(out)]) {
    const build = await rollup(options);
    const { output } = await build.write(options.output);
    await build.close();
    for (const { type, fileName, moduleIds } of output) {
      if (type === 'chunk') contents.set(fileName, foreignPackages(moduleIds));
    }
  }
  return new Map([...contents].sort());
}

/** Style sheets that a page may add, as they are. */
function themes(out) {
  cpSync(join(root, 'src/styles/themes'), join(out, 'themes'), { recursive: true });
}

/** The page for sites that take nothing but an iframe, and the one that writes snippets. */
function pages(out) {
  for (const page of ['embed.html', 'builder.html']) {
    cpSync(join(root, 'src/embed', page), join(out, page));
  }
}

/** Style sheets for lists that a server has rendered. */
async function styles(out) {
  const { styleFiles } = await import(pathToFileURL(join(root, out, 'esm/render/style-sheets.js')));
  await mkdir(join(out, 'styles'));
  for (const [file, text] of Object.entries(styleFiles)) {
    await writeFile(join(out, 'styles', file), `${text}\n`);
  }
}

async function manifest(out) {
  const cem = bin('@custom-elements-manifest/analyzer/cem.js');
  const config = 'custom-elements-manifest.config.mjs';
  return runNode([cem, 'analyze', '--config', config, '--outdir', out, '--quiet']);
}

/** What editors read of the manifest. */
async function editors(out) {
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  const elements = elementsOf(await read(join(out, 'custom-elements.json')), choices(`${out}/esm`));
  const files = {
    'vscode.html-custom-data.json': htmlData(elements),
    'vscode.css-custom-data.json': cssData(elements),
    'web-types.json': webTypes(elements, await read('package.json')),
  };
  for (const [file, data] of Object.entries(files)) {
    writeFileSync(join(out, file), `${JSON.stringify(data, null, 2)}\n`);
  }
}

/** The hashes that a page may put in `integrity`, for every script that it may load. */
async function integrity(out) {
  const scripts = (await filesIn(out)).filter((file) => /^(chunks\/)?[^/]+\.js$/.test(file));
  const hashes = {};
  for (const file of scripts) {
    const hash = createHash('sha384').update(await readFile(join(out, file)));
    hashes[file] = `sha384-${hash.digest('base64')}`;
  }
  writeFileSync(join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** What all that ships is made of. */
async function materials(out, contents) {
  const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
  const bill = billOfMaterials({
    description: await read('package.json'),
    lock: await read('package-lock.json'),
    contents,
    integrity: await read(join(out, 'integrity.json')),
  });
  writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
}

/**
 * Builds beside dist/ and swaps at the end: a failed build leaves the last good one, and a page
 * that is open meanwhile never meets half of it.
 */
export async function build() {
  process.chdir(root);
  const out = `dist-${process.pid}`;
  const clean = () => rmSync(out, { recursive: true, force: true });
  // Also when the build is stopped by a signal or an error that nobody could catch.
  process.once('exit', clean);
  try {
    await mkdir(out);
    await step('TypeScript → esm/', () => compile(out));
    let contents = new Map();
    await step('Rollup → the files for a script tag', async () => {
      contents = await bundleScripts(out);
    });
    await step('Themes → themes/', () => themes(out));
    await step('Pages → embed.html, builder.html', () => pages(out));
    await step('Styles for servers → styles/', () => styles(out));
    await step('Manifest → custom-elements.json', () => manifest(out));
    await step('Editors → vscode.*.json, web-types.json', () => editors(out));
    await step('Hashes → integrity.json', () => integrity(out));
    await step('Licences → third-party-licences.txt', () =>
      writeFile(join(out, 'third-party-licences.txt'), licencesText(contents)),
    );
    await step('Materials → sbom.cdx.json', () => materials(out, contents));
    rmSync('dist', { recursive: true, force: true });
    renameSync(out, 'dist');
    if (process.argv.includes('--forget')) return;
    await step('Hashes → README.md', writeHashes);
    await remember();
  } finally {
    clean();
  }
}

const memory = join(root, 'node_modules/.cache/iom-news/built');

/** One hash over all that decides what dist/ holds. */
async function inputs() {
  const hash = createHash('sha256');
  const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'rollup.config.mjs'];
  files.push('custom-elements-manifest.config.mjs', 'scripts/build.mjs');
  files.push('package.json');
  for (const folder of ['src', 'scripts/manifest', 'scripts/rollup', 'scripts/supply']) {
    files.push(...(await filesIn(join(root, folder))).map((file) => `${folder}/${file}`));
  }
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function remember() {
  await mkdir(dirname(memory), { recursive: true });
  writeFileSync(memory, await inputs());
}

/** Builds unless dist/ already holds what this very source gives. */
export async function buildIfNeeded() {
  const built = ['esm/index.js', 'iom-news.js', 'sbom.cdx.json', 'custom-elements.json'];
  const whole = built.every((file) => existsSync(join(root, 'dist', file)));
  if (whole && existsSync(memory) && readFileSync(memory, 'utf8') === (await inputs())) return;
  await build();
}

if (isMain(import.meta)) {
  await build().catch((error) => {
    console.error(error.message ?? error);
    process.exitCode = 1;
  });
}
