import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { bridge } from './scripts/rollup/bridge.mjs';
import { guardPolicy } from './scripts/rollup/guard-policy.mjs';
import { leanDecorators } from './scripts/rollup/lean-decorators.mjs';
import { leanStyles } from './scripts/rollup/lean-styles.mjs';
import { notice } from './scripts/rollup/notice.mjs';

const compilers = new Map();

/** The compiler, started once for all files that go into a folder: that takes longer than all it does. */
function compiler(folder) {
  if (!compilers.has(folder)) {
    const plugin = typescript({
      tsconfig: './tsconfig.build.json',
      compilerOptions: { declaration: false, outDir: folder },
    });
    const { buildStart } = plugin;
    let hasStarted = false;
    plugin.buildStart = function start(options) {
      // While somebody works on the source, each build has to look again.
      if (hasStarted && !this.meta.watchMode) return undefined;
      hasStarted = true;
      return buildStart.call(this, options);
    };
    compilers.set(folder, plugin);
  }
  return compilers.get(folder);
}

/** What code goes through on its way from the source to a page. */
const plugins = (folder) => [
  leanDecorators(),
  leanStyles(),
  compiler(folder),
  nodeResolve({ browser: true }),
  guardPolicy(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true }),
];

// Chromium then compiles the whole file while it arrives, beside the page's own work, and not piece by
// piece when each is first called: nearly all of the entry runs at once
// (v8.dev/blog/explicit-compile-hints).
const compileHint = '//# allFunctionsCalledOnLoad';

const minified = (module) =>
  terser({
    ecma: 2022,
    module,
    // Sequences make the file shorter and the compressed file longer.
    compress: { passes: 3, sequences: false },
    format: { comments: /^# allFunctionsCalledOnLoad/ },
  });

const output = {
  sourcemap: true,
  // The same map wherever the repository lies and however node_modules is linked.
  sourcemapPathTransform: (path) => path.replace(/^.*\/(node_modules|src)\//, '../$1/'),
  generatedCode: 'es2015',
};

function onwarn(warning) {
  // The build has had its types checked by tsc already; in watch mode they are only told.
  if (warning.plugin === 'typescript') console.warn(warning.message);
  else throw new Error(warning.message);
}

/**
 * The module for a script tag, and what it fetches when it is needed.
 *
 * @param {string} folder the output folder
 * @returns {import('rollup').RollupOptions}
 */
export function bundle(folder) {
  return {
    input: 'src/embed/iom-news.ts',
    // The bridge comes when the names are the ones that stay, and the notice when nobody drops it.
    plugins: [...plugins(folder), minified(true), bridge('iom-news.js'), notice()],
    output: {
      ...output,
      dir: folder,
      format: 'es',
      banner: ({ isEntry }) => (isEntry ? compileHint : ''),
      entryFileNames: 'iom-news.js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hashCharacters: 'base36',
      // Else the entry would gain static imports of what only its chunks need.
      hoistTransitiveImports: false,
    },
    onwarn,
  };
}

/** Files that need no other: `src/embed/NAME.ts` → `dist/FILE`. */
const standalone = {
  full: 'iom-news.full.js',
  frame: 'iom-news.embed.js',
  classic: 'iom-news.classic.js',
  receiver: 'iom-news.receiver.js',
  builder: 'iom-news.builder.js',
};

/**
 * Scripts of one file, which run with and without `type=module`.
 *
 * @param {string} folder the output folder
 * @returns {import('rollup').RollupOptions[]}
 */
export function scripts(folder) {
  return Object.entries(standalone).map(([name, file]) => ({
    input: `src/embed/${name}.ts`,
    plugins: [...plugins(folder), minified(false), notice()],
    output: {
      ...output,
      file: `${folder}/${file}`,
      format: 'iife',
      inlineDynamicImports: true,
    },
    onwarn,
  }));
}

export default [bundle('dist'), ...scripts('dist')];
