import { expect } from '@open-wc/testing';
import { findPlaces } from '../../src/places/find-places.js';

const rest = 'The agency opened a reading room.';

const read = (summary: string, date?: string) => {
  const { place, date: day } = findPlaces({ title: '', summary, date });
  return [place, day];
};

const datelines: [text: string, place: string, date?: string][] = [
  ['Santo Domingo. ', 'Santo Domingo'],
  ['San José - ', 'San José'],
  ['San José – ', 'San José'],
  ['San José — ', 'San José'],
  ['San José. – ', 'San José'],
  ['San José.- ', 'San José'],
  ['Georgetown, Guyana – ', 'Georgetown, Guyana'],
  ['Lethem, Guyana, 14 August 2020 - ', 'Lethem, Guyana', '2020-08-14'],
  ['Lethem, Guyana (14 August 2020) – ', 'Lethem, Guyana', '2020-08-14'],
  ['Santo Domingo, Tuesday, August 12, 2020- ', 'Santo Domingo', '2020-08-12'],
  ['Santo Domingo, jueves 19 de agosto de 2020. - ', 'Santo Domingo', '2020-08-19'],
  ['Corozal (Belice) / Chetumal (México). - ', 'Corozal (Belice) / Chetumal (México)'],
  ['August 27, 2020, Georgetown - ', 'Georgetown', '2020-08-27'],
  ['27 August 2020, Georgetown – ', 'Georgetown', '2020-08-27'],
  ['Tegucigalpa, Honduras, 12 de marzo de 2021. – ', 'Tegucigalpa, Honduras', '2021-03-12'],
  ['Ciudad de Guatemala, 1 de septiembre del 2021 – ', 'Ciudad de Guatemala', '2021-09-01'],
  ['Port-au-Prince, le 3 mai 2021 – ', 'Port-au-Prince', '2021-05-03'],
  ['Port-au-Prince, le 1er août 2021 – ', 'Port-au-Prince', '2021-08-01'],
  ['Brasília, 12 de março de 2021 – ', 'Brasília', '2021-03-12'],
  ['Kingston, Jamaica, 2020-08-12 – ', 'Kingston, Jamaica', '2020-08-12'],
  ['Kingston, Jamaica, 27/08/2020 – ', 'Kingston, Jamaica', '2020-08-27'],
  ['Kingston, Jamaica, 08/27/2020 – ', 'Kingston, Jamaica', '2020-08-27'],
  ['Kingston, Jamaica, 05/06/2020 – ', 'Kingston, Jamaica'],
  ['Kingston, Jamaica, 31 February 2020 – ', 'Kingston, Jamaica'],
  ['Kingston, Jamaica, 27 August – ', 'Kingston, Jamaica'],
  ['Washington, D.C. – ', 'Washington, D.C.'],
  ['Choloma, Honduras – ', 'Choloma, Honduras'],
  ['Geneva, 4 September 2020 – ', 'Geneva', '2020-09-04'],
  ['Bogotá, Colombia | ', 'Bogotá, Colombia'],
  ['Los Planes, Panama. ', 'Los Planes, Panama'],
  ['Puebla, Puebla – ', 'Puebla, Puebla'],
  ['St. John’s, Antigua and Barbuda – ', 'St. John’s, Antigua and Barbuda'],
  ['Genève/Port-au-Prince – ', 'Genève/Port-au-Prince'],
  ['Genève/ Port-au-Prince, 9 mars – ', 'Genève/ Port-au-Prince'],
  ['Honduras - ', 'Honduras'],
];

describe('a dateline', () => {
  for (const [text, place, date] of datelines) {
    it(`is “${place}”${date ? `, ${date},` : ''} in “${text}”`, () => {
      expect(read(text + rest)).to.deep.equal([place, date]);
    });
  }

  it('is found at the start of a title', () => {
    expect(findPlaces({ title: `Lima – ${rest}`, summary: '' }).place).to.equal('Lima');
  });

  it('has the year of the feed where it says none', () => {
    expect(read(`August 27, Georgetown - ${rest}`, '2020-08-28T10:00:00Z')).to.deep.equal([
      'Georgetown',
      '2020-08-27',
    ]);
  });

  it('of the end of a year is of the last year in a story of January', () => {
    expect(read(`Lima, 30 December – ${rest}`, '2021-01-02')).to.deep.equal(['Lima', '2020-12-30']);
  });

  it('has no date where the feed has one that cannot be read', () => {
    expect(read(`Lima, 30 December – ${rest}`, 'yesterday')).to.deep.equal(['Lima', undefined]);
  });

  it('names no country that a story names beside it', () => {
    const { countries } = findPlaces({
      title: '',
      summary: `Georgetown - A course in Peru ended.`,
    });
    expect(countries).to.deep.equal(['PE']);
  });

  it('names its country where it spells it out', () => {
    const summary = 'Georgetown, Guyana – A course in Peru ended.';
    expect(findPlaces({ title: '', summary }).countries).to.deep.equal(['GY', 'PE']);
  });

  it('of a seat of organisations names no country', () => {
    const { countries, place } = findPlaces({ title: '', summary: `Geneva – ${rest}` });
    expect([countries, place]).to.deep.equal([[], 'Geneva']);
  });

  it('of a town names no country beside a region', () => {
    const summary = 'Georgetown – Storms in the Caribbean displace more people.';
    expect(findPlaces({ title: '', summary }).countries).to.deep.equal([]);
  });

  for (const text of [
    'On May 5, Belize, Jamaica and Suriname met.',
    'Belize, Jamaica and Suriname – all three – met.',
    'COVID-19 – what to know',
    'Update - new rules for visas',
    'Honduras advances towards a policy.',
    '57% of people – more than half – agree.',
    'Mexico-Guatemala border: a visit',
    'The agency, 13 August 2020 – ',
    '13 August 2020',
    'Georgetown -',
    'San José',
  ]) {
    it(`is not in “${text}”`, () => {
      expect(read(text)[0]).to.equal(undefined);
    });
  }
});
