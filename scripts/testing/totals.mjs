import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @returns {Totals} */
export const noTotals = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Totals[]} all @returns {Totals} */
export function sum(all) {
  const total = noTotals();
  for (const one of all) for (const key of Object.keys(total)) total[key] += one[key];
  return total;
}

/** Totals travel from a test run to the script that started it through a file. */
const totalsFile = process.env.IOM_NEWS_TOTALS;

export function writeTotals(totals) {
  if (totalsFile) writeFileSync(totalsFile, JSON.stringify(totals));
}

/** @returns {Totals | undefined} nothing when the run ended before it could count */
export function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
