import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { built, feedOf, iomNews, scratch } from './command.mjs';
import { startServer } from './server.mjs';

const save = (folder, name, text) => {
  const path = join(folder, name);
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  return path;
};

describe('check', () => {
  it('finds nothing wrong with a good feed', async (test) => {
    const { code, out } = await iomNews('check', save(scratch(test), 'f.json', feedOf(3)));
    assert.equal(code, 0, out);
    assert.match(out, /json-feed, 3 stories, 0 errors, 0 warnings\n$/);
  });

  it('names line, story, field, reason and what visitors miss', async (test) => {
    const feed = feedOf(3);
    feed.items[1].date_published = 'next week';
    const { code, out } = await iomNews('check', save(scratch(test), 'f.json', feed));
    assert.equal(code, 0, out);
    const line =
      JSON.stringify(feed, null, 2)
        .split('\n')
        .findIndex((text) => text.includes('next week')) + 1;
    assert.match(
      out,
      new RegExp(`f\\.json:${line}: warning: story story-1, date: dropped: next week`),
    );
    assert.match(out, /It shows without a date/);
  });

  it('fails where a story is lost, and by --strict where anything is', async (test) => {
    const folder = scratch(test);
    const feed = feedOf(3);
    const strict = { ...feed, items: [{ ...feed.items[0], image: 'javascript:0' }] };
    const warned = save(folder, 'warned.json', strict);
    assert.equal((await iomNews('check', warned)).code, 0);
    assert.equal((await iomNews('check', warned, '--strict')).code, 1);
    feed.items[2] = { title: 'No id' };
    const { code, out } = await iomNews('check', save(folder, 'lost.json', feed));
    assert.equal(code, 1);
    assert.match(out, /error: story 2, item: .*\n {4}The story does not show at all/);
  });

  it('names the line of a story in RSS', async (test) => {
    const rss = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>News</title>
<!-- <item> -->
<item><guid>a</guid><title>One</title><pubDate>Tue, 01 Sep 2020 12:00:00 GMT</pubDate></item>
<item><guid>b-2</guid><title>Two</title>
<pubDate>some day</pubDate></item>
</channel></rss>`;
    const { out } = await iomNews('check', save(scratch(test), 'f.xml', rss));
    assert.match(out, /f\.xml:6: warning: story b-2, date/);
  });

  it('names the line where JSON breaks', async (test) => {
    const text = '{\n"title": "News",\n"items": [\n{"id": 1,}\n]}';
    const { code, out } = await iomNews('check', save(scratch(test), 'f.json', text));
    assert.equal(code, 1);
    assert.match(out, /f\.json:4: error: .*is not a feed/);
  });

  it('looks at what the server sends', async (test) => {
    const server = await startServer(test);
    const address = await server.serve('bare', { json: feedOf(200), cors: false });
    const { code, out } = await iomNews('check', address);
    assert.equal(code, 1);
    for (const words of [
      'error: Access-Control-Allow-Origin is not *',
      'warning: the address is not https',
      'warning: Cache-Control is missing',
      'warning: neither ETag nor Last-Modified',
      'are not compressed',
    ]) {
      assert.ok(out.includes(words), words);
    }
  });

  it('accepts a server that repeats the site that asks, if caches know', async () => {
    const { checkHeaders } = await built('cli/check/check-headers.js');
    const sent = {
      'access-control-allow-origin': 'https://partner.example',
      'cache-control': 'max-age=300',
      'content-type': 'application/feed+json',
      etag: '"1"',
    };
    const find = (headers) => checkHeaders('https://example.org/', new Headers(headers), 100);
    assert.deepEqual(find({ ...sent, vary: 'Accept-Encoding, Origin' }), []);
    assert.match(find(sent)[0].reason, /without "Vary: Origin"/);
    const other = { ...sent, 'access-control-allow-origin': 'https://other.example' };
    assert.equal(find(other)[0].severity, 'error');
  });

  it('says that browsers refuse a feed that is too large', async (test) => {
    const feed = feedOf(3);
    feed.items[0].content_html = 'x'.repeat(17 * 1024 * 1024);
    const { code, out } = await iomNews('check', save(scratch(test), 'f.json', feed));
    assert.equal(code, 1);
    assert.match(out, /error: it has 18 MiB, and browsers are let read 16\n {4}Nothing shows/);
  });

  it('says that pages on another host are never followed', async (test) => {
    const server = await startServer(test);
    const feed = {
      ...feedOf(3),
      next_url: 'https://elsewhere.example/2.json',
      _iom: { facets: { HN: 3 }, by_country: 'https://elsewhere.example/{country}.json' },
    };
    const { out } = await iomNews('check', await server.serve('apart', { json: feed }));
    assert.match(out, /warning: next_url: leads to another host/);
    assert.match(out, /warning: _iom\.by_country: is no address on the same host/);
  });

  it('tells machines the same as JSON', async (test) => {
    const feed = feedOf(2);
    feed.items[0].url = 'ftp://example.org';
    const { out } = await iomNews('check', save(scratch(test), 'f.json', feed), '--json');
    const { stories, format, findings, exitCode } = JSON.parse(out);
    assert.deepEqual([stories, format, exitCode], [2, 'json-feed', 0]);
    assert.equal(findings[0].field, 'url');
    assert.equal(typeof findings[0].line, 'number');
  });

  it('says why nothing answered', async (test) => {
    const { refused } = await startServer(test);
    const { code, out } = await iomNews('check', refused);
    assert.equal(code, 1);
    assert.match(out, /did not answer: nothing listens there/);
  });
});

describe('the command line', () => {
  it('explains each command, with examples', async () => {
    for (const command of ['publish', 'check', 'render']) {
      const { code, out, err } = await iomNews(command, '--help');
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.match(out, new RegExp(`Usage: iom-news ${command}[^]*Exit codes[^]*Examples:`));
      assert.ok(out.split('\n').every((line) => line.length <= 100));
    }
    assert.match((await iomNews()).out, /publish .*\n.*check .*\n.*render /);
  });

  for (const [what, args] of Object.entries({
    'an unknown command': ['publsh'],
    'an unknown option': ['check', 'f.json', '--colour'],
    'a missing feed': ['check'],
    'a missing folder': ['publish', 'f.json'],
    'a number that is none': ['publish', 'f.json', '--out', 'o', '--page-size', 'ten'],
    'an address of another kind': ['check', 'ftp://example.org/feed'],
    'two feeds for one': ['check', 'a', 'b'],
  })) {
    it(`says how to do better at ${what}, and ends with 2`, async () => {
      const { code, err, out } = await iomNews(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^Problem: .+\n {2}.+\n$/);
    });
  }
});

describe('render', () => {
  it('prints a list that shows without a script', async (test) => {
    const feed = save(scratch(test), 'f.json', feedOf(3));
    const { code, out } = await iomNews('render', feed, '--countries', 'HN', '--lang', 'es');
    assert.equal(code, 0);
    assert.match(out, /<iom-news-list[^>]* lang="es"|<template shadowrootmode="open"/);
    assert.ok(out.includes('Story 0 from Honduras') && !out.includes('Story 1 from'));
  });

  it('says what is wrong with what is no feed', async (test) => {
    const feed = save(scratch(test), 'f.html', '<!doctype html><html><body>Hello</body></html>');
    const { code, err } = await iomNews('render', feed);
    assert.equal(code, 1);
    assert.match(err, /it is a web page/);
  });
});
