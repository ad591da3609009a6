import { expect } from '@open-wc/testing';
import { countFacet } from '../../src/model/facets.js';
import { story } from './story.js';

describe('the counts of a facet', () => {
  const items = [
    story({ title: 'Training', countries: ['HN'], topics: ['training'], date: '2020-08-01' }),
    story({ title: 'Survey', countries: ['GT', 'HN'], topics: ['data'], date: '2020-08-05' }),
    story({ title: 'Islands', countries: ['LC'], topics: ['data'] }),
    story({ title: 'Nowhere' }),
  ];

  it('count every story under each of its values', () => {
    expect(Object.fromEntries(countFacet(items, {}, 'countries'))).to.deep.equal({
      HN: 2,
      GT: 1,
      LC: 1,
    });
  });

  it('do not obey the choice by the facet itself', () => {
    expect(countFacet(items, { countries: ['LC'] }, 'countries').get('HN')).to.equal(2);
  });

  it('obey a choice by another facet', () => {
    expect(countFacet(items, { topics: ['data'] }, 'countries').get('HN')).to.equal(1);
  });

  it('obey the words', () => {
    expect(countFacet(items, { text: 'islands' }, 'topics').get('data')).to.equal(1);
  });

  it('obey the days', () => {
    expect(countFacet(items, { from: '2020-08-03' }, 'countries').get('HN')).to.equal(1);
  });

  it('keep a value that the rest of the query leaves nothing of, with 0', () => {
    expect(countFacet(items, { topics: ['training'] }, 'countries').get('LC')).to.equal(0);
  });

  it('keep all values when nothing fits the query', () => {
    const counts = countFacet(items, { text: 'nothing like this' }, 'countries');
    expect(Object.fromEntries(counts)).to.deep.equal({ HN: 0, GT: 0, LC: 0 });
  });

  it('know no value that no story has', () => {
    expect(countFacet(items, { countries: ['CA'] }, 'countries').has('CA')).to.equal(false);
  });

  it('take values for values, even those every object has', () => {
    const odd = [story({ topics: ['constructor', '__proto__'] })];
    expect([...countFacet(odd, {}, 'topics')]).to.deep.equal([
      ['constructor', 1],
      ['__proto__', 1],
    ]);
  });

  it('are the same on every page', () => {
    expect(countFacet(items, { page: 9 }, 'topics').get('data')).to.equal(2);
  });

  it('are none without stories', () => {
    expect(countFacet([], {}, 'countries').size).to.equal(0);
  });
});
