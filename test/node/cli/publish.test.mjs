import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../scripts/root.mjs';
import { built, feedOf, filesBelow, iomNews, scratch, start, walk } from './command.mjs';
import { startServer } from './server.mjs';

const sample = (name) => join(root, 'stories/embeds', name);

/** Writes a feed into a folder and gives its path. */
function save(folder, name, feed) {
  const path = join(folder, name);
  writeFileSync(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
  return path;
}

const ids = ({ items }) => items.map(({ id }) => id);

describe('publish', () => {
  it('makes one edition of three sources in different formats', async (test) => {
    const out = join(scratch(test), 'public');
    const sources = ['formats/feed.rss.xml', 'formats/wordpress.json', 'formats/drupal.json'];
    const { code, err } = await iomNews('publish', ...sources.map(sample), '--out', out);
    assert.equal(code, 0, err);
    const edition = walk(out);
    assert.ok(edition.items.length >= 10);
    assert.equal(edition.index._iom.facets.total, edition.items.length);
    assert.ok(edition.items.every(({ _iom }) => Array.isArray(_iom.countries)));
  });

  it('gives every story back as the library had read it', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const { readFeed } = await built('formats/read-feed.js');
    const { formats } = await built('formats/index.js');
    const text = JSON.stringify({
      ...feedOf(1),
      language: 'es',
      items: [
        {
          id: '1',
          url: 'https://www.example.org/1?a=1&b=2',
          title: 'Fish & chips <b>&amp;lt;',
          content_text: 'AT&T; 5 < 6 &copy; “quoted” "plain"',
          date_published: '2020-08-27T14:00:00-06:00',
          image: 'https://www.example.org/1.jpg',
          tags: ['Labour & work'],
          authors: [{ name: 'A <a@example.org>' }],
          _iom: {
            countries: ['HN', 'GT'],
            regions: ['central-america'],
            place: 'Tegucigalpa',
            image_alt: 'A "bridge"',
            image_credit: '© IOM',
            image_sources: [{ url: 'https://www.example.org/1-s.jpg', width: 300 }],
            translations: { en: 'https://www.example.org/en/1' },
            pinned: true,
            source: 'IOM',
          },
        },
        { id: '2', title: 'Nothing else', _iom: { countries: [] } },
      ],
    });
    const given = { text, contentType: '', url: 'https://www.example.org/feed.json' };
    const before = await readFeed(given, formats, Date.now());
    await iomNews('publish', save(folder, 'feed.json', text), '--out', out);
    const published = readFileSync(join(out, 'feed.json'), 'utf8');
    const after = await readFeed({ ...given, text: published }, formats, Date.now());
    assert.deepEqual(after.items, before.items);
    assert.deepEqual(after.warnings, []);
  });

  it('pages an archive, as a whole and for each country', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    await iomNews(
      'publish',
      save(folder, 'f.json', feedOf(333)),
      '--out',
      out,
      '--page-size',
      '20',
    );
    const edition = walk(out);
    assert.equal(new Set(ids(edition)).size, 333);
    assert.deepEqual(ids(edition), ids(feedOf(333)));
    assert.deepEqual(edition.index._iom.facets.countries, { GT: 111, HN: 111, PA: 111 });
    for (const [country, { items }] of Object.entries(edition.countries)) {
      assert.equal(items.length, 111);
      assert.ok(items.every(({ _iom }) => _iom.countries.includes(country)));
    }
  });

  it('writes few files for a new story', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const args = ['--out', out, '--page-size', '10', '--json'];
    await iomNews('publish', save(folder, 'f.json', feedOf(500)), ...args);
    const before = new Set(filesBelow(out));
    const { out: json } = await iomNews('publish', save(folder, 'f.json', feedOf(501)), ...args);
    const { written } = JSON.parse(json);
    // The index, a page that has filled up, and the first pages of three countries.
    assert.ok(written.files <= 6, `${written.files} files`);
    assert.ok(written.unchanged > 80);
    assert.ok([...before].every((file) => existsSync(join(out, file))));
  });

  it('writes nothing when nothing has changed', async (test) => {
    const folder = scratch(test);
    const args = [save(folder, 'f.json', feedOf(50)), '--out', join(folder, 'public'), '--json'];
    await iomNews('publish', ...args);
    const { out: json } = await iomNews('publish', ...args);
    assert.equal(JSON.parse(json).written.files, 0);
  });

  it('keeps stories that have left their feed, and takes the newer text of one that has changed', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    await iomNews('publish', save(folder, 'f.json', feedOf(20)), '--out', out);
    const later = feedOf(20, { from: 10 });
    later.items[19].title = 'Corrected';
    await iomNews('publish', save(folder, 'f.json', later), '--out', out);
    const { items } = walk(out);
    assert.equal(items.length, 30);
    assert.equal(items.find(({ id }) => id === 'story-10').title, 'Corrected');
  });

  it('forgets them with --keep none', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    await iomNews('publish', save(folder, 'f.json', feedOf(20)), '--out', out);
    const later = save(folder, 'f.json', feedOf(20, { from: 10 }));
    await iomNews('publish', later, '--out', out, '--keep', 'none');
    assert.equal(walk(out).items.length, 20);
  });

  it('keeps them even when its memory is lost', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const first = save(folder, 'f.json', feedOf(200));
    await iomNews('publish', first, '--out', out, '--page-size', '20');
    rmSync(`${out}.state`, { recursive: true });
    const later = save(folder, 'f.json', feedOf(20, { from: 190 }));
    await iomNews('publish', later, '--out', out, '--page-size', '20');
    assert.equal(walk(out).items.length, 210);
  });

  it('keeps them when their feed moves to another address, or what it remembers is damaged', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    await iomNews('publish', save(folder, 'old.json', feedOf(20)), '--out', out);
    const moved = save(folder, 'moved.json', feedOf(5, { from: 20 }));
    await iomNews('publish', moved, '--out', out);
    assert.equal(walk(out).items.length, 25);
    save(folder, 'moved.json', feedOf(5, { from: 25 }));
    await iomNews('publish', moved, '--out', out);
    for (const file of filesBelow(`${out}.state`)) save(`${out}.state`, file, '{"broken');
    const { code, err } = await iomNews('publish', moved, '--out', out);
    assert.equal(code, 0, err);
    assert.equal(walk(out).items.length, 30);
  });

  it('lets stories go whose feed is taken out of the command', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const feeds = [
      save(folder, 'a.json', feedOf(5)),
      save(folder, 'b.json', feedOf(5, { from: 9 })),
    ];
    await iomNews('publish', ...feeds, '--out', out);
    await iomNews('publish', feeds[0], '--out', out);
    assert.equal(walk(out).items.length, 5);
  });

  it('leaves out what the limits say', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const feed = save(folder, 'f.json', feedOf(105));
    const limits = [
      '--max-items',
      '100',
      '--without',
      'story-104',
      '--without',
      'https://www.example.org/103',
    ];
    const { err } = await iomNews('publish', feed, '--out', out, ...limits);
    const found = ids(walk(out));
    assert.ok(found.length > 85 && found.length <= 100, err);
    assert.ok(!found.includes('story-104') && !found.includes('story-103'));
    assert.ok(found.includes('story-102') && !found.includes('story-0'));
  });

  it('keeps what is pinned, on the first pages, whatever its date', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const feed = feedOf(105);
    const oldest = feed.items.at(-1);
    oldest._iom.pinned = true;
    const limits = ['--max-items', '50', '--max-age', '1', '--page-size', '10'];
    await iomNews('publish', save(folder, 'f.json', feed), '--out', out, ...limits.slice(0, 2));
    const { index, countries } = walk(out);
    assert.equal(index.items[0].id, oldest.id);
    assert.equal(countries[oldest._iom.countries[0]].items[0].id, oldest.id);
    await iomNews('publish', join(folder, 'f.json'), '--out', out, ...limits);
    assert.deepEqual(ids(walk(out)), [oldest.id]);
  });

  it('asks by conditional requests, and says once what is unchanged', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const headers = { ETag: '"one"' };
    const address = await server.serve('conditional', { json: feedOf(5), headers });
    const out = join(folder, 'public');
    await iomNews('publish', address, '--out', out);
    const { code, err } = await iomNews('publish', address, '--out', out);
    assert.equal(code, 0);
    assert.match(err, /unchanged, 5 stories/);
    const [, second] = await server.requests('conditional');
    assert.equal(second.headers['if-none-match'], '"one"');
    assert.equal(walk(out).items.length, 5);
  });

  it('knows by its text that a feed is unchanged where nobody says so', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const address = await server.serve('silent', { json: feedOf(5), headers: {} });
    const file = save(folder, 'f.json', feedOf(5, { from: 10 }));
    const out = join(folder, 'public');
    await iomNews('publish', address, file, '--out', out);
    const { err } = await iomNews('publish', address, file, '--out', out);
    assert.match(err, /silent: unchanged, 5 stories/);
    assert.match(err, /f\.json: unchanged, 5 stories/);
    save(folder, 'f.json', feedOf(6, { from: 10 }));
    await iomNews('publish', address, file, '--out', out);
    assert.equal(walk(out).items.length, 11);
  });

  it('reads a feed anew when another version has read it before', async (test) => {
    const folder = scratch(test);
    const file = save(folder, 'f.json', feedOf(5));
    const out = join(folder, 'public');
    await iomNews('publish', file, '--out', out);
    for (const name of readdirSync(`${out}.state`)) {
      const path = join(`${out}.state`, name);
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/"version":"\d[^"]*"/, '"version":"0.0.1"'),
      );
    }
    const { err } = await iomNews('publish', file, '--out', out);
    assert.match(err, /f\.json: 5 stories/);
  });

  it('takes no 304 for an answer that it has not asked for', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const address = await server.serve('odd', { status: 304 });
    const { code, err } = await iomNews('publish', address, '--out', join(folder, 'public'));
    assert.equal(code, 1);
    assert.match(err, /odd answered 304/);
  });

  it('follows the pages of a feed, no faster than it was told', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const third = await server.serve('third', { json: feedOf(5) });
    const second = await server.serve('second', {
      json: { ...feedOf(5, { from: 5 }), next_url: third },
    });
    const first = await server.serve('first', {
      json: { ...feedOf(5, { from: 10 }), next_url: second },
    });
    const out = join(folder, 'public');
    await iomNews('publish', first, '--out', out, '--delay', '0.5');
    assert.equal(walk(out).items.length, 15);
    const [a] = await server.requests('first');
    const [b] = await server.requests('third');
    assert.ok(b.time - a.time > 700, `${b.time - a.time} ms`);
  });

  it('tries again when a server is busy', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const address = await server.serve('busy', { status: 503 }, { json: feedOf(5) });
    const { code, err } = await iomNews(
      'publish',
      address,
      '--out',
      join(folder, 'o'),
      '--delay',
      '0',
    );
    assert.equal(code, 0, err);
    assert.match(err, /did not answer \(503\); asked again/);
  });

  const deaths = {
    'dies midway': { json: feedOf(50), truncate: 2000 },
    hangs: { json: feedOf(50), hang: 'body', hangAfter: 100 },
    'is gone': { status: 410 },
    'turns into a web page': { body: '<!doctype html><html><body>Log in</body></html>' },
    'turns empty': { json: feedOf(0) },
    'is a bomb': { gzip: 'valid', repeat: { text: ' ', bytes: 3_000_000 } },
  };
  for (const [what, answer] of Object.entries(deaths)) {
    it(`keeps the last stories of a source that ${what}, and says so`, async (test) => {
      const folder = scratch(test);
      const server = await startServer(test);
      const address = await server.serve('dying', { json: feedOf(20) }, answer);
      const other = save(folder, 'other.json', feedOf(3, { from: 100 }));
      const args = [address, other, '--delay', '0', '--timeout', '1', '--max-mb', '1'];
      const out = join(folder, 'public');
      await iomNews('publish', ...args, '--out', out);
      const { code, err } = await iomNews('publish', ...args, '--out', out);
      assert.equal(code, 1);
      assert.match(err, /Problem: http.*\. Its last stories stay\.\n {2}\w/);
      assert.equal(walk(out).items.length, 23);
    });
  }

  it('publishes nothing when there is nothing', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const { code, err } = await iomNews('publish', join(folder, 'missing.xml'), '--out', out);
    assert.equal(code, 1);
    assert.match(err, /missing\.xml does not exist/);
    assert.equal(existsSync(join(out, 'feed.json')), false);
  });

  it('says what to do about a folder that cannot be written', async (test) => {
    const folder = scratch(test);
    const out = join(save(folder, 'file', 'no folder'), 'public');
    const feed = save(folder, 'f.json', feedOf(3));
    const { code, err } = await iomNews('publish', feed, '--out', out);
    assert.equal(code, 3);
    assert.match(
      err,
      /Cannot write to .*a part of its path is a file.*\n {2}Choose another folder/,
    );
  });

  it('says so where it has no right to write', { skip: process.getuid?.() === 0 }, async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    mkdirSync(out);
    chmodSync(out, 0o500);
    const { code, err } = await iomNews('publish', save(folder, 'f.json', feedOf(3)), '--out', out);
    assert.equal(code, 3);
    assert.match(err, /may not be written/);
  });

  it('does not write over a feed that it reads', async (test) => {
    const folder = scratch(test);
    const feed = save(folder, 'feed.json', feedOf(3));
    const { code, err } = await iomNews('publish', feed, '--out', folder);
    assert.equal(code, 2, err);
    assert.deepEqual(JSON.parse(readFileSync(feed, 'utf8')), feedOf(3));
  });

  it('names the page that could not be read, and reads it the next time', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const second = await server.serve('gone', { status: 404 });
    const first = await server.serve('goes-on', {
      json: { ...feedOf(5, { from: 5 }), next_url: second },
    });
    const out = join(folder, 'public');
    const { code, err } = await iomNews('publish', first, '--out', out, '--delay', '0');
    assert.equal(code, 1);
    assert.match(
      err,
      /gone answered 404\. The further pages of \S+goes-on are asked for the next time/,
    );
    await server.serve('gone', { json: feedOf(5) });
    await iomNews('publish', first, '--out', out, '--delay', '0');
    assert.equal(walk(out).items.length, 10);
  });

  it('names what cannot be written, be it beside the folder', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    writeFileSync(`${out}.state`, '');
    const { code, err } = await iomNews('publish', save(folder, 'f.json', feedOf(3)), '--out', out);
    assert.equal(code, 3);
    assert.match(err, /Cannot write to \S+public\.state: a file of that name is in the way/);
  });

  it('lets no text of a feed become a path', async (test) => {
    const folder = scratch(test);
    const out = join(folder, 'public');
    const feed = feedOf(2);
    feed.items[0]._iom.countries = ['../../evil', 'HN'];
    feed.items[0].id = '../../../evil';
    await iomNews('publish', save(folder, 'f.json', feed), '--out', out);
    const odd = filesBelow(folder).filter(
      (file) =>
        !/^(f\.json|public\/(feed|pages\/\w+|countries\/\w+\/[A-Z]{2})\.json|public\.state\/\w+\.json)$/.test(
          file,
        ),
    );
    assert.deepEqual(odd, []);
  });

  it('lets no text of a feed steer the terminal', async (test) => {
    const folder = scratch(test);
    const { err } = await iomNews(
      'publish',
      `${folder}/\x1b[2J\x1b]0;x\x07.xml`,
      '--out',
      `${folder}/o`,
    );
    assert.doesNotMatch(err, /\x1b/);
  });

  it('goes on by --watch until it is stopped, and leaves no lock', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const answers = [{ json: feedOf(5) }, { status: 404 }, { json: feedOf(6) }];
    const address = await server.serve('watch', ...answers);
    const out = join(folder, 'public');
    const args = ['publish', address, '--out', out, '--watch', '0.01', '--delay', '0'];
    const { child, ended, seen } = start(args);
    while (!/6 stories about/.test(seen.err)) await new Promise((done) => setTimeout(done, 50));
    child.kill('SIGTERM');
    const { code, err } = await ended;
    assert.match(err, /answered 404\. Its last stories stay/);
    assert.equal(code, 0);
    assert.equal(walk(out).items.length, 6);
    assert.ok(!filesBelow(out).some((file) => /lock|tmp/.test(file)));
  });

  it('stops at Ctrl+C while a server keeps it waiting', async (test) => {
    const folder = scratch(test);
    const server = await startServer(test);
    const address = await server.serve('hanging', { hang: 'headers' });
    const { child, ended } = start(['publish', address, '--out', join(folder, 'public')]);
    while (!(await server.requests('hanging')).length) {
      await new Promise((done) => setTimeout(done, 50));
    }
    child.kill('SIGINT');
    assert.equal((await ended).code, 130);
    assert.ok(!filesBelow(folder).some((file) => /lock|tmp/.test(file)));
  });
});
