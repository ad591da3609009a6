import { noTotals, sum, writeTotals } from './totals.mjs';

function count(suite) {
  const own = noTotals();
  for (const test of suite.tests) {
    own[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  return sum([own, ...suite.suites.map(count)]);
}

function countSession(session) {
  const tests = session.testResults === undefined ? noTotals() : count(session.testResults);
  // A file that failed without a failed test: it did not load, or threw outside of a test.
  if (!session.passed && tests.failed === 0) tests.failed = 1;
  return tests;
}

/**
 * Counts the tests of all browsers and groups, and hands the totals to scripts/test.mjs.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserTotals() {
  return {
    onTestRunFinished({ sessions }) {
      writeTotals(sum(sessions.map(countSession)));
    },
  };
}
