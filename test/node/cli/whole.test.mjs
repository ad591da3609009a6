import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as realFiles from 'node:fs/promises';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { built, feedOf, filesBelow, iomNews, scratch, start, walk } from './command.mjs';

const save = (path, feed) => {
  writeFileSync(path, JSON.stringify(feed));
  return path;
};

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

describe('an edition', () => {
  it('is whole whenever its writer is killed', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const args = ['--out', out, '--page-size', '2', '--keep', 'none'];
    await iomNews('publish', save(join(folder, 'old.json'), feedOf(500)), ...args);
    const known = [500];
    for (let round = 0; round < 8; round++) {
      // Another text in each story, so that every file is written anew.
      const feed = feedOf(600 + round, { title: `Round ${round}` });
      known.push(feed.items.length);
      const { child, ended, seen } = start([
        'publish',
        save(join(folder, 'f.json'), feed),
        ...args,
      ]);
      while (!seen.err) await new Promise((done) => setTimeout(done, 5));
      setTimeout(() => child.kill('SIGKILL'), 30 * round);
      await ended;
      const { items, index } = walk(out);
      assert.equal(index._iom.facets.total, items.length);
      assert.ok(known.includes(items.length), `${items.length} stories`);
    }
    const { code, err } = await iomNews(
      'publish',
      save(join(folder, 'f.json'), feedOf(9)),
      ...args,
    );
    assert.equal(code, 0, err);
    assert.equal(walk(out).items.length, 9);
    assert.ok(!filesBelow(out).some((file) => /lock|tmp/.test(file)));
  });

  it('stays when the disk fills', { skip: !isRoot && 'needs a small disk' }, async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'disk');
    mkdirSync(out);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', out], { stdio: 'pipe' });
    } catch {
      return test.skip('cannot mount a small disk');
    }
    try {
      const args = ['--out', out, '--state', join(folder, 'state')];
      await iomNews('publish', save(join(folder, 'a.json'), feedOf(20)), ...args);
      const large = save(join(folder, 'b.json'), feedOf(5000));
      const { code, err } = await iomNews('publish', large, ...args);
      assert.equal(code, 3);
      assert.match(err, /the disk is full\. What was published before is untouched\.\n {2}Make/);
      assert.equal(walk(out).items.length, 20);
      assert.ok(!filesBelow(out).some((file) => /lock|tmp/.test(file)));
    } finally {
      execFileSync('umount', ['-l', out]);
    }
    return undefined;
  });

  it('stays when a file cannot be written', async (test) => {
    const out = scratch(test);
    const { makeEdition } = await built('cli/edition/make-edition.js');
    const { writeEdition } = await built('cli/edition/write-edition.js');
    const edition = (count) =>
      makeEdition(
        { title: 'News' },
        feedOf(count).items.map((item) => ({
          ...item,
          topics: [],
          authors: [],
          regions: [],
          countries: ['HN'],
        })),
        { pageSize: 5 },
      );
    await writeEdition(out, edition(20));
    let opened = 0;
    const fs = {
      ...realFiles,
      open: async (...args) => {
        if (++opened > 4) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return realFiles.open(...args);
      },
    };
    await assert.rejects(writeEdition(out, edition(60), { fs }), { code: 'ENOSPC' });
    assert.equal(walk(out).items.length, 20);
  });

  it('keeps the files of the one before for a day', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const args = ['--out', out, '--page-size', '5'];
    await iomNews('publish', save(join(folder, 'f.json'), feedOf(40)), ...args);
    const old = filesBelow(out);
    const changed = feedOf(40, { title: 'Another title' });
    await iomNews('publish', save(join(folder, 'f.json'), changed), ...args);
    assert.ok(old.every((file) => existsSync(join(out, file))));
    await iomNews('publish', join(folder, 'f.json'), ...args, '--keep-old', '0');
    const left = new Set(filesBelow(out));
    assert.ok(old.every((file) => file === 'feed.json' || !left.has(file)));
    assert.equal(walk(out).items.length, 40);
  });

  it('takes nothing away that is not its own', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    mkdirSync(join(out, 'pages'), { recursive: true });
    const own = ['index.html', 'pages/about.html', 'pages/about.json'];
    for (const file of own) writeFileSync(join(out, file), 'mine');
    const args = ['--out', out, '--keep-old', '0'];
    await iomNews('publish', save(join(folder, 'f.json'), feedOf(9)), ...args);
    await iomNews('publish', join(folder, 'f.json'), ...args);
    for (const file of own) assert.equal(readFileSync(join(out, file), 'utf8'), 'mine');
  });
});

describe('two publishers', () => {
  const holder = (out, pid, host = hostname()) => {
    mkdirSync(out, { recursive: true });
    const path = join(out, '.iom-news.lock');
    writeFileSync(path, JSON.stringify({ id: 'other', pid, host }));
    return path;
  };

  it('do not write into one folder', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    holder(out, process.pid);
    const feed = save(join(folder, 'f.json'), feedOf(3));
    const { code, err } = await iomNews('publish', feed, '--out', out);
    assert.equal(code, 4);
    assert.match(err, /Another publisher \(process \d+ on .*Nothing was changed/);
    assert.equal(existsSync(join(out, 'feed.json')), false);
  });

  it('that start together leave one edition, whole', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const feed = save(join(folder, 'f.json'), feedOf(300));
    const args = ['publish', feed, '--out', out, '--page-size', '2'];
    const results = await Promise.all([1, 2, 3].map(() => iomNews(...args)));
    const codes = results.map(({ code }) => code);
    assert.ok(codes.includes(0) && codes.every((code) => code === 0 || code === 4), `${codes}`);
    assert.equal(walk(out).items.length, 300);
  });

  for (const [what, make] of Object.entries({
    'was killed': (out) => holder(out, 2 ** 22 + 1),
    'fell silent on another machine': (out) => {
      const path = holder(out, 1, 'elsewhere.invalid');
      const longAgo = new Date(Date.now() - 3600_000);
      utimesSync(path, longAgo, longAgo);
    },
  })) {
    it(`do not wait for one that ${what}`, async (test) => {
      const folder = scratch(test);
      const out = join(folder, 'public');
      make(out);
      const feed = save(join(folder, 'f.json'), feedOf(3));
      const { code, err } = await iomNews('publish', feed, '--out', out);
      assert.equal(code, 0, err);
    });
  }
});
