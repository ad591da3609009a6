// `npm run release:files -- --tag v1.2.3`: all that a release offers, in `dist-release/`, from the dist/ that
// is there. The same bytes each time.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { zipSync } from 'fflate';
import { filesIn } from './files-in.mjs';
import { root } from './root.mjs';
import { isMain } from './steps.mjs';
import { pack as packPlugin } from './wordpress/pack.mjs';

const target = join(root, 'dist-release');
const dist = join(root, 'dist');

/** No zip knows an earlier day. */
const mtime = new Date(1980, 0, 1);

/** Of dist/, what only comes with npm. */
const onlyOnNpm = /^(?:esm\/|custom-elements\.json$|vscode\.|web-types\.json$)/;

/**
 * What stands in the way of a release.
 *
 * @param {any} description package.json
 * @param {string} changelog
 * @param {string} [tag] as it was pushed; none where only the files are wanted
 * @param {string} [repository] `owner/name`, where the tag is
 * @returns {string[]}
 */
export function obstacles(description, changelog, tag, repository) {
  const { version } = description;
  const found = [];
  if (tag !== undefined && tag !== `v${version}`) {
    found.push(`The tag is ${tag}, and package.json has the version ${version}.`);
  }
  if (tag !== undefined && !/^## \[\S+\] . \d{4}-\d\d-\d\d$/m.test(headingOf(changelog, version))) {
    found.push(`The changelog has no day for ${version}.`);
  }
  if (repository !== undefined) {
    const named = description.repository?.url ?? 'none';
    const [, name] = /^(?:git\+)?https:\/\/github\.com\/(.+?)(?:\.git)?$/.exec(named) ?? [];
    if (name !== repository) {
      found.push(
        `package.json must name the repository ${repository} for npm to vouch for it: ${named}.`,
      );
    }
  }
  return found;
}

const headingOf = (changelog, version) =>
  changelog.split('\n').find((line) => line.startsWith(`## [${version}]`)) ?? '';

/**
 * What the changelog says of a version.
 *
 * @param {string} changelog
 * @param {string} version
 */
export function notesOf(changelog, version) {
  const heading = headingOf(changelog, version);
  if (!heading) throw new Error(`The changelog has nothing about ${version}.`);
  const [notes] = changelog.slice(changelog.indexOf(heading) + heading.length).split(/^## \[/m);
  return `${notes.trim()}\n`;
}

/** The files for a script tag, as a host takes them: a zip of a folder `iom-news/`. */
export async function hosted() {
  const names = (await filesIn(dist)).filter((name) => !onlyOnNpm.test(name));
  const files = { 'iom-news/LICENSE': [readFileSync(join(root, 'LICENSE')), { mtime }] };
  for (const name of names) files[`iom-news/${name}`] = [readFileSync(join(dist, name)), { mtime }];
  return zipSync(files, { level: 9 });
}

async function makeFiles() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  writeFileSync(join(target, `iom-news-${version}.zip`), await hosted());
  cpSync((await packPlugin()).zip, join(target, `iom-news-wordpress-${version}.zip`));
  for (const name of ['sbom.cdx.json', 'integrity.json']) {
    cpSync(join(dist, name), join(target, name));
  }
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', target];
  await promisify(execFile)('npm', args, { cwd: root, shell: process.platform === 'win32' });

  const names = await filesIn(target);
  const sums = names.map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(target, name)));
    return `${hash.digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
}

async function main() {
  const { values } = parseArgs({ options: { tag: { type: 'string' } } });
  const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const found = obstacles(description, changelog, values.tag, process.env.GITHUB_REPOSITORY);
  if (found.length > 0) throw new Error(found.join('\n'));
  await makeFiles();
  writeFileSync(join(target, 'notes.md'), notesOf(changelog, description.version));
  console.log(readFileSync(join(target, 'SHA256SUMS'), 'utf8'));
}

if (isMain(import.meta)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
