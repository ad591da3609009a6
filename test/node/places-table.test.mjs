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
    const places = [...committed.matchAll(/["';]([A-Z]{2})=/g)].map(([, code]) => code);
    assert.equal(new Set(places).size, 249);
  });
});
