// `npm run pack:list`: what npm would publish, as somebody can read it; `-- --write` takes it as the list
// that a test compares.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { root } from './root.mjs';
import { isMain } from './steps.mjs';

/** The list as it was last taken. */
export const taken = join(root, 'test/node/packed-files.txt');

/**
 * What is in the package that npm would make of what is there.
 *
 * @returns {Promise<{ size: number, unpackedSize: number, files: { path: string, size: number }[] }>}
 */
export async function packedFiles() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await promisify(execFile)('npm', args, {
    cwd: root,
    // npm is a .cmd file on Windows.
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 25,
  });
  // A list, and of later npms an object by name.
  return Object.values(JSON.parse(stdout))[0];
}

/**
 * One line a file and its source map; of the modules, which are many and mirror `src/`, one line a
 * folder. Hashes are stars.
 *
 * @param {{ path: string }[]} files
 */
export function listing(files) {
  const lines = files.map(({ path }) =>
    path
      .replace(/^(dist\/esm\/(?:.+\/)?)[^/]+?\.(?:js|js\.map|d\.ts)$/, '$1*.{js,js.map,d.ts}')
      .replace(/^(dist\/chunks\/.+)-\w{8}(\.js(?:\.map)?)$/, '$1-*$2')
      .replace(/\.js(?:\.map)?$/, '.js{,.map}'),
  );
  return [...new Set(lines)].sort().join('\n');
}

if (isMain(import.meta)) {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const { size, unpackedSize, files } = await packedFiles();
  const list = listing(files);
  const number = (value) => value.toLocaleString('en');
  console.log(list);
  console.log(
    `\n${number(files.length)} files, ${number(size)} bytes packed, ${number(unpackedSize)} unpacked.`,
  );
  if (values.write) writeFileSync(taken, `${list}\n`);
}
