import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { renderLinks, renderNews } from 'iom-news/render';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { root } from '../../scripts/root.mjs';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';
import { aBrowser } from './browser.mjs';
import { filesBelow, iomNews } from './cli/command.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'iom-news-attacks-'));

/** The attacks that the tests of the browser use, too. */
async function attacksModule(name) {
  for (const file of ['payloads', 'feeds']) {
    const source = readFileSync(join(root, `test/attacks/${file}.ts`), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(scratch, `${file}.js`), outputText);
  }
  writeFileSync(join(scratch, 'package.json'), '{"type":"module"}');
  return import(pathToFileURL(join(scratch, `${name}.js`)));
}

const { attacksOf, escapedAttacks, onePerPayload, ownPayloads } = await attacksModule('payloads');
const { allFormats } = await attacksModule('feeds');

function corpora() {
  const folder = process.env.IOM_NEWS_CORPORA;
  if (!folder) return [];
  const read = (name) => JSON.parse(readFileSync(join(folder, 'xss', `${name}.json`), 'utf8'));
  return [
    ...read('dompurify-expect').map(({ payload }) => payload),
    ...read('h5sc-vectors'),
    ...read('trojan-source-lines').map(({ line }) => line),
  ];
}

const payloads = [...new Set([...ownPayloads, ...corpora()])];

/** Those of the corpora are here, or this is one more test that is skipped. */
const withCorpora = { skip: !process.env.IOM_NEWS_CORPORA && 'the corpora are not here' };

const lures = { beacon: 'https://beacon.example', pictures: 'https://pictures.example' };
const plain = attacksOf(payloads, lures);
const escaped = escapedAttacks(plain);

/** Every address of a payload in one format, as all formats read them by the same code; else the first. */
const attacksFor = ({ name }) =>
  name === 'JSON Feed' ? [...plain, ...escaped] : [...onePerPayload(plain), ...escaped];

/** The text of a feed, as a server sends it. */
const textOf = ({ json, body }) => body ?? JSON.stringify(json);

/** All elements below a node, those of templates too. */
function* elementsIn(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
    if (child.tagName) yield child;
    yield* elementsIn(child);
  }
}

const controls = /[\u0000-\u0020\u007F-\u009F]/;
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/;

function isSafe(address) {
  try {
    const { protocol, username, password } = new URL(address);
    return /^https?:$/.test(protocol) && !username && !password && !controls.test(address);
  } catch {
    return false;
  }
}

const known =
  /^(?:iom-news-list|iom-news-card|iom-news-pager|template|style|div|ul|ol|li|h[1-6]|a|p|span|bdi|time|figure|figcaption|img|slot|section)$/;

/** What is wrong about HTML that was made of a feed. */
function faultsOf(html) {
  const faults = [];
  for (const { tagName, attrs, childNodes } of elementsIn(parseFragment(html))) {
    const value = (name) => attrs.find((one) => one.name === name)?.value;
    // Data for our script, and for search engines.
    const isData = tagName === 'script' && /^application\/(?:feed|ld)\+json$/.test(value('type'));
    if (!known.test(tagName) && !isData) faults.push(tagName);
    if (isData) JSON.parse(childNodes[0].value);
    for (const { name, value: text } of attrs) {
      if (/^(?:on|style$|srcdoc$|id$|is$)/.test(name)) faults.push(`${tagName}[${name}]`);
      if (/^(?:href|src)$/.test(name) && !isSafe(text)) faults.push(`${name}=${text}`);
      if (name === 'srcset') {
        for (const candidate of text.split(/ [\d.]+w(?:,|$)/).filter(Boolean)) {
          if (!isSafe(candidate) || candidate.endsWith(',')) faults.push(`srcset=${text}`);
        }
      }
      if (bidirectional.test(text)) faults.push(`${name}=${text}`);
    }
  }
  return faults;
}

const options = {
  address: 'https://feeds.example/news/feed',
  languages: '*',
  pageSize: 5000,
  sort: 'feed',
};

describe('attacks', () => {
  it(`are those of the corpora, too: ${payloads.length} in all`, withCorpora, () => {
    assert.ok(payloads.length > 500);
  });

  for (const format of allFormats) {
    it(`become no markup on a server, in every field of ${format.name}`, async () => {
      const text = textOf(
        format.write(format.name.includes('CDATA') ? escaped : attacksFor(format)),
      );
      const html = await renderNews(text, options);
      assert.ok(html.split('part="item"').length > escaped.length / 2);
      assert.deepEqual(faultsOf(html), []);
      assert.deepEqual(faultsOf(await renderLinks(text, options)), []);
    });
  }

  it('are text and safe addresses in an edition that is published', async () => {
    const sources = allFormats.map((format, i) => {
      const file = join(scratch, `source-${i}`);
      writeFileSync(file, textOf(format.write(attacksFor(format))));
      return file;
    });
    const out = join(scratch, 'public');
    const { code, err } = await iomNews('publish', ...sources, '--out', out);
    assert.equal(code, 0, err);
    const addresses = /^(?:url|external_url|image|banner_image|home_page_url|icon|favicon|avatar)$/;
    const faults = [];
    let seen = 0;
    const look = (value, name, place) => {
      if (typeof value === 'string') {
        seen++;
        if (addresses.test(name) && !isSafe(value)) faults.push(`${place}: ${name}=${value}`);
        if (bidirectional.test(value)) faults.push(`${place}: ${name} turns round`);
      } else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if (name === 'translations' && !isSafe(inner)) faults.push(`${place}: ${inner}`);
          look(inner, Array.isArray(value) ? name : key, place);
        }
      }
    };
    const files = filesBelow(out);
    for (const file of files) {
      assert.match(file, /^[\w./-]+$/);
      if (file.endsWith('.json')) look(JSON.parse(readFileSync(join(out, file), 'utf8')), '', file);
    }
    assert.ok(seen > plain.length + escaped.length);
    assert.deepEqual(faults, []);
  });
});

describe('the page for a frame', { timeout: 300_000 }, () => {
  const browser = aBrowser();
  let server;
  let origin;
  let feed;
  const asked = [];

  before(async () => {
    const files = createStaticServer({ '/dist/': join(root, 'dist') });
    server = createServer((request, response) => {
      const [path] = request.url.split('?');
      if (path.startsWith('/dist/')) files.emit('request', request, response);
      else if (path === '/feed') {
        response.writeHead(200, { 'content-type': 'application/json' }).end(feed);
      } else {
        asked.push(request.url);
        response.writeHead(404).end();
      }
    });
    origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** Opens the page with an address, and gives what went wrong in it. */
  async function open(parameters) {
    const page = await browser.newPage();
    const wrong = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('dialog', (dialog) => {
      wrong.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => wrong.push('a window'));
    const address = `${origin}/dist/embed.html?${new URLSearchParams(parameters)}`;
    await page.goto(address);
    await page.waitForFunction(() => {
      const list = globalThis.document.querySelector('iom-news-list');
      return list?.status && list.status !== 'loading';
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { hacked, url, links } = await page.evaluate(() => {
      const found = [];
      const look = (node) => {
        for (const element of node.querySelectorAll('*')) {
          const { href, src } = element.attributes;
          if (element.localName === 'a' && href) found.push(href.value);
          if (element.localName === 'img' && src) found.push(src.value);
          if ([...element.attributes].some(({ name }) => name.startsWith('on')))
            found.push(element.localName);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(globalThis.document.body);
      return { hacked: globalThis.hacked, url: globalThis.location.href, links: found };
    });
    await page.close();
    if (hacked) wrong.push('hacked');
    if (url !== new URL(address).href) wrong.push(`went to ${url}`);
    return [...wrong, ...links.filter((link) => !isSafe(link))];
  }

  it('shows attacks as text', async () => {
    const local = attacksOf(payloads, {
      beacon: `${origin}/beacon`,
      pictures: `${origin}/picture`,
    });
    for (const some of [local, escapedAttacks(local)]) {
      feed = textOf(allFormats[0].write(some));
      const parameters = { src: '/feed', languages: '*', 'page-size': '2000', sort: 'feed' };
      assert.deepEqual(await open(parameters), []);
    }
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/beacon')),
      [],
    );
  });

  it('takes nothing from its address but what it knows', async () => {
    feed = textOf(allFormats[0].write(attacksOf(['A story'], lures)));
    const names =
      'format countries topics sort layout page-size paging heading-level controls refresh loading no-images lang languages theme link-target more-href onload style'.split(
        ' ',
      );
    const some = attacksOf(payloads, { beacon: `${origin}/beacon`, pictures: `${origin}/picture` });
    // A server reads no longer addresses.
    const short = some.filter(({ text, link }) => text.length + link.length < 300);
    for (const { armed, link } of short.filter((_attack, i) => i % 40 === 0)) {
      const parameters = names.map((name) => [name, name === 'more-href' ? link : armed]);
      assert.deepEqual(await open([['src', '/feed'], ...parameters]), []);
    }
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/beacon')),
      [],
    );
  });
});
