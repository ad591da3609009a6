// Builds again from a copy elsewhere: dist/ must depend on nothing but the source.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const inputs = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
];

const copy = mkdtempSync(join(tmpdir(), 'iom-news-elsewhere-'));

try {
  for (const input of inputs) cpSync(join(root, input), join(copy, input), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const build = ['scripts/build.mjs', '--forget'];
  if ((await runNode(build, { cwd: copy })) !== 0) throw new Error('The second build failed.');

  const [here, there] = [join(root, 'dist'), join(copy, 'dist')];
  const names = new Set([...(await filesIn(here)), ...(await filesIn(there))]);
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return undefined;
    }
  };
  const differing = [...names].filter((name) => {
    const [first, second] = [read(here, name), read(there, name)];
    return first === undefined || second === undefined || !first.equals(second);
  });
  if (differing.length > 0) throw new Error(`Not the same in both: ${differing.join(', ')}`);
  console.log(`${names.size} files, the same in both builds.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
