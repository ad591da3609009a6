import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/formats/fields/date.js';

const now = Date.UTC(2026, 0, 15, 12);
const read = (value: unknown): string | undefined => readDate(value, now);

describe('a date', () => {
  for (const [given, result] of [
    ['2020-08-27', '2020-08-27'],
    [' 2020-08-27\n', '2020-08-27'],
    ['2020-08-27T14:00:00Z', '2020-08-27T14:00:00Z'],
    ['2020-08-27t14:00:00z', '2020-08-27T14:00:00Z'],
    ['2020-08-27 14:00:00Z', '2020-08-27T14:00:00Z'],
    ['2020-08-27T14:00Z', '2020-08-27T14:00:00Z'],
    ['2020-08-27T14:00:00.123456Z', '2020-08-27T14:00:00Z'],
    ['2020-08-27T14:00:00,5Z', '2020-08-27T14:00:00Z'],
    ['2020-08-27T14:00:00-06:00', '2020-08-27T14:00:00-06:00'],
    ['2020-08-27T14:00:00+0530', '2020-08-27T14:00:00+05:30'],
    ['2020-08-27 14:00:00 +0000', '2020-08-27T14:00:00+00:00'],
    ['2020-02-29', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
  ] as const) {
    it(`is read from ${JSON.stringify(given)}`, () => {
      expect(read(given)).to.equal(result);
    });
  }

  it('with a time but no zone is taken as UTC', () => {
    expect(read('2020-08-27T14:00:00')).to.equal('2020-08-27T14:00:00Z');
  });

  it('keeps the day that its own zone has', () => {
    expect(read('2020-08-27T23:30:00-06:00')?.slice(0, 10)).to.equal('2020-08-27');
  });

  for (const impossible of [
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-01-32',
    '2020-02-30T10:00:00Z',
    '2020-08-27T25:00:00Z',
    '2020-08-27T14:60:00Z',
    '2020-08-27T14:00:61Z',
    '2020-08-27T14:00:00+99:99',
  ]) {
    it(`is not ${impossible}, which no calendar or clock has`, () => {
      expect(read(impossible)).to.equal(undefined);
    });
  }

  for (const other of [
    '',
    ' ',
    '2020',
    '2020-08',
    '2020-8-27',
    '20200827',
    '+002020-08-27',
    '-2020-08-27',
    '2020-W35-4',
    '2020-08-27T',
    '2020-08-27T14',
    '2020-08-27T14:00:00 PST',
    '2020-08-27T14:00:00Z[America/Tegucigalpa]',
    '2020-08-27 and so on',
    'Thu, 27 Aug 2020 14:00:00 GMT',
    '27 August, 2020',
    '17 / 08 / 2021',
    '08/27/2020',
    '1598536800',
    'today',
    '２０２０-０８-２７',
    '2020\u201308\u201327',
  ]) {
    it(`is not guessed from ${JSON.stringify(other)}`, () => {
      expect(read(other)).to.equal(undefined);
    });
  }

  for (const old of ['0001-01-01', '0000-00-00', '1899-12-31T23:59:59Z']) {
    it(`is not ${old}, from before there was such news`, () => {
      expect(read(old)).to.equal(undefined);
    });
  }

  it('may be tomorrow, as it is already elsewhere', () => {
    expect(read('2026-01-16')).to.equal('2026-01-16');
  });

  for (const future of ['2026-01-18', '2026-02-01T00:00:00Z', '2100-01-01', '9999-12-31']) {
    it(`is not ${future}, which is still to come`, () => {
      expect(read(future)).to.equal(undefined);
    });
  }

  for (const value of [undefined, null, true, 1598536800, NaN, {}, ['2020-08-27'], new Date(0)]) {
    it(`is none where ${Object.prototype.toString.call(value)} stands`, () => {
      expect(read(value)).to.equal(undefined);
    });
  }
});
