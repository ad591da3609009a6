import { expect } from '@open-wc/testing';
import { findPlaces, type Places, type PlaceRole } from '../../src/places/find-places.js';
import { loadCases } from './cases.js';

const read = (summary: string, title = ''): Places => findPlaces({ title, summary });

const rolesIn = (text: string): Record<string, PlaceRole> =>
  Object.fromEntries(read(text).found.map(({ words, role }) => [words, role]));

const americas = await loadCases('americas');
const stories = [
  ...(await loadCases('stories')),
  ...(await loadCases('headlines')),
  ...(await loadCases('payers')),
];
const nothing = await loadCases('nothing');

describe('the countries of a text', () => {
  for (const { text, language, iso2 } of americas) {
    it(`are ${iso2.join(' and ')} in ${language}: ${text}`, () => {
      expect(read(text).countries).to.deep.equal(iso2);
    });
  }

  for (const { text, iso2 } of stories) {
    it(`are ${iso2.join(', ') || 'none'} in: ${text}`, () => {
      expect(read(text).countries).to.deep.equal(iso2);
    });
  }

  for (const { text } of nothing) {
    it(`are none in: ${text}`, () => {
      expect(read(text).countries).to.deep.equal([]);
    });
  }

  it('are each of the Americas in four languages', () => {
    const codes = americas.flatMap(({ language, iso2 }) => iso2.map((code) => language + code));
    expect(new Set(codes).size).to.be.at.least(4 * 55);
  });

  it('are those of title and summary', () => {
    expect(read('A course ended in Peru.', 'News from Belize').countries).to.deep.equal([
      'BZ',
      'PE',
    ]);
  });

  it('are found where accents are written as marks of their own', () => {
    expect(read('Un albergue en Perú y otro en Haití.'.normalize('NFD')).countries).to.deep.equal([
      'HT',
      'PE',
    ]);
  });

  it('are found beside letters of other scripts', () => {
    expect(read('Гаити (Haiti), هايتي').countries).to.deep.equal(['HT']);
  });

  for (const text of [
    '',
    ' ',
    '–',
    '.',
    '\u{1F30E}',
    '\uD800',
    'A'.repeat(50_000),
    '('.repeat(99),
  ]) {
    it(`are none in ${JSON.stringify(text.slice(0, 8))}, which does not throw`, () => {
      expect(findPlaces({ title: text, summary: text }).found).to.deep.equal([]);
    });
  }

  it('are found in a megabyte of text', () => {
    const filler = 'people on the move, Dominique, and more; '.repeat(25_000);
    expect(read(`${filler} Haiti`).countries).to.deep.equal(['HT']);
  });
});

describe('the regions of a text', () => {
  for (const { text, regions } of stories.filter((story) => story.regions)) {
    it(`are ${regions!.join(', ')} in: ${text}`, () => {
      expect(read(text).regions).to.deep.equal(regions);
    });
  }

  for (const { text } of nothing.filter(
    ({ text: words }) => !words.includes('Latin American press'),
  )) {
    it(`are none in: ${text}`, () => {
      expect(read(text).regions).to.deep.equal([]);
    });
  }

  it('are the narrower one where one contains another', () => {
    const text = 'The north of Central America and Central America as a whole.';
    expect(read(text).regions).to.deep.equal(['north-of-central-america']);
  });

  it('are not those of which a text counts other countries than we do', () => {
    expect(read('The five countries of the north of Central America met.').regions).to.deep.equal(
      [],
    );
  });
});

describe('the role of a place', () => {
  it('is nationality for people', () => {
    expect(rolesIn('Cuban nurses in Ecuador')).to.deep.equal({
      Cuban: 'nationality',
      Ecuador: 'subject',
    });
  });

  it('is subject for a body of the State', () => {
    expect(rolesIn('The Honduran Ministry of Health')).to.deep.equal({ Honduran: 'subject' });
  });

  it('is donor for who pays', () => {
    expect(rolesIn('A course in Peru, funded by Canada and Norway.')).to.deep.equal({
      Peru: 'subject',
      Canada: 'donor',
      Norway: 'donor',
    });
  });

  it('is partner for an embassy', () => {
    expect(rolesIn('The Embassy of Japan in Paraguay visited the project.')).to.deep.equal({
      Japan: 'partner',
      Paraguay: 'subject',
    });
  });

  it('is dateline for where the story was filed', () => {
    expect(rolesIn('Quito – A course on shelters in Peru ended.')).to.deep.equal({
      Quito: 'dateline',
      Peru: 'subject',
    });
  });

  it('comes with the words and where they stand', () => {
    const title = 'A course in St. Lucia';
    expect(findPlaces({ title, summary: '' }).found).to.deep.equal([
      { country: 'LC', words: 'St. Lucia', in: 'title', start: 12, end: 21, role: 'subject' },
    ]);
  });

  it('is told for regions, too', () => {
    expect(read('Storms in the Caribbean').found).to.deep.equal([
      {
        region: 'caribbean',
        words: 'Caribbean',
        in: 'summary',
        start: 14,
        end: 23,
        role: 'subject',
      },
    ]);
  });
});
