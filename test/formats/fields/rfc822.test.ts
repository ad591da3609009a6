import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/formats/fields/date.js';
import { toIsoDate } from '../../../src/formats/fields/rfc822.js';
import { corpora, itWithCorpora } from '../corpora.js';

describe('a date of RFC 822', () => {
  for (const [given, result] of [
    ['Thu, 27 Aug 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    [' Thu, 27 Aug 2020 14:00:00 GMT\n', '2020-08-27T14:00:00Z'],
    ['Thu,27 Aug 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['Thu 27 Aug 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['Thursday, 27 August 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['Thurs., 27 Aug. 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['THU, 27 AUG 2020 14:00:00 gmt', '2020-08-27T14:00:00Z'],
    ['Fri, 27 Aug 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['27 Aug 2020 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['27  Aug\t2020  14:00:00  GMT', '2020-08-27T14:00:00Z'],
    ['27 Aug 2020 14:00 GMT', '2020-08-27T14:00:00Z'],
    ['27 Aug 2020, 14:00 GMT', '2020-08-27T14:00:00Z'],
    ['27 Aug 2020 14:00:00.250 GMT', '2020-08-27T14:00:00Z'],
    ['7 Sept 2020 9:05:00 GMT', '2020-09-07T09:05:00Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['27 Aug 2020', '2020-08-27'],
    ['Thu, 27 August 2020', '2020-08-27'],
    ['27 Aug 20 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['27 Aug 49 14:00:00 GMT', '2049-08-27T14:00:00Z'],
    ['27 Aug 50 14:00:00 GMT', '1950-08-27T14:00:00Z'],
    ['27 Aug 120 14:00:00 GMT', '2020-08-27T14:00:00Z'],
    ['31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
  ] as const) {
    it(`is read from ${JSON.stringify(given)}`, () => {
      expect(toIsoDate(given)).to.equal(result);
    });
  }

  for (const [zone, offset] of [
    ['', 'Z'],
    [' Z', 'Z'],
    [' GMT', 'Z'],
    [' UT', 'Z'],
    [' UTC', 'Z'],
    [' EST', '-05:00'],
    [' EDT', '-04:00'],
    [' CST', '-06:00'],
    [' CDT', '-05:00'],
    [' MST', '-07:00'],
    [' MDT', '-06:00'],
    [' PST', '-08:00'],
    [' pdt', '-07:00'],
    [' CET', '+01:00'],
    [' CEST', '+02:00'],
    [' A', 'Z'],
    [' XYZ', 'Z'],
    [' +0000', '+00:00'],
    [' -0000', 'Z'],
    [' -0600', '-06:00'],
    ['-0600', '-06:00'],
    [' +05:30', '+05:30'],
    [' +05', '+05:00'],
    [' GMT+0100', '+01:00'],
    [' -0600 (CST)', '-06:00'],
    [' GMT (a comment)', 'Z'],
  ] as const) {
    it(`is in the zone ${offset} when it ends in “${zone}”`, () => {
      expect(toIsoDate(`27 Aug 2020 14:00:00${zone}`)).to.equal(`2020-08-27T14:00:00${offset}`);
    });
  }

  for (const other of [
    '',
    'today',
    '27',
    '27 Aug',
    'Aug 2020',
    '17/08/2021',
    '08/27/2020',
    '17 / 08 / 2021',
    '8 September, 2020',
    'September 8, 2020',
    '27 Foo 2020 14:00:00 GMT',
    '27 Augu5t 2020',
    '27 Ma 2020',
    '27 Marche 2020',
    'jue, 27 ago 2020 14:00:00 GMT',
    'mer, 16 nov 2022 00:38:15 +0100',
    '127 Aug 2020',
    '27 Aug 2',
    '27 Aug 20200',
    '27 Aug 2020 14',
    '27 Aug 2020 1:30 PM',
    '27 Aug 2020 14:00 o’clock',
    '27 Aug 2020 14:00:00 America/Tegucigalpa',
    '27 Aug 2020 14:00:00 +06:00:00',
    '27 Aug 2020 14:00:00 GMT and so on',
    '1598536800',
    '1598536800000',
  ]) {
    it(`is not guessed from ${JSON.stringify(other)}`, () => {
      expect(toIsoDate(other)).to.equal(undefined);
    });
  }

  for (const impossible of ['31 Feb 2020', '27 Aug 2020 25:00 GMT', '27 Aug 2020 14:00 +9900']) {
    it(`is none in the end when it is ${impossible}, which no calendar or clock has`, () => {
      expect(readDate(toIsoDate(impossible), Date.UTC(2026, 0, 15))).to.equal(undefined);
    });
  }

  it('takes no time to be none, however long it is', () => {
    const results = ['1', ' ', '27 Aug 2020 ', '(', 'a'].map((part) =>
      toIsoDate(`27 Aug 2020 14:00${part.repeat(300_000)}!`),
    );
    expect(new Set(results)).to.deep.equal(new Set([undefined]));
  });
});

describe('a date of ISO 8601 that RFC 3339 does not have', () => {
  for (const [given, result] of [
    ['2003-12-31T10:14:55-08', '2003-12-31T10:14:55-08:00'],
    ['2003-12-31T10:14:55.3-08', '2003-12-31T10:14:55-08:00'],
    ['2003-12-31t10:14:55z', '2003-12-31T10:14:55Z'],
    ['2003-12-31 10:14:55 UTC', '2003-12-31T10:14:55Z'],
    ['2003-12-31 10:14 PST', '2003-12-31T10:14:00-08:00'],
    ['2003-12-31 9:14:55 +0100', '2003-12-31T09:14:55+01:00'],
    ['20031231', '2003-12-31'],
    ['20031231T101455Z', '2003-12-31T10:14:55Z'],
    ['20031231T101455-0800', '2003-12-31T10:14:55-08:00'],
    ['20031231T1014', '2003-12-31T10:14:00Z'],
  ] as const) {
    it(`is read from ${JSON.stringify(given)}`, () => {
      expect(toIsoDate(given)).to.equal(result);
    });
  }

  for (const other of [
    '2003',
    '2003-12',
    '2003-335',
    '2003-W52-3',
    '2003-1-2',
    '2003/12/31',
    '200312-31',
    '2003-12-31T10',
    '2003-12-31T10:14:55Z[America/Tegucigalpa]',
    '031231',
  ]) {
    it(`is not guessed from ${JSON.stringify(other)}`, () => {
      expect(toIsoDate(other)).to.equal(undefined);
    });
  }
});

describe('dates of other projects', () => {
  itWithCorpora('are the moment that project reads, or none', async () => {
    const now = Date.UTC(2026, 0, 15);
    const files = await corpora.list('dates');
    const lists = await Promise.all(
      files.map(
        (file) => corpora.loadJson(file) as Promise<{ input: string; expected_utc: unknown }[]>,
      ),
    );
    const all = lists.flat().map(({ input, expected_utc: expected }) => {
      const [year = 0, month = 0, ...rest] = String(expected).split(/\D/).map(Number);
      const date = readDate(input, now) ?? readDate(toIsoDate(input), now);
      return {
        input,
        date,
        isRight: date !== undefined && Date.parse(date) === Date.UTC(year, month - 1, ...rest),
      };
    });
    const wrong = all.filter(({ date, isRight }) => date !== undefined && !isRight);
    const none = all.filter(({ date }) => date === undefined).map(({ input }) => input);
    console.log(`dates: ${all.length} read, ${none.length} none (${none.join('; ')})`);
    expect([all.length >= 30, wrong, none.length]).to.deep.equal([true, [], 3]);
  });
});
