import { expect } from '@open-wc/testing';
import { countryNamed } from '../../src/places/country-named.js';

describe('a text that is the name of a country', () => {
  for (const [name, code] of Object.entries({
    Honduras: 'HN',
    haiti: 'HT',
    HAITÍ: 'HT',
    'República Dominicana': 'DO',
    'costa-rica': 'CR',
    'The Bahamas': 'BS',
    'United States of America': 'US',
    'Bolivia (Plurinational State of)': 'BO',
    'Falkland Islands (Malvinas)': 'FK',
    'Trinidad & Tobago': 'TT',
    'Trinité-et-Tobago': 'TT',
    Suriname: 'SR',
    Brasil: 'BR',
    'Puerto Rico': 'PR',
    Jordan: 'JO',
    '  El Salvador ': 'SV',
  })) {
    it(`says which: ${name}`, () => {
      expect(countryNamed(name)).to.equal(code);
    });
  }

  for (const name of [
    'Georgia',
    'Congo',
    'American',
    'Dominican',
    'Honduran',
    'GT',
    'USA',
    'Guatemala City',
    'New Mexico',
    'Central America',
    'Honduras and Guatemala',
    'IOM Honduras',
    'Training in Honduras',
    'Panama hat',
    'Granada',
    'The',
    '',
  ]) {
    it(`is not: ${name}`, () => {
      expect(countryNamed(name)).to.equal(undefined);
    });
  }

  it('is not a long one, which is told at once', () => {
    expect(countryNamed('Honduras '.repeat(100_000))).to.equal(undefined);
  });
});
