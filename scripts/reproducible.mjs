// Builds again from a clean copy, elsewhere, on another day, in another time zone and language, for another
// user: dist/ must depend on nothing but the source.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './files-in.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

/** What Git has or would take: nothing that lies about on this machine can help. */
function sourceFiles() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && !file.startsWith('dist/') && existsSync(join(root, file)));
}

/** Surroundings that differ from all that people and machines usually have. */
const surroundings = (home) => ({
  PATH: process.env.PATH,
  // Windows starts no program without it.
  ...(process.env.SYSTEMROOT && { SYSTEMROOT: process.env.SYSTEMROOT }),
  HOME: home,
  USER: 'somebody',
  TZ: 'Pacific/Kiritimati',
  // Sorts and writes letters in its own way.
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts/testing/elsewhere.mjs')).href}`,
});

/** One hash over names and content, for whoever compares with another machine. */
function digest(files) {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

async function built(folder) {
  const names = await filesIn(folder);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

const away = mkdtempSync(join(tmpdir(), 'somewhere else, ñ-'));

try {
  const copy = join(away, 'a', 'copy');
  for (const file of sourceFiles()) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const home = join(away, 'home');
  mkdirSync(home);

  const build = ['scripts/build.mjs', '--forget'];
  if ((await runNode(build, { cwd: copy, env: surroundings(home) })) !== 0) {
    throw new Error('The second build failed.');
  }

  const [here, there] = [await built(join(root, 'dist')), await built(join(copy, 'dist'))];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  const differing = names.filter((name) => {
    const [first, second] = [here.get(name), there.get(name)];
    return first === undefined || second === undefined || !first.equals(second);
  });
  if (differing.length > 0) throw new Error(`Not the same in both: ${differing.join(', ')}`);
  console.log(`${names.length} files, the same in both builds. SHA-256 of all: ${digest(here)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(away, { recursive: true, force: true });
}
