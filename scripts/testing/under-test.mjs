/** The bare import by which a test of elements loads them. */
const specifier = 'iom-news/under-test';

const address = '/__under-test.js';

/**
 * Lets the page say what `iom-news/under-test` is, so that the same test file runs on the code in one
 * group and on the built file in the other. An import map would do the same, but Firefox ignores one
 * after the module script that the runner puts first.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function underTest() {
  return {
    name: 'under-test',
    resolveImport({ source }) {
      return source === specifier ? address : undefined;
    },
    serve({ path }) {
      return path === address ? 'await import(globalThis.underTest);' : undefined;
    },
  };
}
