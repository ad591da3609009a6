import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/root.mjs';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';

const snippet = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const feed = readFileSync(join(root, 'stories/embeds/feed.json'));

const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const query = (parameters) => new URLSearchParams(parameters).toString();

let browser;
let publisher;
let stranger;
let partner;
/** What the page of the partner is, and what other sites were asked. */
let partnerPage = '';
const asked = [];
let sources = '';
const servers = [];

async function serve(server) {
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
}

before(async () => {
  const files = createStaticServer({
    '/': join(root, 'stories/embeds'),
    '/dist/': join(root, 'dist'),
  });
  const embed = readFileSync(join(root, 'dist/embed.html'), 'utf8');
  publisher = await serve(
    createServer((request, response) => {
      const [path] = request.url.split('?');
      if (path === '/leave') {
        response
          .writeHead(302, { Location: `${stranger}/feed.json`, 'Access-Control-Allow-Origin': '*' })
          .end();
      } else if (path === '/silent.json') {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(feed);
      } else if (path === '/dist/embed.html') {
        const html = embed.replace('sources" content=""', `sources" content="${sources}"`);
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
      } else files.emit('request', request, response);
    }),
  );
  stranger = await serve(
    createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(feed);
    }),
  );
  partner = await serve(
    createServer((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(partnerPage);
    }),
  );
  const { path, ...options } = await findBrowser();
  browser = await puppeteer.launch({ executablePath: path, ...options });
});

after(async () => {
  await browser?.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Opens a partner's page with the frame in it, and looks into it when it says its state. */
async function open(parameters, { attributes = snippet, listed = '', head = '' } = {}) {
  sources = listed;
  asked.length = 0;
  const address = `${publisher}/dist/embed.html?${query(parameters)}`;
  partnerPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>${head}</head>
    <body><h1>Partner</h1><iframe title="News" width="320" height="400" src="${escape(address)}" ${attributes}></iframe>
    <script src="${publisher}/dist/iom-news.receiver.js"></script></body></html>`;
  const page = await browser.newPage();
  const said = [];
  const errors = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${partner}/`);
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  await frame.waitForFunction(() => {
    const list = document.querySelector('iom-news-list');
    return list ? list.status !== 'loading' : document.querySelector('[role=alert]');
  });
  return { page, frame, said, errors };
}

async function opened(parameters, options, look) {
  const site = await open(parameters, options);
  try {
    return await look(site);
  } finally {
    await site.page.close();
  }
}

const own = { src: '../feed.json' };

/** What a frame shows. */
const seen = (frame) =>
  frame.evaluate(async () => {
    const list = document.querySelector('iom-news-list');
    await list?.updateComplete;
    const cards = [...(list?.shadowRoot.querySelectorAll('iom-news-card') ?? [])];
    const { documentElement: html } = document;
    return {
      status: list?.status,
      text: document.body.innerText.trim(),
      titles: cards.map((card) => card.item.title),
      links: [list?.shadowRoot, ...cards.map(({ shadowRoot }) => shadowRoot)].flatMap((shadow) =>
        [...(shadow?.querySelectorAll('a') ?? [])].map(({ href, target, rel }) => ({
          href,
          target,
          rel,
        })),
      ),
      attributes: Object.fromEntries(
        [...(list?.attributes ?? [])].map(({ name, value }) => [name, value]),
      ),
      lang: html.lang,
      dir: html.dir,
      title: document.title,
      scheme: getComputedStyle(html).colorScheme,
      elements: [...document.body.querySelectorAll('*')].map(({ localName }) => localName),
    };
  });

describe('the page for iframes', () => {
  it('is accessible', async () => {
    await opened({ ...own, controls: 'country' }, {}, async ({ frame }) => {
      await frame.evaluate(axe);
      const violations = await frame.evaluate(async () => {
        // It is a part of a page, which has the first heading.
        const rules = { 'page-has-heading-one': { enabled: false } };
        const { violations } = await globalThis.axe.run(document, { rules });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      });
      assert.deepEqual(violations, []);
    });
  });

  it('shows a feed of its own site in a sandbox, and nothing is said', async () => {
    await opened(own, {}, async ({ frame, said, errors }) => {
      const { status, titles, title, lang, dir } = await seen(frame);
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.equal(status, 'ready');
      assert.equal(titles.length, 10);
      assert.deepEqual([title, lang, dir], ['News', 'en', 'ltr']);
      assert.deepEqual([...said, ...errors], []);
    });
  });

  it('is as high as its content, and never wider than the frame', async () => {
    await opened(own, {}, async ({ page, frame }) => {
      await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1000);
      const fits = await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return scrollHeight <= clientHeight && scrollWidth <= clientWidth;
      });
      assert.ok(fits);
    });
  });

  it('opens links in a new tab when sandboxed, else in the whole window', async () => {
    const targets = ({ links }) => [...new Set(links.map(({ target }) => target))];
    await opened(own, {}, async ({ frame }) => {
      const { links } = await seen(frame);
      assert.ok(links.length > 10);
      assert.deepEqual(targets({ links }), ['_blank']);
      assert.ok(links.every(({ rel }) => rel.includes('noopener')));
    });
    await opened(own, { attributes: '' }, async ({ frame }) => {
      assert.deepEqual(targets(await seen(frame)), ['_top']);
    });
    await opened({ ...own, 'link-target': '_parent' }, {}, async ({ frame }) => {
      assert.deepEqual(targets(await seen(frame)), ['_parent']);
    });
    await opened({ ...own, 'link-target': 'evil' }, {}, async ({ frame, said }) => {
      assert.deepEqual(targets(await seen(frame)), ['_blank']);
      assert.match(said.join('\n'), /link-target="evil"/);
    });
  });

  it('speaks the language of its address, from right to left', async () => {
    await opened({ ...own, lang: 'ar' }, {}, async ({ frame }) => {
      const { lang, dir, title } = await seen(frame);
      assert.deepEqual([lang, dir], ['ar', 'rtl']);
      assert.match(title, /[\u0600-\u06ff]/);
    });
  });

  it('takes a colour scheme and a theme', async () => {
    for (const [theme, scheme] of [
      ['', 'light'],
      ['dark', 'dark'],
      ['auto contrast', 'light dark'],
    ]) {
      await opened({ ...own, theme }, {}, async ({ frame, said }) => {
        assert.equal((await seen(frame)).scheme, scheme);
        const accent = () =>
          getComputedStyle(document.documentElement).getPropertyValue('--iom-color-accent');
        if (theme.includes('contrast')) await frame.waitForFunction(accent);
        else assert.equal(await frame.evaluate(accent), '');
        assert.deepEqual(said, []);
      });
    }
  });

  it('hands the list what the address says', async () => {
    const given = {
      countries: 'HN GT',
      layout: 'grid',
      'page-size': '2',
      paging: 'pages',
      'heading-level': '2',
      'no-summaries': '',
      controls: 'country search',
    };
    await opened({ ...own, ...given }, {}, async ({ frame, said }) => {
      const { attributes, titles } = await seen(frame);
      for (const [name, value] of Object.entries(given)) assert.equal(attributes[name], value);
      assert.equal(titles.length, 2);
      assert.deepEqual(said, []);
    });
  });

  it('says once which parameters mean nothing', async () => {
    await opened({ ...own, utm_source: 'x', onload: 'alert(1)' }, {}, async ({ frame, said }) => {
      assert.equal((await seen(frame)).status, 'ready');
      assert.equal(said.length, 1);
      assert.match(said[0], /does not know what "utm_source onload"/);
    });
  });

  it('says what is missing without a feed', async () => {
    await opened({}, {}, async ({ frame, said }) => {
      assert.equal((await seen(frame)).text, 'This news is not available.');
      assert.match(said.join('\n'), /has no feed to show/);
    });
  });

  it('tells the webmaster of the header that a sandboxed page needs', async () => {
    await opened({ src: '/silent.json' }, {}, async ({ frame, said }) => {
      assert.equal((await seen(frame)).status, 'error');
      assert.match(said.join('\n'), /does not send "Access-Control-Allow-Origin: \*"/);
    });
  });
});

describe('the page for iframes and the words of strangers', () => {
  const refused = async (src, options = {}) =>
    opened({ src, lang: 'es' }, options, async ({ frame, said, errors }) => {
      const { text, links, elements } = await seen(frame);
      assert.equal(text, 'Estas noticias no están disponibles.');
      assert.deepEqual(links, []);
      assert.equal(elements.includes('iom-news-list'), false);
      assert.match(said.join('\n'), /may not show or lead to/);
      assert.deepEqual([asked, errors], [[], []]);
    });

  for (const src of [
    '//127.0.0.1:1/feed.json',
    '\\\\127.0.0.1:1\\feed.json',
    'http://user@127.0.0.1:1/feed.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:http://127.0.0.1/1',
    'https://{lang}.example/feed.json',
  ]) {
    it(`refuses ${JSON.stringify(src)}`, () => refused(src));
  }

  it('refuses another site', () => refused(`${stranger}/feed.json`));

  it('refuses it too outside a sandbox', () =>
    refused(`${stranger}/feed.json`, { attributes: '' }));

  it('shows another site that the page lists, below the path that it lists', async () => {
    const listed = `https://a.example ${stranger}/news/`;
    await opened({ src: `${stranger}/news/feed.json` }, { listed }, async ({ frame, said }) => {
      assert.equal((await seen(frame)).status, 'ready');
      assert.deepEqual(said, []);
    });
    await refused(`${stranger}/feed.json`, { listed });
    await refused(`${stranger}/news/../feed.json`, { listed });
  });

  it('does not follow its own site to another', async () => {
    await opened({ src: '/leave' }, {}, async ({ frame }) => {
      assert.equal((await seen(frame)).status, 'error');
      assert.deepEqual(asked, []);
    });
  });

  it('cannot be led to another site by a language', async () => {
    const src = `{lang}://${new URL(stranger).host}/feed.json`;
    await opened({ src, lang: 'https', languages: 'http' }, {}, async ({ frame }) => {
      assert.equal((await seen(frame)).status, 'error');
      assert.deepEqual(asked, []);
    });
  });

  it('shows the feeds it may, when others are refused', async () => {
    const src = `../feed.json ${stranger}/feed.json`;
    await opened({ src }, {}, async ({ frame }) => {
      assert.equal((await seen(frame)).status, 'ready');
      assert.deepEqual(asked, []);
    });
  });

  it('links to no other site by more-href', async () => {
    await opened({ ...own, 'more-href': `${stranger}/` }, {}, async ({ frame, said }) => {
      const { links } = await seen(frame);
      assert.equal(
        links.some(({ href }) => href.startsWith(stranger)),
        false,
      );
      assert.match(said.join('\n'), /may not show or lead to/);
    });
  });

  const names = [
    ...['src', 'format', 'countries', 'topics', 'languages', 'sort', 'layout', 'page-size'],
    ...['paging', 'heading-level', 'controls', 'refresh', 'loading', 'no-images', 'no-summaries'],
    ...['country-links', 'lang', 'theme', 'link-target', 'more-href', 'onclick', 'style'],
  ];
  for (const evil of [
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '</script><script>alert(1)</script>',
  ]) {
    it(`make no markup of ${evil}`, async () => {
      const parameters = Object.fromEntries(names.map((name) => [name, evil]));
      for (const src of [`../feed.json`, evil]) {
        await opened({ ...parameters, src }, {}, async ({ frame, errors }) => {
          const { elements, links, attributes, lang, dir } = await seen(frame);
          assert.deepEqual(errors, []);
          assert.deepEqual([lang, dir], ['en', 'ltr']);
          assert.equal('style' in attributes || 'onclick' in attributes, false);
          const added = elements.filter((name) => !['noscript', 'script', 'main'].includes(name));
          assert.ok(['iom-news-list', 'p'].includes(added.join()), added.join());
          assert.ok(links.every(({ href }) => href.startsWith('http')));
        });
      }
    });
  }
});
