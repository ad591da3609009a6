import { expect } from '@open-wc/testing';
import { foundWords } from '../../src/elements/news-search/found-words.js';
import { wordsOf } from '../../src/model/select.js';

describe('the words that were found in a text', () => {
  const cases: [text: string, wanted: string, found: string[]][] = [
    ['Training for officials', 'train off', ['Train', 'off']],
    ['A strained train', 'train', ['train']],
    ['Migración y migrantes', 'migracion', ['Migración']],
    ['Migración y migrantes', 'mig', ['Mig', 'mig']],
    ['Nin\u0303os y ninas', 'nin', ['Nin\u0303', 'nin']],
    ['Île de la Tortue', 'il', ['Îl']],
    ['Côte d’Ivoire', "d'ivo", ['d', 'Ivo']],
    ['Tribunal', 'x', []],
    ['', 'x', []],
    ['Anything', '', []],
    ['😀 Hub 😀 hubs', 'hub', ['Hub', 'hub']],
    ['المنظمة الدولية للهجرة', 'هجرة', ['هجرة']],
    ['مُهاجِرون', 'مهاجر', ['مُهاجِر']],
    ['移民新闻', '新闻', ['新闻']],
    ['COVID-19 in 2020', '19 2020', ['19', '2020']],
  ];
  for (const [text, wanted, found] of cases) {
    it(`are ${found.join(', ') || 'none'} for “${wanted}” in “${text}”`, () => {
      const spans = foundWords(text, wordsOf(wanted));
      expect(spans.map(([start, end]) => text.slice(start, end))).to.deep.equal(found);
    });
  }
});
