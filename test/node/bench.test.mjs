import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { peers } from '../../bench/contestants.mjs';
import { readResults, report } from '../../bench/report.mjs';
import { readTasks } from '../../bench/trace.mjs';
import { root } from '../../scripts/root.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const results = readResults();

describe('What is said of the benchmark', () => {
  for (const [file, text] of Object.entries(report(results))) {
    it(`is in ${file} what was measured; node bench/report.mjs writes it`, () => {
      assert.equal(read(file), text);
    });
  }

  it('is about everybody who runs', () => {
    const names = new Set([...peers.map(({ name }) => name), 'ours']);
    for (const { use } of Object.values(results.sizes)) {
      assert.deepEqual(new Set(use.map(({ name }) => name)), names);
    }
  });

  it('was measured with the packages that are written down', () => {
    const { dependencies } = JSON.parse(read('bench/peers/package.json'));
    assert.deepEqual(results.about.peers, dependencies);
  });

  it('needs packages of no particular registry', () => {
    assert.doesNotMatch(read('bench/peers/package-lock.json'), /"resolved"/);
  });
});

describe('A trace of the benchmark', () => {
  const origin = 'http://localhost';
  const event = (name, start, duration, args = {}) => ({
    name,
    ph: 'X',
    pid: 1,
    tid: 1,
    ts: start * 1000,
    dur: duration * 1000,
    args,
  });
  const events = [
    { name: 'thread_name', ph: 'M', pid: 1, tid: 1, args: { name: 'CrRendererMain' } },
    event('RunTask', 100, 60),
    event('ThreadControllerImpl::RunTask', 110, 40),
    event('FunctionCall', 120, 10, { data: { url: `${origin}/dist/iom-news.js` } }),
    event('RunTask', 200, 70),
    event('FunctionCall', 210, 10, { data: { url: `${origin}/partner.js` } }),
    event('RunTask', 300, 5),
    event('RunMicrotasks', 301, 3),
  ];
  const tasks = readTasks(events, origin, (url) => url.includes('/dist/'));

  it('has the outermost tasks of the main thread', () => {
    assert.deepEqual(
      tasks.map(({ start, duration }) => [start, duration]),
      [
        [0, 60],
        [100, 70],
        [200, 5],
      ],
    );
  });

  it('says in which of them our scripts and promises ran', () => {
    assert.deepEqual(
      tasks.map(({ isOurs }) => isOurs),
      [true, false, true],
    );
    assert.deepEqual(tasks[0].scripts, ['iom-news.js']);
  });
});
