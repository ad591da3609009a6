import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { FeedError } from 'iom-news';
import { renderLinks, renderNews } from 'iom-news/render';
import { parseFragment } from 'parse5';
import { readFeed } from '../../dist/esm/formats/read-feed.js';
import { formats } from '../../dist/esm/formats/index.js';
import { root } from '../../scripts/root.mjs';

const read = (file) => readFileSync(join(root, 'stories/embeds', file), 'utf8');
const demonstration = read('feed.json');

const story = {
  id: '1',
  url: 'https://example.org/1',
  title: 'Border officials train together',
  summary: 'Officials of two countries learnt together.',
  date_published: '2020-08-27T23:30:00-06:00',
  tags: ['training'],
  image: 'https://example.org/1.jpg',
  _iom: { countries: ['HN', 'GT'], place: 'Guatemala City', image_alt: 'Twelve people' },
};
const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items,
});

/** All nodes below one, those of templates too. */
function* below(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
    yield child;
    yield* below(child);
  }
}

const textOf = (node) =>
  [...below(node)].map((child) => (child.nodeName === '#text' ? child.value : '')).join('');

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;

const find = (html, isWanted) => [...below(parseFragment(html))].filter(isWanted);

const named = (name) => (node) => node.nodeName === name;

const withPart = (part) => (node) => attribute(node, 'part') === part;

const titlesOf = (html) => find(html, withPart('title')).map((node) => textOf(node).trim());

const inlineOf = (html) =>
  textOf(find(html, (node) => attribute(node, 'type') === 'application/feed+json')[0]);

describe('renderNews', () => {
  it('renders a text, the same parsed, and the same as a feed', async () => {
    const address = 'https://example.org/feed.json';
    const html = await renderNews(demonstration, { address });
    assert.equal(titlesOf(html).length, 10);
    assert.equal(await renderNews(JSON.parse(demonstration), { address }), html);
    const body = { text: demonstration, contentType: '', url: address };
    const feed = await readFeed(body, formats, Date.now());
    assert.equal(await renderNews(feed, { address }), html);
    assert.equal(await renderNews(JSON.parse(JSON.stringify(feed)), { address }), html);
  });

  for (const file of [
    'feed.rss.xml',
    'feed.rdf.xml',
    'feed.atom.xml',
    'wordpress.json',
    'drupal.json',
    'reliefweb.json',
  ]) {
    it(`renders ${file}, and hands it to the browser as a JSON Feed`, async () => {
      const html = await renderNews(read(`formats/${file}`), { address: 'https://example.org/' });
      assert.equal(titlesOf(html).length, 10);
      assert.equal(JSON.parse(inlineOf(html)).version, 'https://jsonfeed.org/version/1.1');
    });
  }

  it('reads a format by its name, as an element does', async () => {
    const own = {
      name: 'ours',
      detect: () => false,
      parse: ({ json }) => ({ items: json.news.map((title, id) => ({ id, title })) }),
    };
    const html = await renderNews({ news: ['Ours'] }, { format: 'Ours', formats: [own] });
    assert.deepEqual(titlesOf(html), ['Ours']);
  });

  for (const [what, feed, sentence] of [
    ['a web page', '<!doctype html><html><body>Log in</body></html>', /it is a web page/],
    ['JSON that is cut off', '{"version":', /it is no JSON, or cut off/],
    ['JSON of another kind', { a: 1 }, /it is JSON of another kind/],
    ['an empty text', '  ', /it is empty/],
    ['nothing', undefined, /it is empty/],
    ['something that goes round', Object.assign([], { 0: globalThis }), /it is empty/],
  ]) {
    it(`refuses ${what} in a sentence`, async () => {
      await assert.rejects(renderNews(feed), (error) => {
        assert.ok(error instanceof FeedError);
        assert.match(error.message, sentence);
        assert.match(error.message, /^cannot read the feed: .* It needs a JSON Feed, RSS/);
        return true;
      });
    });
  }

  it('passes over stories that are none', async () => {
    const html = await renderNews(feedOf(null, 7, 'x', [], {}, { id: {} }, story));
    assert.deepEqual(titlesOf(html), [story.title]);
  });

  it('says that there is no news', async () => {
    assert.match(await renderNews(feedOf()), /There is no news at the moment/);
  });

  it('begins relative addresses at the address of the feed, and drops them without one', async () => {
    const feed = feedOf({ ...story, url: '/1', image: '/1.jpg' });
    const from = async (options) =>
      find(
        await renderNews(feed, options),
        (node) => attribute(node, 'href') ?? attribute(node, 'src'),
      ).map((node) => attribute(node, 'href') ?? attribute(node, 'src'));
    const address = 'https://news.example.org/feeds/feed.json';
    assert.deepEqual(
      new Set(await from({ address })),
      new Set(['https://news.example.org/1.jpg', 'https://news.example.org/1']),
    );
    assert.deepEqual(await from({}), []);
  });

  it('hands on what the list is to do where scripts run', async () => {
    const html = await renderNews(demonstration, {
      lang: 'es-GT',
      id: 'news',
      countries: ['GT', 'HN'],
      topics: ['training', 'data on "x"'],
      pageSize: 3,
      headingLevel: 2,
      noImages: true,
      noSummaries: false,
      layout: 'grid',
      moreHref: '/all',
    });
    const [list] = find(html, named('iom-news-list'));
    assert.deepEqual(Object.fromEntries(list.attrs.map(({ name, value }) => [name, value])), {
      lang: 'es-GT',
      id: 'news',
      countries: 'GT HN',
      topics: 'training, data on "x"',
      'page-size': '3',
      'heading-level': '2',
      'no-images': '',
      layout: 'grid',
      'more-href': '/all',
    });
  });

  it('puts links in no place that runs something', async () => {
    for (const moreHref of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x']) {
      const html = await renderNews(feedOf(story), { moreHref });
      assert.deepEqual(find(html, withPart('more')), []);
    }
    const html = await renderNews(feedOf(story), { moreHref: '/all' });
    assert.equal(attribute(find(html, withPart('more'))[0], 'href'), '/all');
  });

  it('keeps pictures and summaries away where they are not wanted', async () => {
    const html = await renderNews(feedOf(story), { noImages: true, noSummaries: true });
    assert.deepEqual([...find(html, named('img')), ...find(html, withPart('summary'))], []);
    assert.equal(
      attribute(find(await renderNews(feedOf(story)), named('img'))[0], 'alt'),
      'Twelve people',
    );
  });

  for (const styles of [{}, { href: 5 }, 'none', null]) {
    it(`has its styles in it where the option is ${JSON.stringify(styles)}`, async () => {
      const html = await renderNews(feedOf(story), { styles });
      assert.equal(html, await renderNews(feedOf(story)));
    });
  }

  it('says that it does not know where its styles are', async (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    await renderNews(feedOf(story), { styles: { link: '/iom-news/styles' } });
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.match(
      warn.mock.calls.map(({ arguments: [text] }) => text).join(),
      /styles="\{"link":"\/iom-news\/styles"\}", which must be inline, \{ nonce \} or \{ href \}/,
    );
  });

  it('has its styles in it, with a nonce, or as links', async () => {
    const inline = await renderNews(feedOf(story));
    assert.equal(find(inline, named('style')).length, 2);
    const nonce = await renderNews(feedOf(story), { styles: { nonce: 'a"b' } });
    assert.deepEqual(
      find(nonce, named('style')).map((node) => attribute(node, 'nonce')),
      ['a"b', 'a"b'],
    );
    const linked = await renderNews(feedOf(story), { styles: { href: '/iom-news/styles' } });
    assert.deepEqual(find(linked, named('style')), []);
    assert.deepEqual(
      find(linked, named('link')).map((node) => attribute(node, 'href')),
      ['/iom-news/styles/news-list.css', '/iom-news/styles/news-card.css'],
    );
  });

  it('has no inline style and no listener', async () => {
    const html = await renderNews(demonstration, { layout: 'carousel' });
    const names = find(html, (node) => node.attrs).flatMap(({ attrs }) =>
      attrs.map(({ name }) => name),
    );
    assert.deepEqual(
      names.filter((name) => /^(style|on.*|[@.?].*)$/.test(name)),
      [],
    );
  });

  it('speaks several languages at once', async () => {
    const all = ['en', 'es', 'fr', 'pt', 'nl', 'ar', 'ht', 'de'];
    const together = await Promise.all(all.map((lang) => renderNews(feedOf(story), { lang })));
    for (const [index, lang] of all.entries())
      assert.equal(together[index], await renderNews(feedOf(story), { lang }));
    assert.match(together[5], /<div class="base" lang="ar" dir="rtl"/);
    assert.match(together[7], /<div class="base" lang="en" dir="ltr"/);
  });

  it('writes the same day in every time zone', async () => {
    const script = `
      import { renderNews, renderLinks } from 'iom-news/render';
      const feed = ${JSON.stringify(feedOf(story, { ...story, id: '2', date_published: '2020-01-01T00:30:00+14:00' }))};
      console.log((await renderNews(feed)) + (await renderLinks(feed)));`;
    const outputs = await Promise.all(
      ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map(async (TZ) => {
        const args = ['--input-type=module', '--eval', script];
        const env = { ...process.env, TZ };
        const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
          cwd: root,
          env,
        });
        assert.equal(stderr, '');
        return stdout;
      }),
    );
    assert.match(outputs[0], />August 27, 2020</);
    assert.match(outputs[0], />January 1, 2020</);
    assert.equal(new Set(outputs).size, 1);
  });

  it('leaves out a date that lies ahead of the time it is given', async () => {
    const dates = async (now) =>
      find(await renderNews(feedOf(story), { now }), named('time')).length;
    assert.deepEqual(
      [await dates(Date.parse('2020-08-20')), await dates(new Date('2020-08-28'))],
      [0, 1],
    );
  });
});

describe('renderLinks', () => {
  it('writes links with dates, in the words of a language', async () => {
    const html = await renderLinks(feedOf(story), { lang: 'es', linkTarget: '_blank' });
    const [list] = find(html, named('ul'));
    assert.deepEqual([attribute(list, 'lang'), attribute(list, 'dir')], ['es', 'ltr']);
    const [link] = find(html, named('a'));
    assert.deepEqual(
      [attribute(link, 'href'), attribute(link, 'rel'), textOf(link)],
      [story.url, 'noopener', story.title],
    );
    assert.equal(textOf(find(html, named('time'))[0]), '27 de agosto de 2020');
  });

  it('tells search engines the same', async () => {
    const html = await renderLinks(demonstration, { pageSize: 3 });
    const data = JSON.parse(textOf(find(html, named('script'))[0]));
    assert.equal(data['@type'], 'ItemList');
    const links = find(html, named('a'));
    assert.deepEqual(
      data.itemListElement.map(({ position, item }) => [position, item.headline, item.url]),
      links.map((link, index) => [index + 1, textOf(link), attribute(link, 'href')]),
    );
  });

  it('leaves the data for search engines out of a newsletter', async () => {
    assert.doesNotMatch(await renderLinks(demonstration, { structuredData: false }), /<script/);
  });
});

describe('the README on servers', () => {
  it('has an example that runs', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```mjs\n([^]*?)^```$/gm)].map(([, code]) => code);
    const code = examples.find((example) => example.includes('iom-news/render'));
    const folder = join(root, '.cache/readme');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'feed.json'), demonstration);
    writeFileSync(join(folder, 'example.mjs'), code);
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['example.mjs'], {
      cwd: folder,
    });
    assert.equal(stdout + stderr, '');
    assert.equal(titlesOf(readFileSync(join(folder, 'news.html'), 'utf8')).length, 6);
    assert.match(readFileSync(join(folder, 'newsletter.html'), 'utf8'), /^<ul lang="en"/);
  });
});

describe('what a server renders of a hostile feed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</script>',
          '<!--',
          '-->',
          '</template>',
          '</style>',
          '"',
          "'",
          '>',
          '<',
          '&lt;b&gt;',
          '&amp;lt;',
          '&#60;',
          '\\u003c',
          '\u2028',
          '\u2029',
          '<img src=x onerror=alert(1)>',
          'javascript:alert(1)',
          '${alert(1)}',
          '{{x}}',
          ' iom-news-card ',
          '</iom-news-card>',
          ' onclick=alert(1) ',
          '<template shadowrootmode="open">',
          '\0',
          '\uD800',
          'Words',
          'a < b & c',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  );
  const address = fc.oneof(
    hostile,
    hostile.map((text) => `https://example.org/${text}`),
    fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'https://example.org/"x',
    ),
  );
  const item = fc.record(
    {
      id: hostile,
      url: address,
      title: hostile,
      summary: hostile,
      content_html: hostile,
      date_published: fc.oneof(hostile, fc.constant('2020-08-27')),
      language: hostile,
      image: address,
      tags: fc.array(hostile, { maxLength: 3 }),
      authors: fc.array(fc.record({ name: hostile }), { maxLength: 2 }),
      _iom: fc.record(
        {
          countries: fc.array(fc.constantFrom('HN', 'GT', '<b>'), { maxLength: 2 }),
          regions: fc.array(fc.oneof(hostile, fc.constant('caribbean')), { maxLength: 2 }),
          place: hostile,
          source: hostile,
          image_alt: hostile,
          image_credit: hostile,
          image_sources: fc.array(fc.record({ url: address, width: fc.nat() }), { maxLength: 2 }),
          translations: fc.dictionary(fc.oneof(hostile, fc.constant('es')), address, {
            maxKeys: 2,
          }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['id', 'title'] },
  );
  const feed = fc.record({
    version: fc.constant('https://jsonfeed.org/version/1.1'),
    title: hostile,
    home_page_url: address,
    items: fc.array(item, { maxLength: 4 }),
  });

  const elements = new Set(
    'iom-news-list iom-news-pager template style script slot div ul li p a bdi span time h3 figure figcaption img'.split(
      ' ',
    ),
  );
  const attributes = new Set(
    'alt aria-busy aria-label class datetime decoding dir exportparts hidden href hreflang lang layout loading name part referrerpolicy role shadowrootmode sizes src srcset tabindex type'.split(
      ' ',
    ),
  );
  const json = ['application/feed+json', 'application/ld+json'];

  function inert(html) {
    for (const node of below(parseFragment(html))) {
      if (node.nodeName.startsWith('#')) {
        assert.notEqual(node.nodeName, '#comment');
        continue;
      }
      assert.ok(elements.has(node.nodeName), node.nodeName);
      if (node.nodeName === 'script') assert.ok(json.includes(attribute(node, 'type')));
      if (node.nodeName === 'style') assert.doesNotMatch(textOf(node), /alert|Words/);
      for (const { name, value } of node.attrs) {
        assert.ok(attributes.has(name), name);
        if (name === 'href' || name === 'src') assert.match(value, /^https?:\/\//);
        if (name === 'srcset')
          for (const one of value.split(/,(?=http)/)) assert.match(one, /^https?:\/\//);
      }
    }
  }

  it('is text', async () => {
    await fc.assert(
      fc.asyncProperty(feed, fc.constantFrom('list', 'featured'), async (given, layout) => {
        inert(await renderNews(given, { layout }));
        inert(await renderLinks(given));
      }),
      { numRuns: 300 },
    );
  });

  it('is read by the browser as it was by the server', async () => {
    const now = Date.now();
    const stories = async (text) => {
      const body = { text, contentType: '', url: 'about:blank' };
      const { items } = await readFeed(body, formats, now);
      return JSON.parse(JSON.stringify(items));
    };
    await fc.assert(
      // Of two stories one may be the translation of the other, which shows once.
      fc.asyncProperty(feed, item, async (head, one) => {
        const given = { ...head, items: [one] };
        const html = await renderNews(given, { languages: '*', sort: 'feed', now });
        const before = await stories(JSON.stringify(given));
        assert.deepEqual(await stories(inlineOf(html)), before);
      }),
      { numRuns: 300 },
    );
  });
});
