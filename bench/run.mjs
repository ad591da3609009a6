// `npm run bench`: how fast and how heavy the built widget is, against a page written by hand, pages
// written with libraries, and embeds. Writes results.json, and from it results.md, chart.svg and the
// table in the README.
//   --rounds 3       a quick look (default: 15)
//   --only STEP      one step of those below; may be given several times. Writes nothing
//   --items N        feeds of this size only; may be given several times. Writes nothing
//   --against DIR    another build beside ours, and no others; may be given several times. Writes nothing
//   --check          fails where a target is missed
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../scripts/build.mjs';
import { root } from '../scripts/root.mjs';
import { launch } from './browser.mjs';
import { copy, floor, peers } from './contestants.mjs';
import { markdown } from './markdown.mjs';
import { bundle, installPeers, peerVersions } from './peers.mjs';
import { write } from './report.mjs';
import { serve } from './server.mjs';
import { all } from './steps/all.mjs';
import { many } from './steps/many.mjs';
import { pageCost } from './steps/page-cost.mjs';
import { read } from './steps/read.mjs';
import { shiftOfAll } from './steps/shift-of-all.mjs';
import { shift } from './steps/shift.mjs';
import { slow } from './steps/slow.mjs';
import { use } from './steps/use.mjs';
import { warm } from './steps/warm.mjs';
import { weight } from './steps/weight.mjs';
import { targets } from './targets.mjs';

const sizes = [10, 100, 1000, 10_000];

/** Steps for each size of feed; some take too long to be done as often as the others. */
const forSizes = {
  use: { measure: use },
  warm: { measure: warm },
  all: { measure: all, most: (items) => (items < 10_000 ? Infinity : 5) },
  slow: { measure: slow, most: () => 5 },
  moves: { measure: shiftOfAll, most: () => 3 },
};

/** Steps that have feeds of their own. */
const once = {
  read: { measure: read },
  many: { measure: many },
  shift: { measure: shift },
  page: { measure: pageCost, most: () => 5 },
  weight: { measure: weight },
};

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    only: { type: 'string', multiple: true, default: [] },
    items: { type: 'string', multiple: true, default: [] },
    against: { type: 'string', multiple: true, default: [] },
    check: { type: 'boolean', default: false },
  },
});
const wanted = values.only.length ? values.only : [...Object.keys(forSizes), ...Object.keys(once)];
const unknown = wanted.find((step) => !(step in forSizes) && !(step in once));
if (unknown) {
  throw new Error(`No step “${unknown}”: ${Object.keys({ ...forSizes, ...once }).join(', ')}.`);
}
const isWhole = ![values.only, values.items, values.against].some((list) => list.length);
const rounds = Number(values.rounds);
if (!(rounds > 0)) throw new Error('--rounds takes a number.');

await buildIfNeeded();
installPeers();

// Copies, so that a build meanwhile changes nothing.
const folder = mkdtempSync(join(tmpdir(), 'iom-news-bench-'));
const bundles = join(folder, 'bundles');
const builds = [join(root, 'dist'), ...values.against].map((build, index) => {
  cpSync(build, join(folder, `${index}`), { recursive: true });
  return join(folder, `${index}`);
});
await bundle([...new Set(peers.map(({ source }) => source))], bundles);

const built = builds.map((build, index) => ({
  name: index ? values.against[index - 1] : 'ours',
  page: 'ours',
  script: `/builds/${index}/iom-news.js`,
  build,
}));
const others = values.against.length ? [] : peers.slice(2);

/** The machine, and everything whose version matters. */
async function about(browser) {
  const [{ model }] = cpus();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    rounds,
    browser: await browser.version(),
    node: process.version,
    system: `${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}`,
    version,
    peers: peerVersions(),
  };
}

const site = await serve(builds, bundles);
const browser = await launch();
try {
  const bench = {
    browser,
    site,
    bundles,
    ours: built[0],
    contestants: [floor, copy, ...built, ...others],
    tell: (text) => process.stderr.write(`\r\x1b[K${text}`),
  };
  const results = { about: await about(browser), sizes: {} };
  const steps = (group) => Object.entries(group).filter(([name]) => wanted.includes(name));
  for (const items of values.items.length ? values.items.map(Number) : sizes) {
    const size = (results.sizes[items] = { rounds: {} });
    for (const [name, { measure, most = () => Infinity }] of steps(forSizes)) {
      size.rounds[name] = Math.min(rounds, most(items));
      size[name] = await measure({ ...bench, rounds: size.rounds[name] }, items);
    }
  }
  for (const [name, { measure, most = () => Infinity }] of steps(once)) {
    results[name] = await measure({ ...bench, rounds: Math.min(rounds, most()) });
  }
  bench.tell('');
  console.log(markdown(results));
  if (isWhole) write(results);
  if (values.check && targets(results).some(({ isMet }) => !isMet)) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
