import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { root } from '../root.mjs';

/** Every test file: those of the browsers (`*.test.ts`) and those of Node (`*.test.mjs` in `test/node/`). */
function allTestFiles() {
  return readdirSync(join(root, 'test'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.test\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * The test files that the arguments name; a folder means all below it, no argument means all.
 *
 * @param {string[]} names
 */
export function chooseTestFiles(names) {
  const all = allTestFiles();
  if (names.length === 0) return all;
  const wanted = names.map((name) => relative(root, resolve(name)).split(sep).join('/'));
  return all.filter((file) =>
    wanted.some((name) => file === name || name === '' || file.startsWith(`${name}/`)),
  );
}

export const isNodeTest = (file) => file.startsWith('test/node/');

/** Tests of elements run twice: on the code, and on the built file that a webmaster gets. */
export const isElementTest = (file) => file.startsWith('test/elements/');

/** Tests of whole pages load what is built. */
export const isPageTest = (file) => /^test\/(embeds|hosts|readme|render)\//.test(file);
