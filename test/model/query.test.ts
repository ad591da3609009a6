import { expect } from '@open-wc/testing';
import { type Query, refineQuery, toCountryList, toList } from '../../src/model/query.js';

/** A patch as a page without types may give it. */
const loose = (patch: object): Query => patch;

describe('refining a query', () => {
  const chosen: Query = { countries: ['HN'], topics: ['data'], text: 'hub', from: '2020-01-01' };

  it('keeps what the patch does not name', () => {
    expect(refineQuery(chosen, { text: 'survey' })).to.deep.equal({ ...chosen, text: 'survey' });
  });

  it('leaves the query it was given as it is', () => {
    const query: Query = { countries: ['HN'] };
    refineQuery(query, { countries: ['GT'] });
    expect(query).to.deep.equal({ countries: ['HN'] });
  });

  it('clears a field that is undefined', () => {
    expect(refineQuery({ countries: ['HN'], text: 'hub' }, { countries: undefined })).to.deep.equal(
      {
        text: 'hub',
      },
    );
  });

  it('keeps regions with the countries they came with', () => {
    const query = { countries: ['HN'], regions: ['central-america'] };
    expect(refineQuery(query, { text: 'hub' })).to.deep.equal({ ...query, text: 'hub' });
  });

  it('takes regions back when other countries are chosen', () => {
    const query = { countries: ['HN'], regions: ['central-america'] };
    expect(refineQuery(query, { countries: ['GT'] })).to.deep.equal({ countries: ['GT'] });
  });

  it('leaves no trace of a cleared field', () => {
    expect(refineQuery({ text: 'hub' }, { text: undefined })).not.to.have.property('text');
  });

  for (const [name, patch] of Object.entries({
    'an empty list of countries': { countries: [] },
    'an empty list of topics': { topics: [] },
    'an empty text': { text: '' },
    'a blank text': { text: ' \n ' },
    'an empty day': { from: '' },
  })) {
    it(`clears a field by ${name}`, () => {
      const [field = ''] = Object.keys(patch);
      expect(refineQuery(chosen, patch)).not.to.have.property(field);
    });
  }

  for (const [what, value] of Object.entries({
    'a number': 7,
    'no number': NaN,
    true: true,
    null: null,
    'an object': {},
    'an object like a list': { length: 1, 0: 'HN' },
    'a function': () => 'HN',
    'a symbol': Symbol('HN'),
  })) {
    it(`clears every field given as ${what}`, () => {
      const patch = { countries: value, topics: value, text: value, from: value, to: value };
      expect(refineQuery({ ...chosen, to: '2020-12-31' }, loose(patch))).to.deep.equal({});
    });
  }

  it('ignores fields that no query has', () => {
    const patch = JSON.parse(
      '{"__proto__": {"text": "x"}, "constructor": 1, "sort": "oldest"}',
    ) as object;
    expect(refineQuery({}, loose(patch))).to.deep.equal({});
  });

  it('drops entries of a list that are no text', () => {
    const patch = { topics: ['data', 5, null, '', ['x'], 'hubs'] };
    expect(refineQuery({}, loose(patch)).topics).to.deep.equal(['data', 'hubs']);
  });

  it('takes country codes in lower case', () => {
    expect(refineQuery({}, { countries: ['hn', 'Gt'] }).countries).to.deep.equal(['HN', 'GT']);
  });

  it('takes one text of countries for a list', () => {
    expect(refineQuery({}, loose({ countries: 'GT, HN  SV' })).countries).to.deep.equal([
      'GT',
      'HN',
      'SV',
    ]);
  });

  it('takes one text for one topic, blanks and commas included', () => {
    expect(refineQuery({}, loose({ topics: 'labour, skills' })).topics).to.deep.equal([
      'labour, skills',
    ]);
  });

  it('takes the same choice once', () => {
    expect(refineQuery({}, { topics: ['data', 'data'] }).topics).to.deep.equal(['data']);
  });

  it('cuts the time from a day', () => {
    expect(refineQuery({}, { from: '2020-08-27T14:00:00Z' }).from).to.equal('2020-08-27');
  });

  for (const day of ['27/08/2020', '2020-8-27', 'yesterday', '1598486400']) {
    it(`takes "${day}" for no day`, () => {
      expect(refineQuery({}, { to: day })).to.deep.equal({});
    });
  }

  describe('its page', () => {
    it('is kept by a patch that names it', () => {
      expect(refineQuery(chosen, { page: 3 })).to.deep.equal({ ...chosen, page: 3 });
    });

    it('goes back to the first with any other choice', () => {
      expect(refineQuery({ text: 'hub', page: 3 }, { text: 'survey' })).not.to.have.property(
        'page',
      );
    });

    it('goes back to the first with an empty patch', () => {
      expect(refineQuery({ page: 3 }, {})).to.deep.equal({});
    });

    it('stays when it changes together with another choice', () => {
      expect(refineQuery({ page: 3 }, { text: 'hub', page: 2 })).to.deep.equal({
        text: 'hub',
        page: 2,
      });
    });

    for (const page of [0, -3, 1, NaN, Infinity, -Infinity, '4', [4], null]) {
      it(`is the first for ${JSON.stringify(page)} (${typeof page})`, () => {
        expect(refineQuery({ page: 2 }, loose({ page }))).to.deep.equal({});
      });
    }

    it('is a whole number', () => {
      expect(refineQuery({}, { page: 2.9 }).page).to.equal(2);
    });
  });
});

describe('a list from a page', () => {
  it('is split at blanks, commas and line ends', () => {
    expect(toList(' GT,HN\n\tSV , ')).to.deep.equal(['GT', 'HN', 'SV']);
  });

  it('may be an array', () => {
    expect(toList(['one topic', 'another'])).to.deep.equal(['one topic', 'another']);
  });

  for (const value of [undefined, null, 5, {}, new Set(['GT'])]) {
    it(`is empty for ${Object.prototype.toString.call(value)}`, () => {
      expect(toList(value)).to.deep.equal([]);
    });
  }

  it('of countries is in upper case', () => {
    expect(toCountryList('gt Hn')).to.deep.equal(['GT', 'HN']);
  });
});
