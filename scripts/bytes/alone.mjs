// What a bundler takes of the package for one element: no more than it needs, and how many bytes.
import { relative, sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { root } from '../root.mjs';
import { brotli } from './brotli.mjs';
import { alone as budgets } from './budgets.mjs';

const card = "import { IomNewsCard } from 'iom-news'; globalThis.card = IomNewsCard;";
const define = (name) => `import 'iom-news/define/${name}.js';`;

/** No element but a host asks for a feed. */
const hostsAlone = /^dist\/esm\/(store|transport|formats\/index|formats\/read-feed)/;

/** A page's import, and the modules that must stay away. */
const imports = [
  { name: 'nothing, of all', code: "import 'iom-news';", without: /./ },
  { name: 'the class IomNewsCard', code: card, without: hostsAlone },
  ...[
    'news-card',
    'news-pager',
    'news-search',
    'country-filter',
    'country-map',
    'topic-filter',
    'date-filter',
  ].map((name) => ({ name: `define/${name}.js`, code: define(name), without: hostsAlone })),
  { name: 'define/news.js', code: define('news'), without: /\/elements\/(?!news\/)/ },
  {
    name: 'define/news-list.js',
    code: define('news-list'),
    without: /\/elements\/.*-(filter|map|search)\//,
  },
  {
    name: 'react: IomNewsCard',
    code: "import { IomNewsCard } from 'iom-news/react'; globalThis.card = IomNewsCard;",
    without: hostsAlone,
  },
];

const litAlone = "export { LitElement, html, css } from 'lit';";

/** Bundles a page's code, and what it imports but for these. */
async function bundle(code, external = /^(react|lit|@lit|tslib)/) {
  const page = '\0page';
  const build = await rollup({
    input: page,
    external,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : null),
        load: (id) => (id === page ? code : null),
      },
      {
        name: 'this package',
        // As if it were installed where the page is.
        resolveId(id, importer) {
          return importer === page ? this.resolve(id, `${root}page.js`, { skipSelf: true }) : null;
        },
      },
      nodeResolve({ browser: true }),
      terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
    ],
    onwarn(warning) {
      // The directive for React's server components means nothing to rollup, and a page that imports
      // nothing is empty.
      if (['MODULE_LEVEL_DIRECTIVE', 'EMPTY_BUNDLE'].includes(warning.code)) return;
      throw new Error(warning.message);
    },
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output;
}

/** What is loaded at once: the page's own chunk, and those that it imports statically. */
function atOnce(chunks) {
  const wanted = new Set([chunks.find(({ isEntry }) => isEntry).fileName]);
  for (const name of wanted) {
    const found = chunks.find(({ fileName }) => fileName === name);
    for (const each of found?.imports ?? []) {
      if (chunks.some(({ fileName }) => fileName === each)) wanted.add(each);
    }
  }
  return chunks.filter(({ fileName }) => wanted.has(fileName));
}

const bytesOf = (chunks) => chunks.reduce((sum, { code }) => sum + brotli(code.trim()), 0);

const modulesOf = (chunks) =>
  chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => relative(root, id).split(sep).join('/'))
      .filter((id) => id.startsWith('dist/')),
  );

/**
 * Bytes of ours that each import brings at first, minified, without Lit; those of Lit; and what is
 * wrong about them.
 */
export async function measureAlone() {
  const problems = [];
  const rows = [];
  for (const { name, code, without } of imports) {
    const chunks = atOnce(await bundle(code));
    const strangers = modulesOf(chunks).filter((module) => without.test(module));
    if (strangers.length > 0) problems.push(`${name} brings along ${strangers.join(', ')}.`);
    rows.push({ name, size: bytesOf(chunks), limit: budgets[name] });
  }
  return { rows, lit: bytesOf(atOnce(await bundle(litAlone, []))), problems };
}
