import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../../scripts/files-in.mjs';
import { root } from '../../scripts/root.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Rows of the tables that have a column `Test`: what could go wrong, what we promise, how, and where. */
const promises = [...read('SECURITY.md').matchAll(/^\|.*\| Test \|\n\|.*\|\n((?:\|.*\n)+)/gm)]
  .flatMap(([, rows]) => rows.trim().split('\n'))
  .map((row) => row.slice(2, -2).split(' | '));

const linksIn = (text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);

/** What proves a promise each time: a file or a folder of tests, or a step of `npm run check`. */
async function isTest(file) {
  if (/\.test\.(?:ts|mjs)$/.test(file)) return statSync(join(root, file)).isFile();
  if (file.endsWith('.mjs')) return read('scripts/check.mjs').includes(`'${file}'`);
  const files = await filesIn(join(root, file));
  return files.some((each) => /\.test\.(?:ts|mjs)$/.test(each));
}

describe('what SECURITY.md promises', () => {
  it('stands in tables', () => {
    assert.ok(promises.length > 20);
    for (const row of promises) assert.equal(row.length, 4, row[0]);
  });

  for (const [danger, , , tests] of promises) {
    it(`against “${danger}” is proved by a test`, async () => {
      const files = linksIn(tests);
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(await isTest(file), file);
    });
  }
});
