import { expect } from '@open-wc/testing';
import { isCountry } from '../../src/places/countries.js';
import { en } from '../../src/places/names/en.js';
import { filterRegions, narrowest, regionOf, regions } from '../../src/places/regions.js';
import { itWithData, loadData } from './outside.js';

const americas = Object.keys(en);

describe('the regions that a filter shows', () => {
  for (const code of americas) {
    it(`have ${code} in exactly one of them`, () => {
      expect(filterRegions.filter((id) => regions[id]!.countries.includes(code))).to.deep.equal([
        regionOf(code),
      ]);
    });
  }

  it('have no country from elsewhere', () => {
    const all = filterRegions.flatMap((id) => regions[id]!.countries);
    expect(all.sort()).to.deep.equal([...americas].sort());
  });

  it('have Mexico in North America', () => {
    expect(regionOf('MX')).to.equal('north-america');
  });

  it('have no place for Spain', () => {
    expect(regionOf('ES')).to.equal(undefined);
  });
});

describe('regions', () => {
  it('have codes of countries, sorted', () => {
    for (const { countries } of Object.values(regions)) {
      expect(countries).to.deep.equal(countries.filter(isCountry).sort());
    }
  });

  it('lie within others that there are', () => {
    const within = Object.values(regions).flatMap((region) => region.within ?? []);
    expect(within.filter((id) => !(id in regions))).to.deep.equal([]);
  });

  for (const id of ['north-of-central-america', 'eastern-caribbean', 'central-america']) {
    itWithData(`have in ${id} those that the region’s data has`, async () => {
      const groups = (await loadData('groups.json')) as Record<string, { members: string[] }>;
      expect(regions[id]!.countries).to.deep.equal(groups[id]!.members.sort());
    });
  }
});

describe('the narrowest regions', () => {
  for (const [ids, kept] of [
    [['central-america', 'latin-america'], ['central-america']],
    [['latin-america', 'north-of-central-america'], ['north-of-central-america']],
    [['caribbean', 'eastern-caribbean'], ['eastern-caribbean']],
    [
      ['caribbean', 'latin-america'],
      ['caribbean', 'latin-america'],
    ],
    [['americas', 'south-america'], ['south-america']],
    [
      ['caricom', 'caribbean'],
      ['caricom', 'caribbean'],
    ],
    [[], []],
  ] as const) {
    it(`of ${ids.join(', ') || 'none'} are ${kept.join(', ') || 'none'}`, () => {
      expect(narrowest(ids)).to.deep.equal(kept);
    });
  }
});
