import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { bridge } from './scripts/rollup/bridge.mjs';
import { guardPolicy } from './scripts/rollup/guard-policy.mjs';
import { leanDecorators } from './scripts/rollup/lean-decorators.mjs';
import { leanStyles } from './scripts/rollup/lean-styles.mjs';

/**
 * From the source to the files for a script tag.
 *
 * @param {string} folder the output folder
 * @returns {import('rollup').RollupOptions}
 */
export function bundle(folder) {
  return {
    input: 'src/embed/iom-news.ts',
    plugins: [
      leanDecorators(),
      leanStyles(),
      typescript({
        tsconfig: './tsconfig.build.json',
        compilerOptions: { declaration: false, outDir: folder },
      }),
      nodeResolve({ browser: true }),
      guardPolicy(),
      literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true }),
      terser({
        ecma: 2022,
        module: true,
        // Sequences make the file shorter and the compressed file longer.
        compress: { passes: 3, sequences: false },
        format: { comments: false },
      }),
      // Last, when the names are the ones that stay.
      bridge('iom-news.js'),
    ],
    output: {
      dir: folder,
      format: 'es',
      entryFileNames: 'iom-news.js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hashCharacters: 'base36',
      sourcemap: true,
      // The same map wherever the repository lies and however node_modules is linked.
      sourcemapPathTransform: (path) => path.replace(/^.*\/(node_modules|src)\//, '../$1/'),
      generatedCode: 'es2015',
      // Else the entry would gain static imports of what only its chunks need.
      hoistTransitiveImports: false,
    },
    onwarn(warning) {
      // The build has had its types checked by tsc already; in watch mode they are only told.
      if (warning.plugin === 'typescript') console.warn(warning.message);
      else throw new Error(warning.message);
    },
  };
}

export default bundle('dist');
