// What an edition of 100,000 stories costs: `node bench/publish.mjs [stories] [--write]`, after a build.
// nginx has to be installed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../scripts/files-in.mjs';
import { root } from '../scripts/root.mjs';
import { makeFeed } from './feed.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const stories = Number(positionals[0] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'iom-news-bench-'));
const out = join(folder, 'public');
const source = join(folder, 'feed.json');
const port = 8899;
const origin = `http://127.0.0.1:${port}`;

/** Runs the command in a process of its own: seconds, largest memory, and what it says. */
function publish() {
  const bin = join(root, 'dist/esm/cli/iom-news.js');
  const script = `
    process.argv.splice(1, 1, ${JSON.stringify(bin)});
    process.on('exit', () => console.error(process.resourceUsage().maxRSS));
    await import(${JSON.stringify(bin)});
  `;
  const args = ['--input-type=module', '--eval', script, '--', 'x'];
  const start = performance.now();
  const child = spawn(process.execPath, [...args, 'publish', source, '--out', out, '--json']);
  let [answer, memory] = ['', ''];
  child.stdout.on('data', (data) => (answer += data));
  child.stderr.on('data', (data) => (memory += data));
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      try {
        const seconds = (performance.now() - start) / 1000;
        resolve({ seconds, memory: Number(memory.trim()) * 1024, ...JSON.parse(answer) });
      } catch {
        reject(new Error(answer + memory));
      }
    });
  });
}

/** Adds stories that are newer than all others. */
function addStories(count) {
  const feed = JSON.parse(readFileSync(source, 'utf8'));
  const items = feed.items.slice(0, count).map((item, i) => ({
    ...item,
    id: `new-${i}`,
    url: `https://example.org/news/new-${i}`,
    title: `New ${item.title}`,
    date_published: new Date(Date.UTC(2025, 10, 1, 0, i)).toISOString(),
  }));
  writeFileSync(source, JSON.stringify({ ...feed, items: [...items, ...feed.items] }));
}

async function size() {
  const names = await filesIn(out);
  const bytes = names.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { files: names.length, bytes };
}

async function startServer() {
  const site = readFileSync(join(root, 'integrations/publish/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/news/public', out);
  const conf = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const user = process.getuid() === 0 ? 'user root;' : '';
  writeFileSync(
    conf,
    `daemon off;\n${user}\nworker_processes 1;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}}\n`,
  );
  const nginx = spawn('nginx', ['-c', conf], { stdio: 'ignore' });
  for (;;) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return nginx;
    await new Promise((done) => setTimeout(done, 50));
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Bytes of a body as it travels, compressed. */
function ask(address, headers = {}) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
      let bytes = 0;
      const chunks = [];
      response.on('data', (chunk) => {
        bytes += chunk.length;
        chunks.push(chunk);
      });
      response.on('end', () =>
        resolve({ bytes, status: response.statusCode, chunks, headers: response.headers }),
      );
    }).on('error', reject);
  });
}

/** Answers a second, with 32 connections. */
async function rate(address, count, headers) {
  const start = performance.now();
  let left = count;
  const work = async () => {
    while (left-- > 0) await ask(address, headers);
  };
  await Promise.all(Array.from({ length: 32 }, work));
  return Math.round((count * 1000) / (performance.now() - start));
}

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const mega = (bytes) => `${number(bytes / 1e6, 1)} MB`;
const kilo = (bytes) => `${number(bytes / 1e3, 1)} kB`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

let nginx;
try {
  writeFileSync(source, makeFeed(stories));
  const first = await publish();
  const whole = await size();
  const again = await publish();
  addStories(10);
  const later = await publish();

  nginx = await startServer();
  const index = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
  const [busiest] = Object.entries(index._iom.facets.countries).sort(([, a], [, b]) => b - a)[0];
  const addresses = {
    'first sight: `feed.json`': `${origin}/feed.json`,
    'one country: its first page': new URL(
      index._iom.by_country.replace('{country}', busiest),
      origin,
    ).href,
    'one wish for more: a page': new URL(index.next_url, origin).href,
  };
  const reads = [];
  for (const [what, address] of Object.entries(addresses)) {
    const { bytes } = await ask(address);
    reads.push({ what, bytes, raw: statSync(join(out, new URL(address).pathname)).size });
  }
  const { headers } = await ask(`${origin}/feed.json`);
  const unchanged = { 'if-modified-since': headers['last-modified'] };
  const perSecond = await rate(`${origin}/feed.json`, 3000);
  const perSecondUnchanged = await rate(`${origin}/feed.json`, 3000, unchanged);
  const everything = gzipSync(readFileSync(source), { level: 5 }).length;

  // On paper: prices of object storage with a CDN in front, in US dollars, rounded up.
  const prices = { storage: 0.025, put: 5 / 1e6, out: 0.09, request: 0.01 / 1e4 };
  const perDay = 20;
  const visitors = 1e6;
  const perVisit = reads[0].bytes + reads[1].bytes;
  const monthly = {
    storage: (whole.bytes * 2 * prices.storage) / 1e9,
    upload: later.written.files * perDay * 30 * prices.put,
    visitors: (visitors * perVisit * prices.out) / 1e9 + visitors * 2 * prices.request,
  };

  const version = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
    .stderr.trim()
    .replace(/^.*\//, '');
  const text = `# What an edition of ${number(stories)} stories costs

\`node bench/publish.mjs\`, ${new Date().toISOString().slice(0, 10)}; Node ${process.version}, nginx ${version} with one worker and the recipe
\`integrations/publish/nginx.conf\`; ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}. Stories of
1.1 kB about 24 countries, two countries a story; pages of 50. One run: times are those of a machine
that does other things too.

## To publish

${table(
  ['run', 'time', 'memory', 'files written', 'bytes written'],
  [
    ['first edition', first],
    ['nothing new', again],
    ['ten new stories', later],
  ].map(([name, { seconds, memory, written }]) => [
    name,
    `${number(seconds, 1)} s`,
    mega(memory),
    number(written.files),
    mega(written.bytes),
  ]),
)}

The source is one large file: it is read again as a whole when it has changed, and not at all when it has
not. Over HTTP an unchanged source answers 304, or is known by its text; of a source with pages only
those are read that have something new.

## To store

${number(whole.files)} files, ${mega(whole.bytes)}: each story once in the whole, and once for each of its countries.
A replaced edition shares all pages but the first ones with the new one.

## To read, per visitor

${table(
  ['what', 'bytes', 'bytes over the line (gzip)'],
  reads.map(({ what, raw, bytes }) => [what, kilo(raw), kilo(bytes)]),
)}

All stories in one file would be ${mega(everything)} over the line. One nginx worker, and a client that shares the
machine with it, did ${number(perSecond)} answers a second with \`feed.json\` compressed each time, and ${number(perSecondUnchanged)} with
304. A CDN compresses once, and asks the server once in five minutes and place.

## On paper, a month

Object storage behind a CDN, at $${prices.storage} a GB stored, $5 a million writes, $${prices.out} a GB sent and $0.01 for 10,000
requests, as large providers ask at most; some ask nothing for what is sent.

${table(
  ['what', 'dollars'],
  [
    ['storage, with a day of replaced editions', number(monthly.storage, 2)],
    [`upload, ${perDay} editions a day with ten new stories each`, number(monthly.upload, 2)],
    [`a million visits, each with first sight and one country`, number(monthly.visitors, 2)],
  ],
)}
`;
  if (values.write) writeFileSync(join(root, 'bench/publish.md'), text);
  console.log(text);
} finally {
  nginx?.kill();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
