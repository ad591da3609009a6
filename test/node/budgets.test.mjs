import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { alone, demonstration, scripts } from '../../scripts/bytes/budgets.mjs';
import { nameOf, shippedScripts } from '../../scripts/bytes/shipped.mjs';
import { root } from '../../scripts/root.mjs';

const names = (await shippedScripts()).map(nameOf);
const budgets = Object.assign({}, ...Object.values(scripts));
const [, table] = /<!-- bytes -->\n([^]*?)<!-- \/bytes -->/.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
);

describe('a budget of bytes', () => {
  it('is written down for every script that ships, and for nothing else', () => {
    assert.deepEqual(names.toSorted(), Object.keys(budgets).toSorted());
  });

  it('is written down for each element alone', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const elements = Object.keys(exports)
      .filter((name) => name.startsWith('./elements/') && !name.includes('builder'))
      .map((name) => name.replace('./elements/', 'define/'));
    assert.deepEqual(
      elements.filter((name) => !(name in alone)),
      [],
    );
  });

  it('is a whole number above zero', () => {
    const limits = Object.values(budgets).map(({ limit }) => limit);
    for (const limit of [...limits, ...Object.values(alone), demonstration]) {
      assert.ok(Number.isInteger(limit) && limit > 0, String(limit));
    }
  });

  it('stands in the README, with a name that tells what the script is for', () => {
    for (const [name, { what }] of Object.entries(budgets)) {
      assert.ok(table.includes(`| ${what} | \`${name}\` |`), name);
    }
  });

  it('is no hash, so that the README changes only with sizes', () => {
    for (const name of Object.keys(budgets)) assert.doesNotMatch(name, /-[a-z0-9]{8}(?:\.js)?$/);
  });
});
