import { expect } from '@open-wc/testing';
import type { Query } from '../../src/model/query.js';
import { matching } from '../../src/model/select.js';
import { ids, story } from './story.js';

describe('stories that match a query', () => {
  const items = [
    story({
      id: 'survey',
      title: 'Encuesta en Mazatenango: Migración y desarrollo',
      summary: 'Un ESTUDIO del año.',
      countries: ['GT', 'HN'],
      topics: ['data'],
      date: '2020-08-05',
    }),
    story({
      id: 'training',
      title: 'Training for officials',
      summary: 'Held at the border.',
      countries: ['HN'],
      topics: ['training'],
      date: '2020-08-27T23:30:00-06:00',
    }),
    story({
      id: 'islands',
      title: 'Île de la Tortue',
      countries: ['HT', 'LC'],
      topics: ['data', 'training'],
    }),
  ];
  const found = (query: Query): string[] => ids(matching(items, query));

  it('are all of them when nothing is chosen', () => {
    expect(found({})).to.deep.equal(['survey', 'training', 'islands']);
  });

  it('are those of a region beside those of its countries', () => {
    const regional = [...items, story({ id: 'region', regions: ['caribbean'] })];
    const query = { countries: ['LC'], regions: ['caribbean'] };
    expect(ids(matching(regional, query))).to.deep.equal(['islands', 'region']);
  });

  it('are all of them on whatever page', () => {
    expect(found({ page: 7 })).to.have.length(3);
  });

  it('are about any of several countries', () => {
    expect(found({ countries: ['GT', 'LC'] })).to.deep.equal(['survey', 'islands']);
  });

  it('have any of several topics', () => {
    expect(found({ topics: ['training', 'nothing'] })).to.deep.equal(['training', 'islands']);
  });

  it('fit every part of the query', () => {
    expect(found({ countries: ['HN'], topics: ['training'], text: 'border' })).to.deep.equal([
      'training',
    ]);
  });

  it('are all of them when a choice is an empty list', () => {
    expect(found({ countries: [], topics: [] })).to.have.length(3);
  });

  describe('by words', () => {
    it('are found in the title', () => {
      expect(found({ text: 'officials' })).to.deep.equal(['training']);
    });

    it('are found in the summary', () => {
      expect(found({ text: 'border' })).to.deep.equal(['training']);
    });

    it('are found whatever the case', () => {
      expect(found({ text: 'estudio' })).to.deep.equal(['survey']);
    });

    it('are found without the accents', () => {
      expect(found({ text: 'migracion' })).to.deep.equal(['survey']);
    });

    it('are found with accents that the story lacks', () => {
      expect(found({ text: 'Tráiníng' })).to.deep.equal(['training']);
    });

    it('are found by letters put together from parts', () => {
      expect(found({ text: 'I\u0302le'.toLowerCase() })).to.deep.equal(['islands']);
    });

    it('are found with ñ written as n', () => {
      expect(found({ text: 'ano' })).to.deep.equal(['survey']);
    });

    it('have all the words, in any order', () => {
      expect(found({ text: 'desarrollo encuesta' })).to.deep.equal(['survey']);
    });

    it('lack none of the words', () => {
      expect(found({ text: 'encuesta border' })).to.deep.equal([]);
    });

    it('are found by the beginning of a word', () => {
      expect(found({ text: 'train' })).to.deep.equal(['training']);
    });

    it('are found by one word in the title and one in the summary', () => {
      expect(found({ text: 'training held' })).to.deep.equal(['training']);
    });

    it('are not found by the middle of a word', () => {
      expect(found({ text: 'rain' })).to.deep.equal([]);
    });

    it('are not found across the end of a word', () => {
      expect(found({ text: 'eld at' })).to.deep.equal([]);
    });

    it('are looked for as they are, not as a pattern', () => {
      expect(found({ text: 't[r]aining' })).to.deep.equal([]);
    });

    it('are all of them as long as no letter is typed', () => {
      expect(found({ text: '.* “' })).to.have.length(3);
    });

    it('are found by the beginning of every word that is typed', () => {
      expect(found({ text: 'mig des' })).to.deep.equal(['survey']);
    });

    for (const [title, text] of [
      ['Tribunal de l’OIM', 'oim'],
      ["Retour en Côte d'Ivoire", 'cote d’ivoire'],
      ['Training-of-trainers', 'trainers'],
      ['¿Qué es la migración?', 'que'],
      ['Niñas y niños', 'ninos'],
      ['50,000 people', '50,000'],
      ['“Hubs” (new)', 'hubs new'],
      ['Straße', 'straß'],
      ['Η μετανάστευση', 'μεταναστ'],
      ['المنظمة الدولية للهجرة', 'منظمة'],
      ['المنظمة الدولية للهجرة', 'هجرة'],
      ['مُهاجِرون', 'مهاجرون'],
      ['مهـــاجرون', 'مهاجر'],
      ['أطفال', 'اطفال'],
      ['移民新闻', '新闻'],
    ] as const) {
      it(`are found in “${title}” by “${text}”`, () => {
        expect(matching([story({ title })], { text })).to.have.length(1);
      });
    }
  });

  describe('by days', () => {
    it('are those from the first day on', () => {
      expect(found({ from: '2020-08-06' })).to.deep.equal(['training']);
    });

    it('include the first day', () => {
      expect(found({ from: '2020-08-05' })).to.deep.equal(['survey', 'training']);
    });

    it('are those up to the last day', () => {
      expect(found({ to: '2020-08-26' })).to.deep.equal(['survey']);
    });

    it('include all hours of the last day, as the story counts it', () => {
      expect(found({ to: '2020-08-27' })).to.deep.equal(['survey', 'training']);
    });

    it('may be of a single day', () => {
      expect(found({ from: '2020-08-05', to: '2020-08-05' })).to.deep.equal(['survey']);
    });

    it('leave out undated stories', () => {
      expect(found({ from: '1900-01-01' })).not.to.include('islands');
    });

    it('are none when the days are the wrong way round', () => {
      expect(found({ from: '2020-08-27', to: '2020-08-05' })).to.deep.equal([]);
    });
  });
});
