import { expect } from '@open-wc/testing';
import { en as controls } from '../../src/locales/controls/en.js';
import { en } from '../../src/locales/en.js';
import { fill, plural } from '../../src/locales/format.js';
import { languages, loadedLocale, loadLocale, match } from '../../src/locales/index.js';
import type { Plural, Words } from '../../src/locales/locale.js';

const codes = (
  'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT ' +
  'JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI'
).split(' ');

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const forms = (word: string | Plural): string[] =>
  typeof word === 'string' ? [word] : Object.values({ ...word });
const main = (word: string | Plural): string => (typeof word === 'string' ? word : word.other);
const keys = Object.keys(en.words) as (keyof Words)[];
const plurals = keys.filter((key) => typeof en.words[key] !== 'string');

describe('locales', () => {
  it('has English at hand before anything is loaded', () => {
    expect(loadedLocale('en')).to.equal(en);
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      it('says which language it is', async () => {
        const locale = await loadLocale(language);
        expect(locale.language).to.equal(language);
      });

      it('runs in the direction of its script', async () => {
        const { direction } = await loadLocale(language);
        expect(direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      });

      it('has the same words as English', async () => {
        const { words } = await loadLocale(language);
        expect(Object.keys(words)).to.have.members(keys);
      });

      it('leaves no word empty', async () => {
        const { words } = await loadLocale(language);
        const empty = keys.filter((key) => forms(words[key]).some((form) => !form.trim()));
        expect(empty).to.deep.equal([]);
      });

      it('has the words of all controls, none of them empty', async () => {
        const locale = await loadLocale(language);
        // English ones come with the controls.
        const words = language === 'en' ? controls : locale.controls!;
        expect(Object.keys(words)).to.have.members(Object.keys(controls));
        const all = Object.values(words).flatMap((word: string | Plural) => forms(word));
        expect(all.filter((form) => !form.trim())).to.deep.equal([]);
      });

      it('has the placeholders of English in every word', async () => {
        const { words } = await loadLocale(language);
        const found = Object.fromEntries(keys.map((key) => [key, placeholders(main(words[key]))]));
        const wanted = Object.fromEntries(
          keys.map((key) => [key, placeholders(main(en.words[key]))]),
        );
        expect(found).to.deep.equal(wanted);
      });

      it('keeps the places in every form of a sentence about places', async () => {
        const { words } = await loadLocale(language);
        const lacking = forms(words.storiesFrom).filter((form) => !form.includes('{places}'));
        expect(lacking).to.deep.equal([]);
      });

      it('leaves no placeholder open for any number of stories', async () => {
        const { words } = await loadLocale(language);
        const open: string[] = [];
        for (const key of plurals) {
          for (let n = 0; n <= 200; n++) {
            const text = plural(language, words[key] as Plural, n, { places: 'Haiti' });
            if (!text || /[{}]/.test(text)) open.push(text);
          }
        }
        expect(open).to.deep.equal([]);
      });

      it('shows the number, or says it in a form of its own', async () => {
        const { words } = await loadLocale(language);
        const rules = new Intl.PluralRules([language, 'fr']);
        const numbers = new Intl.NumberFormat([language, 'fr'], { numberingSystem: 'latn' });
        const silent: string[] = [];
        for (const key of plurals) {
          const sentence = words[key] as Plural;
          for (let n = 0; n <= 200; n++) {
            const ownForm = n < 3 && sentence[rules.select(n)] !== undefined;
            const text = plural(language, sentence, n);
            if (!ownForm && !text.includes(numbers.format(n))) silent.push(`${n}: ${text}`);
          }
        }
        expect(silent).to.deep.equal([]);
      });

      it('names every country and territory of the region', async () => {
        const { countries } = await loadLocale(language);
        expect(Object.keys(countries)).to.have.ordered.members(codes);
      });

      it('leaves no name empty or with stray spaces', async () => {
        const { countries } = await loadLocale(language);
        const untidy = Object.values(countries).filter((name) => !/^\S+( \S+)*$/.test(name));
        expect(untidy).to.deep.equal([]);
      });

      it('gives no two countries the same name', async () => {
        const { countries } = await loadLocale(language);
        const names = Object.values(countries).map((name) => name.toLowerCase());
        expect(new Set(names).size).to.equal(names.length);
      });

      it('writes both names of the Falkland Islands (Malvinas)', async () => {
        const { countries } = await loadLocale(language);
        expect(countries.FK).to.match(
          language === 'ar' ? /فوكلاند.*مالفيناس/ : /Falkland.*Malvinas|Malvinas.*Falkland/,
        );
      });
    });
  }

  it('has all six plural forms in Arabic', async () => {
    const { words } = await loadLocale('ar');
    const found = plurals.map((key) => Object.keys(words[key]));
    const six = ['zero', 'one', 'two', 'few', 'many', 'other'];
    expect(found).to.deep.equal(plurals.map(() => six));
  });
});

describe('loading a locale', () => {
  it('gives English without a request', async () => {
    expect(await loadLocale('en')).to.equal(en);
  });

  it('asks for a language once, however often it is wanted', () => {
    expect(loadLocale('nl')).to.equal(loadLocale('nl'));
  });

  it('keeps a loaded language at hand', async () => {
    const locale = await loadLocale('pt');
    expect(loadedLocale('pt')).to.equal(locale);
  });
});

describe('matching a language tag', () => {
  const cases: [tag: string, language: string, reason: string][] = [
    ['es', 'es', 'a language that is spoken'],
    ['es-GT', 'es', 'a region of it'],
    ['es-419', 'es', 'a numbered region'],
    ['pt-BR', 'pt', 'a region of another'],
    ['FR-ca', 'fr', 'any case of letters'],
    ['zh-Hant-TW', 'en', 'a language not spoken'],
    ['en-US', 'en', 'English'],
    ['ar-Arab-EG', 'ar', 'a script'],
    ['ht-HT', 'ht', 'Haitian Creole'],
    ['hat', 'ht', 'its three-letter code'],
    ['es_MX.UTF-8', 'es', 'an underscore'],
    [' nl ', 'nl', 'spaces around'],
    ['', 'en', 'no tag'],
    ['est', 'en', 'a code that only begins alike'],
    ['¿?', 'en', 'what is no tag'],
    ['constructor', 'en', 'a word that is no language'],
  ];
  for (const [tag, language, reason] of cases) {
    it(`takes ${language} for “${tag}” (${reason})`, () => {
      expect(match(tag)).to.equal(language);
    });
  }
});

describe('filling a template', () => {
  it('puts a value in the place of its name', () => {
    expect(fill('Source: {source}', { source: 'IOM' })).to.equal('Source: IOM');
  });

  it('fills a name as often as it occurs', () => {
    expect(fill('{a}, {b}, {a}', { a: 1, b: 2 })).to.equal('1, 2, 1');
  });

  it('leaves a name without a value as it is', () => {
    expect(fill('Page {page}', {})).to.equal('Page {page}');
  });

  it('shows zero and the empty text', () => {
    expect(fill('{n}{x}', { n: 0, x: '' })).to.equal('0');
  });

  it('puts in a value that looks like a pattern unaltered', () => {
    expect(fill('Photo: {credit}', { credit: '$& {n} $1' })).to.equal('Photo: $& {n} $1');
  });
});

describe('choosing a plural form', () => {
  const arabic = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };

  it('takes one story in the singular', () => {
    expect(plural('en', en.words.stories, 1)).to.equal('1 story');
  });

  it('takes no story in the plural in English', () => {
    expect(plural('en', en.words.stories, 0)).to.equal('0 stories');
  });

  it('takes nought in the singular in French', async () => {
    const { words } = await loadLocale('fr');
    expect(plural('fr', words.stories, 0)).to.equal('0 actualité');
  });

  it('tells all six Arabic categories apart', () => {
    const chosen = [0, 1, 2, 3, 11, 100].map((n) => plural('ar', arabic, n));
    expect(chosen.join('')).to.equal('zotfmx');
  });

  it('takes the general form where the language’s own is missing', () => {
    expect(plural('ar', { other: 'x' }, 2)).to.equal('x');
  });

  it('writes the number as the language does', () => {
    expect(plural('en', en.words.stories, 12345)).to.equal('12,345 stories');
  });

  it('groups digits in Dutch with a full stop', () => {
    expect(plural('nl', { other: '{n}' }, 12345)).to.equal('12.345');
  });

  it('writes Haitian Creole numbers the same in a browser of any language', () => {
    expect(plural('ht', { other: '{n}' }, 12345)).to.match(/^12\s345$/);
  });

  it('fills in further values', () => {
    const text = plural('en', en.words.storiesFrom, 3, { places: 'Belize and Haiti' });
    expect(text).to.equal('3 stories from Belize and Haiti');
  });
});
