import { expect } from '@open-wc/testing';
import { readCountry } from '../../../src/formats/fields/country.js';
import { readLanguage } from '../../../src/formats/fields/language.js';

const others = [undefined, null, true, 5, {}, ['es'], ''];

describe('a country', () => {
  for (const given of ['GT', 'gt', ' Gt\n']) {
    it(`is read from ${JSON.stringify(given)}`, () => {
      expect(readCountry(given)).to.equal('GT');
    });
  }

  for (const given of [...others, 'XX', 'GTM', 'Guatemala', 'UK', 'EU', 'gt,hn', '__proto__']) {
    it(`is not read from ${JSON.stringify(given)}`, () => {
      expect(readCountry(given)).to.equal(undefined);
    });
  }
});

describe('a language', () => {
  for (const tag of ['es', 'EN', 'es-419', 'pt-BR', 'zh-Hant-TW', 'spa', 'de-CH-1996']) {
    it(`may be ${tag}`, () => {
      expect(readLanguage(tag)).to.equal(tag);
    });
  }

  for (const given of [
    ...others,
    'e',
    'Spanish',
    'español',
    'es_GT',
    'es-',
    'es-G',
    'es GT',
    '"><b>',
  ]) {
    it(`is not read from ${JSON.stringify(given)}`, () => {
      expect(readLanguage(given)).to.equal(undefined);
    });
  }
});
