import { expect } from '@open-wc/testing';
import { engine } from '../browser/engine.js';
import { hostFaults } from '../faults/host-faults.js';
import { recordFault } from '../faults/record.js';
import type { Shown } from './page.js';

/** What a test plays: it asserts, and gives what the visitor has in the end. */
type Play = (this: Mocha.Context) => Promise<Shown>;

/** Declares a test of a fault. */
type Test = (what: string, play: Play) => void;

/**
 * The tests of a fault. What they saw is recorded once all of them hold and have seen what is declared;
 * an engine that the fault is not played in has them skipped.
 *
 * @param id number of the fault in {@link hostFaults}
 */
export function plays(id: string, tests: (sees: Test) => void): void {
  const fault = hostFaults.find((other) => other.id === id);
  if (!fault) throw new Error(`No fault has the number ${id}.`);
  const notPlayed = fault.notPlayed?.[engine];
  const seen = new Set<Shown>();

  describe(`${id}. ${fault.name}`, () => {
    before(() => recordFault(id));

    tests((what, play) => {
      it(`${id}. ${what}`, async function () {
        if (notPlayed) this.skip();
        seen.add(await play.call(this));
      });
    });

    after(async function () {
      if (notPlayed) return void (await recordFault(id, { notPlayed }));
      if (this.test!.parent!.tests.some(({ state }) => state === 'failed')) return;
      const shows = [...seen].sort();
      expect(shows).to.deep.equal([...fault.shows].sort());
      await recordFault(id, { shows: fault.shows });
    });
  });
}
