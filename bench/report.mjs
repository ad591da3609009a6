// `node bench/report.mjs`: writes again, from results.json, what a run of the benchmark writes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/root.mjs';
import { isMain } from '../scripts/steps.mjs';
import { chart } from './chart.mjs';
import { markdown } from './markdown.mjs';
import { withSpeed } from './readme.mjs';

const measured = join(root, 'bench/results.json');

/** Every file that is made of the results, with its text. */
export function report(results) {
  return {
    'bench/results.md': markdown(results),
    'bench/chart.svg': chart(results),
    'README.md': withSpeed(readFileSync(join(root, 'README.md'), 'utf8'), results),
  };
}

export const readResults = () => JSON.parse(readFileSync(measured, 'utf8'));

/** No more digits than a measurement has. */
const rounded = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);

/** Keeps the results, and all that is made of them. */
export function write(results) {
  writeFileSync(measured, `${JSON.stringify(results, rounded, 2)}\n`);
  for (const [file, text] of Object.entries(report(readResults()))) {
    writeFileSync(join(root, file), text);
  }
}

if (isMain(import.meta)) write(readResults());
