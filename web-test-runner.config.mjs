import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserTotals } from './scripts/testing/browser-totals.mjs';
import { faultRecord } from './scripts/testing/fault-record.mjs';
import { faultServer } from './scripts/testing/fault-server-plugin.mjs';
import { hosts } from './scripts/testing/hosts.mjs';
import { launchers } from './scripts/testing/launchers.mjs';
import { hasCorpora, hasData, outsideData } from './scripts/testing/outside-data.mjs';
import { renderedPages } from './scripts/testing/rendered-pages.mjs';
import { chooseTestFiles, isElementTest, isNodeTest } from './scripts/testing/test-files.mjs';
import { underTest } from './scripts/testing/under-test.mjs';

// scripts/test.mjs says which files, engines and groups; alone, this runs all in Chromium.
const list = (value) => (value ? value.split(',') : []);
const files = chooseTestFiles(list(process.env.IOM_NEWS_FILES)).filter((file) => !isNodeTest(file));
const engines = list(process.env.IOM_NEWS_ENGINES || 'chromium');
const groups = list(process.env.IOM_NEWS_GROUPS || 'code,built');

const faults = faultServer();

/** Stories are tested where they are built; a continuous run must not do without them. */
const hasStorybook = Boolean(process.env.CI) || existsSync('storybook-static/index.json');

/** The page that each test file runs in. */
const page = (elements) => (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script>
      globalThis.underTest = '${elements}';
      globalThis.faultServer = '${faults.origin}';
      globalThis.corpora = ${hasCorpora()};
      globalThis.regionData = ${hasData()};
      globalThis.hasStorybook = ${hasStorybook};
      // Lit's development build is here for its checks. Its greeting is no news, nor is a second
      // Lit: the built file brings its own beside that of the test helpers.
      globalThis.litIssuedWarnings = new Set(['dev-mode', 'multiple-versions']);
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/**
 * The pages of the demonstration load `dist/…` beside themselves, and sandboxed ones its feeds, as
 * scripts/start.mjs serves them.
 */
const demonstration = (context, next) => {
  if (context.url.startsWith('/stories/embeds/')) context.set('Access-Control-Allow-Origin', '*');
  if (context.url.startsWith('/stories/embeds/dist/')) {
    context.url = context.url.slice('/stories/embeds'.length);
  }
  return next();
};

export default {
  rootDir: '.',
  nodeResolve: true,
  groups: [
    { name: 'code', files, testRunnerHtml: page('/src/embed/iom-news.ts') },
    {
      name: 'built',
      files: files.filter(isElementTest),
      testRunnerHtml: page('/dist/iom-news.js'),
    },
  ].filter((group) => groups.includes(group.name) && group.files.length > 0),
  browsers: await launchers(engines),
  concurrentBrowsers: engines.length,
  // The WebKit driver has one window; the launchers of the others have their own number.
  concurrency: 1,
  // A log file wants lines, not a moving picture.
  staticLogging: !process.stdout.isTTY,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A machine with much else to do decides no test.
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  middleware: [demonstration, hosts(), outsideData(), renderedPages()],
  plugins: [
    underTest(),
    faults,
    faultRecord(),
    esbuildPlugin({
      ts: true,
      // Else what is built would be compiled once more, and not be what its hash says.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), browserTotals()],
};
