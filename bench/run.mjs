// `npm run bench`: how fast and how heavy the built widget is, against a page written by hand.
//   --rounds 3       a quick look (default: 15)
//   --check          fails where a target is missed
//   --against DIR    another build beside ours; may be given several times. Writes no results.md
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../scripts/build.mjs';
import { root } from '../scripts/root.mjs';
import { launch } from './browser.mjs';
import { markdown, targets } from './report.mjs';
import { serve } from './server.mjs';
import { cards } from './steps/cards.mjs';
import { many } from './steps/many.mjs';
import { reading } from './steps/reading.mjs';
import { shift } from './steps/shift.mjs';
import { weight } from './steps/weight.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    check: { type: 'boolean', default: false },
    against: { type: 'string', multiple: true, default: [] },
  },
});

await buildIfNeeded();

// Copies, so that a build meanwhile changes nothing.
const folder = mkdtempSync(join(tmpdir(), 'iom-news-bench-'));
const builds = [join(root, 'dist'), ...values.against].map((build, index) => {
  cpSync(build, join(folder, `${index}`), { recursive: true });
  return join(folder, `${index}`);
});

const floor = { name: 'floor', page: 'floor', script: '/site/floor.js' };
const built = builds.map((build, index) => ({
  name: index ? values.against[index - 1] : 'ours',
  page: 'ours',
  script: `/builds/${index}/iom-news.js`,
  build,
}));

const site = await serve(builds);
const browser = await launch();
try {
  const bench = {
    browser,
    site,
    ours: built[0],
    contestants: [floor, { ...floor, name: 'floor, a copy' }, ...built],
    rounds: Number(values.rounds),
    tell: (text) => process.stderr.write(`\r\x1b[K${text}`),
  };
  const measured = {
    small: await cards(bench, 1000),
    large: await cards(bench, 10_000),
    read: await reading(bench, 10_000),
    many: await many(bench),
    shift: await shift(bench),
    weight: await weight(bench),
  };
  bench.tell('');
  const [{ model }] = cpus();
  const about = [
    `${new Date().toISOString().slice(0, 10)}, ${bench.rounds} rounds`,
    `${await browser.version()}, Node ${process.version}`,
    `${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}`,
  ].join('; ');
  const goals = targets(measured);
  const text = markdown({ about: `${about}.`, ...measured }, goals);
  console.log(text);
  if (!values.against.length) writeFileSync(new URL('results.md', import.meta.url), text);
  if (values.check && goals.some(({ isMet }) => !isMet)) process.exitCode = 1;
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
}
