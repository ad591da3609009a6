// What a bundler takes of the package for one element: no more than it needs, and how many bytes.
import { relative, sep } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { root } from './root.mjs';

const card = "import { IomNewsCard } from 'iom-news'; globalThis.card = IomNewsCard;";
const define = (name) => `import 'iom-news/define/${name}.js';`;

/** No element but a host asks for a feed. */
const hostsAlone = /^dist\/esm\/(store|transport|formats\/index|formats\/read-feed)/;

/**
 * A page's import, the most bytes of ours that it may bring at first, and the modules that must stay
 * away. Bytes: minified, brotli, without Lit; what was reached, so that nothing grows unseen.
 */
const imports = [
  { name: 'nothing, of all', code: "import 'iom-news';", limit: 1, without: /./ },
  { name: 'the class IomNewsCard', code: card, limit: 8_300, without: hostsAlone },
  { name: 'define/news-card.js', code: define('news-card'), limit: 8_300, without: hostsAlone },
  { name: 'define/news-pager.js', code: define('news-pager'), limit: 4_700, without: hostsAlone },
  { name: 'define/news-search.js', code: define('news-search'), limit: 6_800, without: hostsAlone },
  {
    name: 'define/country-filter.js',
    code: define('country-filter'),
    limit: 6_000,
    without: hostsAlone,
  },
  { name: 'define/country-map.js', code: define('country-map'), limit: 8_700, without: hostsAlone },
  {
    name: 'define/topic-filter.js',
    code: define('topic-filter'),
    limit: 6_000,
    without: hostsAlone,
  },
  {
    name: 'define/date-filter.js',
    code: define('date-filter'),
    limit: 10_400,
    without: hostsAlone,
  },
  {
    name: 'define/news.js',
    code: define('news'),
    limit: 13_200,
    without: /\/elements\/(?!news\/)/,
  },
  {
    name: 'define/news-list.js',
    code: define('news-list'),
    limit: 19_200,
    without: /\/elements\/.*-(filter|map|search)\//,
  },
  {
    name: 'react: IomNewsCard',
    code: "import { IomNewsCard } from 'iom-news/react'; globalThis.card = IomNewsCard;",
    limit: 8_900,
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

const brotli = (chunks) =>
  chunks.reduce(
    (sum, { code }) =>
      sum +
      brotliCompressSync(code.trim(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    0,
  );

const modulesOf = (chunks) =>
  chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => relative(root, id).split(sep).join('/'))
      .filter((id) => id.startsWith('dist/')),
  );

let failed = false;
const number = (value) => value.toLocaleString('en').padStart(9);
console.log(`${'import'.padEnd(26)}    brotli     limit  (what is fetched later is not in it)`);
for (const { name, code, limit, without } of imports) {
  const chunks = atOnce(await bundle(code));
  const strangers = modulesOf(chunks).filter((module) => without.test(module));
  const size = brotli(chunks);
  const verdict = [
    size > limit ? 'TOO LARGE' : '',
    strangers.length > 0 ? `BRINGS ALONG ${strangers.join(', ')}` : '',
  ].join(' ');
  if (verdict.trim()) failed = true;
  console.log(`${name.padEnd(26)} ${number(size)} ${number(limit)}  ${verdict}`.trimEnd());
}
const lit = brotli(atOnce(await bundle(litAlone, [])));
console.log(`Lit, which all of them share, has ${number(lit).trim()} of its own.`);
if (failed) process.exitCode = 1;
