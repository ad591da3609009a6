import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/model/news-item.js';
import { type Scope, withinScope } from '../../src/model/select.js';
import { ids, story } from './story.js';

const everything: Scope = { countries: [], topics: [], languages: [] };

const scoped = (items: NewsItem[], scope: Partial<Scope>, pageLanguage = ''): string[] =>
  ids(withinScope(items, { ...everything, ...scope }, pageLanguage));

describe('the scope', () => {
  const items = [
    story({ id: 'both', countries: ['GT', 'HN'], topics: ['data'] }),
    story({ id: 'honduras', countries: ['HN'], topics: ['training'] }),
    story({ id: 'islands', countries: ['LC'], topics: ['data', 'training'] }),
    story({ id: 'nowhere' }),
  ];

  it('lets everything through when it fixes nothing', () => {
    expect(scoped(items, {})).to.deep.equal(['both', 'honduras', 'islands', 'nowhere']);
  });

  it('keeps stories about any of its countries', () => {
    expect(scoped(items, { countries: ['GT', 'LC'] })).to.deep.equal(['both', 'islands']);
  });

  it('leaves out stories without a country when it names countries', () => {
    expect(scoped(items, { countries: ['GT', 'HN', 'LC'] })).not.to.include('nowhere');
  });

  it('keeps stories with any of its topics', () => {
    expect(scoped(items, { topics: ['training'] })).to.deep.equal(['honduras', 'islands']);
  });

  it('wants a country and a topic when it names both', () => {
    expect(scoped(items, { countries: ['HN'], topics: ['data'] })).to.deep.equal(['both']);
  });

  it('may leave nothing', () => {
    expect(scoped(items, { countries: ['CA'] })).to.deep.equal([]);
  });

  it('changes nothing about the list it was given', () => {
    const given = [...items];
    withinScope(given, { ...everything, countries: ['LC'] }, 'es');
    expect(given).to.deep.equal(items);
  });
});

describe('the language of the stories in scope', () => {
  const items = [
    story({ id: 'english', language: 'en', countries: ['HN'] }),
    story({ id: 'spanish', language: 'es-GT', countries: ['GT'] }),
    story({ id: 'unnamed', countries: ['HN'] }),
  ];

  it('is that of the page where there are such stories', () => {
    expect(scoped(items, {}, 'es')).to.deep.equal(['spanish', 'unnamed']);
  });

  it('is the language of the page whatever the region of either', () => {
    expect(scoped(items, {}, 'ES-419')).to.deep.equal(['spanish', 'unnamed']);
  });

  it('is any where no story is in the language of the page', () => {
    expect(scoped(items, {}, 'ht')).to.deep.equal(['english', 'spanish', 'unnamed']);
  });

  it('is any where the page has none', () => {
    expect(scoped(items, {}, '')).to.deep.equal(['english', 'spanish', 'unnamed']);
  });

  it('is looked for among the stories in scope only', () => {
    expect(scoped(items, { countries: ['HN'] }, 'es')).to.deep.equal(['english', 'unnamed']);
  });

  it('is what the webmaster fixed, not that of the page', () => {
    expect(scoped(items, { languages: ['en'] }, 'es')).to.deep.equal(['english', 'unnamed']);
  });

  it('may be several', () => {
    expect(scoped(items, { languages: ['EN-us', 'es'] })).to.deep.equal([
      'english',
      'spanish',
      'unnamed',
    ]);
  });

  it('stays fixed when no story is in it', () => {
    expect(scoped(items, { languages: ['fr'] }, 'es')).to.deep.equal(['unnamed']);
  });

  it('is any with a star', () => {
    expect(scoped(items, { languages: ['*'] }, 'es')).to.deep.equal([
      'english',
      'spanish',
      'unnamed',
    ]);
  });

  it('is any with a star among others', () => {
    expect(scoped(items, { languages: ['es', '*'] })).to.have.length(3);
  });

  it('is not another one that begins alike', () => {
    expect(
      scoped([story({ id: 'estonian', language: 'est' })], { languages: ['es'] }),
    ).to.deep.equal([]);
  });
});

describe('translations of one story', () => {
  const [en, es, fr] = ['en', 'es', 'fr'].map((language) => `https://example.org/${language}`);
  const items = [
    story({ id: 'en', url: en, language: 'en', translations: { es: es!, fr: fr! } }),
    story({ id: 'es', url: es, language: 'es', translations: { en: en!, fr: fr! } }),
    story({ id: 'other', url: 'https://example.org/other', language: 'en' }),
  ];

  it('show once, in the language of the page', () => {
    expect(scoped(items, { languages: ['*'] }, 'es-GT')).to.deep.equal(['es', 'other']);
  });

  it('show once, as the first of them, when none is in the language of the page', () => {
    expect(scoped(items, {}, 'nl')).to.deep.equal(['en', 'other']);
  });

  it('show in the language that the webmaster wants, whatever that of the page', () => {
    expect(scoped(items, { languages: ['es'] }, 'en')).to.deep.equal(['es']);
  });
});
