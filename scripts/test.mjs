// `npm test`: the tests of Node, then those of the browser. `npm test -- --all` takes three engines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ready } from './ready.mjs';
import { run, runNode } from './run.mjs';
import { chooseTestFiles, isElementTest, isNodeTest, isPageTest } from './testing/test-files.mjs';
import { readTotals, sum } from './testing/totals.mjs';

const usage = `npm test -- [options] [files or folders]

  --all              Chromium, Firefox and WebKit (npm run test:all)
  --engine <name>    one of them; may be repeated
  --group <name>     elements as "code" or as "built" only; may be repeated
  --watch            again at each change
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true },
    group: { type: 'string', multiple: true },
    watch: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit();
}

const engines = values.all ? ['chromium', 'firefox', 'webkit'] : (values.engine ?? ['chromium']);
const groups = values.group ?? ['code', 'built'];
const files = chooseTestFiles(positionals);
const nodeFiles = files.filter(isNodeTest);
const browserFiles = files.filter((file) => !isNodeTest(file));

const scratch = mkdtempSync(join(tmpdir(), 'iom-news-'));

/** A run's totals; one that failed without a failed test counts as one failure. */
function totalsOf(code, file) {
  const totals = readTotals(file) ?? { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && totals.failed === 0) totals.failed = 1;
  return totals;
}

async function nodeTests() {
  if (nodeFiles.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const totals = join(scratch, 'node.json');
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/testing/node-totals.mjs', `--test-reporter-destination=${totals}`],
  ];
  const code = await runNode(['--test', ...reporters.flat(), ...nodeFiles]);
  return totalsOf(code, totals);
}

async function browserTests() {
  if (browserFiles.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const totals = join(scratch, 'browser.json');
  const runner = [
    'node_modules/@web/test-runner/dist/bin.js',
    ...(values.watch ? ['--watch'] : []),
  ];
  const env = {
    ...process.env,
    IOM_NEWS_FILES: browserFiles.join(','),
    IOM_NEWS_ENGINES: engines.join(','),
    IOM_NEWS_GROUPS: groups.join(','),
    IOM_NEWS_TOTALS: totals,
    // GTK must draw in software into the virtual screen, and does it faster without OpenGL.
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  // WebKitGTK opens a real window; where there is no screen, a virtual one serves.
  const needsScreen = engines.includes('webkit') && !process.env.DISPLAY;
  const code = needsScreen
    ? await run('xvfb-run', ['-a', process.execPath, ...runner], { env })
    : await runNode(runner, { env });
  return totalsOf(code, totals);
}

const needsBuild =
  nodeFiles.length > 0 ||
  browserFiles.some(isPageTest) ||
  (groups.includes('built') && browserFiles.some(isElementTest));

try {
  if (files.length === 0) throw new Error('No test file has such a name.');
  await ready();
  if (needsBuild) {
    const { buildIfNeeded } = await import('./build.mjs');
    await buildIfNeeded();
  }
  const total = sum([await nodeTests(), await browserTests()]);
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message ?? error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
