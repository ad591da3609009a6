import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './run.mjs';

/** Runs a step, and shows what it said when it is done. */
async function runStep(name, args) {
  const folder = mkdtempSync(join(tmpdir(), 'iom-news-'));
  const file = join(folder, 'said');
  const said = openSync(file, 'w');
  const start = performance.now();
  const code = await runNode(args, { stdio: ['ignore', said, said] });
  closeSync(said);
  console.log(`\n── ${name}\n${readFileSync(file, 'utf8')}`);
  rmSync(folder, { recursive: true });
  return { name, passed: code === 0, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs every step, shows how each went, and ends with a total: whoever reads the end of a log then
 * knows all that failed, not just the first.
 *
 * @param {Record<string, string[]>} steps what to hand to Node, by the step's name
 * @param {number} [atOnce] so many run at the same time
 */
export async function runSteps(steps, atOnce = 1) {
  const waiting = Object.entries(steps);
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results.push(await runStep(...next));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  console.log();
  for (const { name, passed, seconds } of results) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  }
  const failed = results.filter((result) => !result.passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** Whether a module is the script that Node was started with. */
export const isMain = (meta) => meta.url === pathToFileURL(process.argv[1] ?? '').href;
