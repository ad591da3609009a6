import { noTotals } from './totals.mjs';

/** A reporter for `node --test` that gives the totals as JSON. */
export default async function* nodeTotals(events) {
  const totals = noTotals();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite that fails outside of its tests (a hook, an import) must not go unseen.
    const isSuite = data.details?.type === 'suite';
    const inTests = data.details?.error?.failureType === 'subtestsFailed';
    if (isSuite && (type === 'test:pass' || inTests)) continue;
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else totals[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(totals);
}
