// `npm run test:wordpress`: the plugin in a real WordPress, with its database, from Debian's packages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ready } from '../ready.mjs';
import { runNode } from '../run.mjs';
import { readTotals } from '../testing/totals.mjs';
import { findWordPress } from './packages.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'iom-news-'));
try {
  await ready();
  const { buildIfNeeded } = await import('../build.mjs');
  await buildIfNeeded();
  findWordPress();
  const file = join(scratch, 'totals.json');
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/testing/node-totals.mjs', `--test-reporter-destination=${file}`],
  ];
  const code = await runNode([
    '--test',
    ...reporters.flat(),
    'integrations/wordpress/test/wordpress.test.mjs',
  ]);
  const { passed, failed } = readTotals(file) ?? { passed: 0, failed: 0 };
  console.log(`${passed} passed, ${code !== 0 && failed === 0 ? 1 : failed} failed`);
  if (code !== 0 || passed === 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message ?? error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
