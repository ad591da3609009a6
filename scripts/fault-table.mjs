// Writes what the tests of test/faults/ saw into README.md, between two marks. Run those tests in all
// engines first. With --check it writes nothing, and fails where the README says something else, or
// where an engine that ran has not seen every fault; engines that did not run are taken as declared.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { root } from './root.mjs';
import { readFaultRecords } from './testing/fault-record.mjs';

/** @typedef {import('../test/faults/fault.ts').Fault | import('../test/faults/fault.ts').HostFault} Fault */
/** @typedef {import('../test/faults/record.ts').FaultRecord} FaultRecord */

const readme = join(root, 'README.md');

const between = /(?<=<!-- faults -->\n)[^]*?(?=<!-- \/faults -->)/;

const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** The faults that a file of test/faults/ declares. */
async function declared(file, name) {
  const source = readFileSync(join(root, 'test/faults', file), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return /** @type {readonly Fault[]} */ (module[name]);
}

/** What an engine that did not run would see, if all is as declared. */
function expected({ cold, warm, code, stories, of = stories, warnings, shows, notPlayed }, engine) {
  const reason = typeof notPlayed === 'object' ? notPlayed[engine] : notPlayed;
  return {
    cold,
    warm,
    code: code?.[engine] ?? code,
    stories,
    of,
    warnings,
    shows: reason ? undefined : shows,
    notPlayed: reason,
  };
}

/** One value where all engines agree, else each with those that gave it. */
function agreed(records, read) {
  const byValue = new Map();
  for (const [engine, record] of Object.entries(records)) {
    const value = read(record) ?? '–';
    byValue.set(value, [...(byValue.get(value) ?? []), engines[engine]]);
  }
  if (byValue.size === 1) return [...byValue.keys()][0];
  return [...byValue].map(([value, names]) => `${value} (${names.join(', ')})`).join(', ');
}

const number = (n) => n.toLocaleString('en');

const code = (word) => word && `\`${word}\``;

const columns = {
  'First visit': ({ cold, notPlayed }) => code(cold) ?? (notPlayed && `not played: ${notPlayed}`),
  Later: ({ warm }) => code(warm),
  'Code of the error': (record) => code(record.code),
  Stories: ({ stories, of }) => stories && `${number(stories)} of ${number(of)}`,
  Warnings: ({ warnings }) => warnings?.toString(),
  'Visitors have': ({ shows, notPlayed }) =>
    shows?.map((what) => `the ${what}`).join(' or ') ?? (notPlayed && `not played: ${notPlayed}`),
};

/** @param {{ fault: Fault, records: Record<string, FaultRecord> }[]} seen */
function table(seen, what, names) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const head = ['', what, ...names, 'And'];
  const rows = seen.map(({ fault, records }) => [
    fault.id,
    fault.name,
    ...names.map((name) => agreed(records, columns[name])),
    fault.seen,
  ]);
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

/**
 * The tables, and what is missing to make them.
 *
 * @param {Map<string, Record<string, FaultRecord>>} all
 */
async function faultTables(all) {
  const missing = [];
  const withRecords = (faults) =>
    faults.map((fault) => {
      const recordIn = (engine) => {
        const records = all.get(engine);
        if (!records) return expected(fault, engine);
        if (!records[fault.id]) missing.push(`${engines[engine]} has no record of ${fault.id}.`);
        return records[fault.id] ?? {};
      };
      const entries = Object.keys(engines).map((engine) => [engine, recordIn(engine)]);
      return { fault, records: Object.fromEntries(entries) };
    });
  const network = withRecords(await declared('network-faults.ts', 'networkFaults'));
  const content = withRecords(await declared('content-faults.ts', 'contentFaults'));
  const host = withRecords(await declared('host-faults.ts', 'hostFaults'));
  const text = [
    table(network, 'On the way to the feed', ['First visit', 'Later', 'Code of the error']),
    table(content, 'In the feed', ['First visit', 'Code of the error', 'Stories', 'Warnings']),
    table(host, 'The page around it', ['Visitors have']),
  ].join('\n');
  return { text, missing };
}

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const all = readFaultRecords();
  const text = readFileSync(readme, 'utf8');
  const tables = await faultTables(all);
  const problems = tables.missing;
  const notRun = Object.keys(engines).filter((engine) => !all.has(engine));
  if (!values.check || all.size === 0) {
    problems.push(
      ...notRun.map((engine) => `The tests of faults did not run in ${engines[engine]}.`),
    );
  }
  if (!between.test(text)) problems.push('README.md has no <!-- faults --> … <!-- /faults -->.');
  const fresh = text.replace(between, () => `\n${tables.text}\n`);
  if (values.check && fresh !== text) {
    problems.push('README.md says something else. Run: node scripts/fault-table.mjs');
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  } else if (fresh !== text) {
    writeFileSync(readme, fresh);
  }
}

await main();
