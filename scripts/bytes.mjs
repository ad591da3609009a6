// `npm run bytes`: is everything as light as it may be, and does the README say so? `-- --write` puts
// the sizes into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAlone } from './bytes/alone.mjs';
import { goal } from './bytes/budgets.mjs';
import { measureScripts } from './bytes/shipped.mjs';
import { withBytes } from './bytes/table.mjs';
import { root } from './root.mjs';

const readme = join(root, 'README.md');

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const shipped = await measureScripts();
const alone = await measureAlone();
const rows = [...shipped.rows, ...alone.rows];
const problems = [...shipped.problems, ...alone.problems];

const width = Math.max(...rows.map(({ name, what }) => (name || what).length));
const number = (value) => value?.toLocaleString('en') ?? '';
const column = (value) => number(value).padStart(9);
const show = ({ name, what, raw, size, limit }) =>
  console.log(`${(name || what).padEnd(width)} ${column(raw)} ${column(size)} ${column(limit)}`);

console.log(`${'shipped'.padEnd(width)}       raw    brotli   at most`);
shipped.rows.forEach(show);
console.log(`\n${'an import, without Lit'.padEnd(width)}       raw    brotli   at most`);
alone.rows.forEach(show);

const entry = shipped.rows.find(({ group }) => group === 'entry')?.size ?? Infinity;
if (entry > goal) {
  console.log(`\nThe entry is ${number(entry - goal)} bytes from its goal of ${number(goal)}.`);
}

for (const { name, what, size, limit } of rows) {
  if (limit === undefined) problems.push(`${name} has no budget in scripts/bytes/budgets.mjs.`);
  else if (size > limit)
    problems.push(`${name || what}: ${number(size - limit)} bytes over its budget.`);
}

const text = readFileSync(readme, 'utf8');
const fresh = withBytes(text, shipped.rows, alone.rows, alone.lit);
if (fresh === undefined) problems.push('README.md has no <!-- bytes --> … <!-- /bytes -->.');
else if (fresh !== text && values.write) writeFileSync(readme, fresh);
else if (fresh !== text) {
  problems.push('README.md says something else. Run: npm run bytes -- --write');
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
