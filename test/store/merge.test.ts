import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/model/feed.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { joinPages, mergeFeeds } from '../../src/store/merge.js';
import { story } from '../model/story.js';

const feed = (items: readonly NewsItem[], more: Partial<Feed> = {}): Feed => ({
  items,
  warnings: [],
  ...more,
});

const ids = ({ items }: Feed): string[] => items.map(({ id }) => id);

describe('feeds that are merged', () => {
  it('are newest first, undated stories last', () => {
    const merged = mergeFeeds([
      feed([story({ id: 'a', date: '2020-08-01' }), story({ id: 'b' })]),
      feed([story({ id: 'c', date: '2020-08-03' }), story({ id: 'd', date: '2020-07-03' })]),
    ]);
    expect(ids(merged)).to.deep.equal(['c', 'a', 'd', 'b']);
  });

  for (const [what, one, other] of [
    ['id', { id: 'urn:x:1' }, { id: 'urn:x:1' }],
    ['address', { url: 'https://a.example/1' }, { url: 'https://a.example/1' }],
    [
      'address but for its writing',
      { url: 'http://www.a.example/1/#top' },
      { url: 'https://a.example/1' },
    ],
    [
      'title and day',
      { title: 'One', date: '2020-08-01' },
      { title: 'one', date: '2020-08-01T10:00:00Z' },
    ],
  ] as const) {
    it(`show a story once that has the same ${what} in two`, () => {
      const first = story({ id: 'urn:a', title: 'First', ...one });
      const second = story({ id: 'urn:b', title: 'Second', ...other });
      const merged = mergeFeeds([feed([first]), feed([second])]);
      expect([ids(merged), merged.warnings.length]).to.deep.equal([[first.id], 1]);
    });
  }

  it('show stories that have but a number in common, each under an id of its own', () => {
    const one = story({ id: '1', title: 'One', url: 'https://a.example/1' });
    const other = story({ id: '1', title: 'Other', url: 'https://b.example/1' });
    const merged = mergeFeeds([feed([one]), feed([other])]);
    expect(new Set(ids(merged)).size).to.equal(2);
  });

  it('show two stories of one feed that have the same title and day', () => {
    const same = { title: 'Briefing', date: '2020-08-01' };
    const merged = mergeFeeds([
      feed([story({ id: 'a', ...same }), story({ id: 'b', ...same })]),
      feed([]),
    ]);
    expect(ids(merged)).to.deep.equal(['a', 'b']);
  });

  it('keep the warnings of all', () => {
    const warnings = [{ field: 'date', reason: 'dropped' }];
    expect(mergeFeeds([feed([], { warnings }), feed([], { warnings })]).warnings).to.have.length(2);
  });

  it('are final when all are', () => {
    const final = feed([], { isFinal: true });
    expect([
      mergeFeeds([final, final]).isFinal,
      mergeFeeds([final, feed([])]).isFinal,
    ]).to.deep.equal([true, false]);
  });
});

describe('pages that are joined', () => {
  it('show a story once, in the order of the pages', () => {
    const joined = joinPages([
      feed([story({ id: 'a' }), story({ id: 'b' })]),
      feed([story({ id: 'b' }), story({ id: 'c' })]),
    ]);
    expect([ids(joined), joined.warnings]).to.deep.equal([['a', 'b', 'c'], []]);
  });
});
