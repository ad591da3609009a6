import { expect } from '@open-wc/testing';
import { FeedError, type FeedErrorCode } from '../../src/model/feed-error.js';
import { backOff } from '../../src/store/back-off.js';

const failure = (code: FeedErrorCode, retryAfter?: number): FeedError =>
  new FeedError(code, 'https://example.org/feed.json', undefined, undefined, retryAfter);

/** Enough to see the least and the most that chance gives. */
const often = (error: FeedError, tries: number): number[] =>
  Array.from({ length: 200 }, () => backOff(error, tries) ?? NaN);

describe('the wait after a failure', () => {
  it('grows with each try', () => {
    const busy = failure('busy');
    const longest = [1, 2, 3].map((tries) => Math.max(...often(busy, tries)));
    expect(longest[1]).to.be.above(longest[0]!);
    expect(longest[2]).to.be.above(longest[1]!);
  });

  it('differs between visitors', () => {
    expect(new Set(often(failure('busy'), 1)).size).to.be.above(100);
  });

  it('stays within half and all of its step', () => {
    const waits = often(failure('busy'), 3);
    expect([Math.min(...waits) >= 1000, Math.max(...waits) <= 2000]).to.deep.equal([true, true]);
  });

  it('has an end after three tries of a busy server', () => {
    expect(backOff(failure('busy'), 4)).to.equal(undefined);
  });

  for (const code of ['unavailable', 'not-a-feed', 'too-large', 'timeout', 'blocked'] as const) {
    it(`is none after ${code}, which another try would not change`, () => {
      expect(backOff(failure(code), 1)).to.equal(undefined);
    });
  }

  it('is at least what the server asks for', () => {
    expect(Math.min(...often(failure('busy', 60_000), 1))).to.be.at.least(60_000);
  });

  it('is an hour at most, whatever the server asks for', () => {
    expect(Math.max(...often(failure('busy', 1e12), 1))).to.be.at.most(3600_000);
  });

  it('goes on growing while the server asks for short ones', () => {
    expect(Math.min(...often(failure('busy', 1), 6))).to.be.at.least(8000);
  });
});
