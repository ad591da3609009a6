import { expect } from '@open-wc/testing';
import { readText } from '../../../src/formats/fields/text.js';

describe('a text', () => {
  for (const [what, given, result] of [
    ['is kept as it is', 'Migración & desarrollo: 5 < 6', 'Migración & desarrollo: 5 < 6'],
    ['loses blanks at its ends', '  A story \n', 'A story'],
    ['stands on one line', 'A\r\nstory\tin\u2028lines', 'A story in lines'],
    ['has one blank between words', 'A  \u00A0 story', 'A story'],
    [
      'has a blank where a control character stood',
      'A\u0000story\u0007of\u009Fus',
      'A story of us',
    ],
    ['has a sign where half a character stood', 'A \uD83D story \uDE00', 'A \uFFFD story \uFFFD'],
    ['keeps characters of two halves', 'A 😀 story', 'A 😀 story'],
    ['loses what would turn other texts round', '\u202EA \u2066story\u2069\u202C', 'A story'],
    ['loses what nobody sees', '\uFEFFA\u200B sto\u2060ry', 'A story'],
    ['keeps joiners and direction marks', 'می\u200Cخواهم \u200F!', 'می\u200Cخواهم \u200F!'],
    ['keeps accents as they were written', 'cafe\u0301', 'cafe\u0301'],
    ['may be empty', '', ''],
    ['may be empty after all', '\u202E \n', ''],
  ] as const) {
    it(what, () => {
      expect(readText(given)).to.equal(result);
    });
  }

  it('can be written into an address whatever was in it', () => {
    const everything = String.fromCharCode(...Array.from({ length: 0xffff }, (_, i) => 0xffff - i));
    expect(() => encodeURIComponent(readText(everything)!)).not.to.throw();
  });

  it('may be as long as it likes', () => {
    expect(readText('x'.repeat(1_000_000))).to.have.length(1_000_000);
  });

  for (const [number, result] of [
    [0, '0'],
    [42, '42'],
    [-1.5, '-1.5'],
  ] as const) {
    it(`is read from the number ${number}`, () => {
      expect(readText(number)).to.equal(result);
    });
  }

  for (const [what, value] of Object.entries({
    nothing: undefined,
    null: null,
    true: true,
    'no number': NaN,
    infinity: Infinity,
    'an object': {},
    'a list': ['A story'],
    'a symbol': Symbol('A'),
  })) {
    it(`is none where ${what} stands`, () => {
      expect(readText(value)).to.equal(undefined);
    });
  }

  it('is cleaned after its markup is read, so that entities bring nothing back', () => {
    expect(readText('A&#x202E;story', (html) => html.replace('&#x202E;', '\u202E'))).to.equal(
      'Astory',
    );
  });
});
