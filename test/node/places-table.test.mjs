import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tableFile, tableSource } from '../../scripts/places/build-table.mjs';

const committed = readFileSync(tableFile, 'utf8');

describe('the table of places', () => {
  it('is what its script makes of its sources', () => {
    assert.equal(committed, tableSource());
  });

  it('has a name for each of the 249 countries', () => {
    const lists = /"(.*)"/.exec(committed)[1].split(';');
    const countries = lists.filter((list) => /^\W?[a-z]/.test(list) && !list.includes('='));
    assert.equal(countries.length, 249);
  });
});
