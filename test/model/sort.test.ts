import { expect } from '@open-wc/testing';
import { sortItems } from '../../src/model/select.js';
import { ids, story } from './story.js';

describe('the order of stories', () => {
  const older = story({ id: 'older', date: '2020-08-01' });
  const newer = story({ id: 'newer', date: '2020-08-27' });
  const undated = story({ id: 'undated' });
  const pinned = story({ id: 'pinned', date: '2019-01-01', pinned: true });

  it('is newest first', () => {
    expect(ids(sortItems([older, newer], 'newest'))).to.deep.equal(['newer', 'older']);
  });

  it('is oldest first when asked for', () => {
    expect(ids(sortItems([newer, older], 'oldest'))).to.deep.equal(['older', 'newer']);
  });

  for (const sort of ['newest', 'oldest'] as const) {
    it(`has undated stories last with "${sort}"`, () => {
      expect(ids(sortItems([undated, older, newer], sort)).at(-1)).to.equal('undated');
    });
  }

  for (const sort of ['newest', 'oldest', 'feed'] as const) {
    it(`has pinned stories on top with "${sort}"`, () => {
      expect(ids(sortItems([newer, undated, pinned, older], sort))[0]).to.equal('pinned');
    });

    it(`keeps the feed's order among equals with "${sort}"`, () => {
      const equals = Array.from({ length: 40 }, (_, i) =>
        story({ id: `${i}`, date: '2020-08-01' }),
      );
      expect(ids(sortItems(equals, sort))).to.deep.equal(ids(equals));
    });

    it(`keeps the feed's order among undated ones with "${sort}"`, () => {
      const others = Array.from({ length: 40 }, (_, i) => story({ id: `${i}` }));
      const sorted = sortItems([...others, older, newer], sort).filter(({ date }) => !date);
      expect(ids(sorted)).to.deep.equal(ids(others));
    });
  }

  it("is the feed's own when asked for", () => {
    expect(ids(sortItems([older, undated, newer], 'feed'))).to.deep.equal([
      'older',
      'undated',
      'newer',
    ]);
  });

  it('sorts pinned stories among themselves', () => {
    const lately = story({ id: 'lately', date: '2021-01-01', pinned: true });
    const never = story({ id: 'never', pinned: true });
    expect(ids(sortItems([never, pinned, newer, lately], 'newest'))).to.deep.equal([
      'lately',
      'pinned',
      'never',
      'newer',
    ]);
  });

  it('compares moments, not texts, across time zones', () => {
    const noonInLima = story({ id: 'lima', date: '2020-08-27T12:00:00-05:00' });
    const threeInGeneva = story({ id: 'geneva', date: '2020-08-27T15:00:00+02:00' });
    expect(ids(sortItems([threeInGeneva, noonInLima], 'newest'))).to.deep.equal(['lima', 'geneva']);
  });

  it('has a day without a time before its hours', () => {
    const day = story({ id: 'day', date: '2020-08-27' });
    const hour = story({ id: 'hour', date: '2020-08-27T06:00:00Z' });
    expect(ids(sortItems([day, hour], 'oldest'))).to.deep.equal(['day', 'hour']);
  });

  it('leaves the list it was given as it is', () => {
    const given = [older, newer];
    sortItems(given, 'newest');
    expect(ids(given)).to.deep.equal(['older', 'newer']);
  });
});
