import { pathToFileURL } from 'node:url';
import { runNode } from './run.mjs';

/**
 * Runs every step, shows how each went, and ends with a total: whoever reads the end of a log then
 * knows all that failed, not just the first.
 *
 * @param {Record<string, string[]>} steps what to hand to Node, by the step's name
 */
export async function runSteps(steps) {
  const results = [];
  for (const [name, args] of Object.entries(steps)) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const passed = (await runNode(args)) === 0;
    results.push({ name, passed, seconds: (performance.now() - start) / 1000 });
  }
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
