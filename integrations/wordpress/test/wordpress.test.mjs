import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { filesIn } from '../../../scripts/files-in.mjs';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { pack } from '../../../scripts/wordpress/pack.mjs';
import { startSite } from '../../../scripts/wordpress/site.mjs';
import { root } from '../../../scripts/root.mjs';
import { feedOf, startFeedServer } from './feed-server.mjs';

const posts = '/wp-json/wp/v2/posts?_embed';
const pictures = join(root, 'node_modules/.cache/iom-news/wordpress-pictures');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the plugin for WordPress', () => {
  let feeds, site, browser, folder;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    const packed = await pack();
    folder = packed.folder;
    feeds = await startFeedServer();
    site = await startSite(packed.zip, [feeds.port]);
    const { path, ...options } = await findBrowser();
    browser = await puppeteer.launch({ executablePath: path, ...options });
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
    await feeds?.stop();
  });

  let pages = 0;

  /** Publishes a page, and gives its address. */
  async function publish(content) {
    const text = Buffer.from(content).toString('base64');
    const name = `page-${++pages}`;
    await site.evaluate(`wp_insert_post( wp_slash( array(
      'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'News', 'post_name' => '${name}',
      'post_content' => base64_decode( '${text}' ) ) ) );`);
    return `${site.origin}/${name}/`;
  }

  const htmlOf = async (address) => (await fetch(address)).text();
  const linksIn = (html) =>
    [...html.matchAll(/<li><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/li>/g)].map(
      ([, , title]) => title,
    );
  const blockIn = async (address) =>
    /<div [^<>]*wp-block-iom-news-list[^<>]*><iom-news-list[^<>]*>/.exec(
      await htmlOf(address),
    )?.[0];
  const listIn = (html) => /<iom-news-list[^]*<\/iom-news-list>/.exec(html)?.[0];

  /** A page of a visitor of his own, with what its console says. */
  async function visit(address, { user, script = true } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('dialog', (dialog) => {
      // The editor asks whether to leave without saving.
      if (dialog.type() !== 'beforeunload') messages.push(`dialog: ${dialog.message()}`);
      dialog.accept();
    });
    if (user) {
      await page.goto(`${site.origin}/wp-login.php`);
      await page.evaluate((name) => {
        document.querySelector('#user_login').value = name;
        document.querySelector('#user_pass').value = name;
      }, user);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    }
    await page.setJavaScriptEnabled(script);
    await page.goto(address);
    return { page, messages, close: () => context.close() };
  }

  const ready = (page) =>
    page.waitForFunction(() => document.querySelector('iom-news-list')?.status === 'ready');
  const titles = (page) =>
    page.evaluate(() => document.querySelector('iom-news-list').results.map(({ title }) => title));

  /** Makes what was kept of a source older than it may be. */
  const age = () =>
    site.evaluate(`global $wpdb;
      foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\\\_transient\\\\_iom\\\\_news\\\\_%'" ) as $name ) {
        $copy = get_option( $name ); $copy['until'] = time() - 1; update_option( $name, $copy );
      }`);
  const runCron = () => fetch(`${site.origin}/wp-cron.php?doing_wp_cron`);

  it('holds no fault that PHP finds', async () => {
    const files = (await filesIn(folder)).filter((name) => name.endsWith('.php'));
    assert.ok(files.length > 5);
    for (const name of files) execFileSync('php', ['-l', join(folder, name)], { stdio: 'pipe' });
  });

  it('has every sentence in Spanish and French', async () => {
    const sources = (await filesIn(folder)).filter((name) =>
      /^(includes|block)\/.*(php|editor\.js)$/.test(name),
    );
    const texts = sources.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/__\(\s*'([^']+)'/g)].map(
        ([, text]) => text,
      ),
    );
    const { description } = JSON.parse(readFileSync(join(folder, 'block/block.json'), 'utf8'));
    const wanted = [...new Set([...texts, description])].filter(
      (text) => !text.startsWith('IOM News'),
    );
    assert.ok(wanted.length > 40);
    for (const language of ['es', 'fr']) {
      const words = JSON.parse(
        execFileSync('php', [
          '-r',
          `define( 'ABSPATH', '' ); echo json_encode( require '${folder}/languages/${language}.php' );`,
        ]),
      );
      assert.deepEqual(Object.keys(words).sort(), wanted.sort());
      for (const [text, word] of Object.entries(words)) {
        const places = (sentence) => sentence.match(/%(\d\$)?[sd]/g)?.sort();
        assert.deepEqual(places(word), places(text));
      }
    }
  });

  it('is accessible on a page', async () => {
    const address = await publish(
      `[iom_news src="${posts}" controls="country search" nonsense="1"]`,
    );
    const { page, close } = await visit(address, { user: 'author' });
    await ready(page);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const result = await globalThis.axe.run({ include: ['iom-news-list', '.iom-news-notice'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
    assert.deepEqual(violations, []);
    await close();
  });

  it('shows the posts of the WordPress it is in', async () => {
    const address = await publish(
      `[iom_news src="${posts}" layout="grid" controls="country search"]`,
    );
    const { page, messages, close } = await visit(address);
    await ready(page);
    await page.screenshot({ path: join(pictures, 'page.png'), fullPage: true });
    assert.deepEqual(await titles(page), [
      'Frontera segura: 25 años de cooperación en Honduras',
      'Granmoun ak timoun jwenn èd an Ayiti',
      'Guatemala opens a centre for returning migrants',
      'Honduran migrants find work in Mexico',
      'El Salvador: talleres para “jóvenes” & familias',
      '<b>Not bold</b>',
    ]);
    assert.equal(
      await page.evaluate(
        () =>
          document.querySelector('iom-news-list').shadowRoot.querySelectorAll('iom-news-card')
            .length,
      ),
      6,
    );
    const item = await page.evaluate(() => document.querySelector('iom-news-list').items[0]);
    assert.equal(item.image.alt, 'A blue flag');
    assert.deepEqual(item.topics, ['Protección', 'migration']);
    assert.deepEqual(messages, []);
    await close();
  });

  it('lets visitors choose a country', async () => {
    const address = await publish(`[iom_news src="${posts}" controls="country"]`);
    const { page, close } = await visit(address);
    await ready(page);
    const filter = 'iom-news-list >>> iom-country-filter >>>';
    await (await page.waitForSelector(`${filter} summary`)).click();
    await (await page.waitForSelector(`${filter} input[value=HN]`)).click();
    assert.deepEqual(await titles(page), ['Frontera segura: 25 años de cooperación en Honduras']);
    await close();
  });

  it('gives links to visitors without JavaScript', async () => {
    const address = await publish(`[iom_news src="${posts}"]`);
    const { page, close } = await visit(address, { script: false });
    await page.screenshot({ path: join(pictures, 'without-javascript.png') });
    const links = await page.$$eval('iom-news-list a', (all) =>
      all.map((link) => [link.textContent, link.pathname]),
    );
    assert.deepEqual(links.slice(0, 2), [
      [
        'Frontera segura: 25 años de cooperación en Honduras',
        '/frontera-segura-25-anos-de-cooperacion-en-honduras/',
      ],
      ['Granmoun ak timoun jwenn èd an Ayiti', '/granmoun-ak-timoun-jwenn-ed-an-ayiti/'],
    ]);
    assert.equal(links.length, 6);
    assert.equal(links[5][0], '<b>Not bold</b>');
    await close();
  });

  it('loads its files only where there is news', async () => {
    const address = await publish('No news here.');
    assert.doesNotMatch(await htmlOf(address), /iom-news/);
  });

  it('works on a page with a strict policy', async () => {
    const address = await publish(`[iom_news src="${posts}" layout="grid"]`);
    const { page, close } = await visit(`${address}?strict`);
    await ready(page);
    assert.equal((await titles(page)).length, 6);
    await close();
  });

  it('works in a classic theme, and with one post', async () => {
    await site.evaluate("switch_theme( 'twentytwentyone' );");
    const id = await site.evaluate("echo get_posts( array( 'numberposts' => 1 ) )[0]->ID;");
    const address = await publish(`[iom_news src="/wp-json/wp/v2/posts/${id}?_embed"]`);
    const { page, close } = await visit(address);
    await ready(page);
    await page.screenshot({ path: join(pictures, 'classic-theme.png'), fullPage: true });
    const html = await htmlOf(address);
    await site.evaluate("switch_theme( 'twentytwentythree' );");
    assert.deepEqual(linksIn(html), ['Frontera segura: 25 años de cooperación en Honduras']);
    await close();
  });

  it('takes the language of the shortcode', async () => {
    const address = await publish(`[iom_news src="${posts}" controls="search" lang="es"]`);
    const { page, close } = await visit(address);
    await ready(page);
    await page.waitForFunction(() =>
      document
        .querySelector('iom-news-list')
        .shadowRoot.querySelector('iom-news-search')
        ?.shadowRoot.textContent.includes('Buscar'),
    );
    await close();
  });

  it('keeps private posts from visitors, whoever came first', async () => {
    const address = await publish('[iom_news src="/wp-json/wp/v2/posts?status=private,publish"]');
    const { page, close } = await visit(address, { user: 'admin' });
    assert.doesNotMatch(await page.content(), /our eyes only/);
    await close();
    assert.doesNotMatch(await htmlOf(address), /our eyes only/);
  });

  describe('given bad input', () => {
    const hostile = [
      `[iom_news src='${posts}&x="><script>alert(1)</script>' layout='"><img src=x onerror=alert(2)>']`,
      `[iom_news src="javascript:alert(3)"]`,
      `[iom_news src="${posts}" id='a" onmouseover="alert(4)' onclick="alert(5)" style="color:red" class="x"]`,
      `[iom_news src="${posts}" topics='"><script>alert(6)</script>' more-href="javascript:alert(7)"]`,
      `[iom_news src="${posts}" countries="GT' onfocus='alert(8)" controls="<b>"]`,
      `[iom_news src=”${posts}” countries=”GT HN”]`,
      `[iom_news src="data:text/html,<script>alert(9)</script>"]`,
      `[iom_news "><script>alert(10)</script>]`,
    ].join('\n\n');

    it('lets nothing of a shortcode with quotes and script run', async () => {
      for (const user of [undefined, 'author']) {
        const address = await publish(hostile);
        const { page, messages, close } = await visit(address, { user });
        const found = await page.evaluate(() => {
          const ours = [...document.querySelectorAll('iom-news-list, .iom-news-notice')];
          return ours
            .flatMap((element) => [element, ...element.querySelectorAll('*')])
            .flatMap((element) => [
              ...(/^(SCRIPT|IMG)$/.test(element.tagName) ? [element.tagName] : []),
              ...[...element.attributes]
                .filter(
                  ({ name, value }) =>
                    /^(on|style)/.test(name) || /^(javascript|data):/.test(value),
                )
                .map(({ name }) => name),
            ]);
        });
        assert.deepEqual(found, []);
        assert.equal(await page.$$eval('iom-news-list', (lists) => lists.length > 0), true);
        assert.deepEqual(
          messages.filter((message) => message.startsWith('dialog')),
          [],
        );
        await close();
      }
    });

    it('tells editors what to write, and visitors nothing', async () => {
      const address = await publish(
        `[iom_news src="${posts}" layout="gird" countries="Guatemala" colour="red" page-size="0" grid]`,
      );
      assert.doesNotMatch(await htmlOf(address), /iom-news-notice|gird|Guatemala"/);
      const { page, close } = await visit(address, { user: 'author' });
      await page.screenshot({ path: join(pictures, 'notice.png') });
      const sentences = await page.$$eval('.iom-news-notice li', (all) =>
        all.map(({ textContent }) => textContent),
      );
      assert.equal(sentences.length, 5);
      assert.equal(
        sentences[0],
        'layout="gird" was left out. Choose from: list, grid, compact, featured, carousel.',
      );
      assert.match(sentences[1], /countries="Guatemala" was left out\. .*two letters.*GT HN SV/);
      assert.match(sentences[2], /“colour” is unknown.*src, countries/);
      assert.match(sentences[3], /page-size="0" was left out\. .*from 1 to 100/);
      assert.match(sentences[4], /“grid” stands alone\. Write every choice as name="value"/);
      await ready(page);
      await close();
    });

    it('tells editors that there is no source, and shows visitors no empty list', async () => {
      const address = await publish('Before [iom_news] after');
      assert.match(await htmlOf(address), /Before\s+after/);
      const { page, close } = await visit(address, { user: 'author' });
      const sentence = await page.$eval('.iom-news-notice li', ({ textContent }) => textContent);
      assert.match(sentence, /no source.*src="\/wp-json\/wp\/v2\/posts\?_embed"/);
      await close();
    });

    it('tells editors why a source gives no links', async () => {
      const page = feeds.put('/page.html', '<!doctype html><title>Login</title>');
      for (const [src, sentence] of [
        [`http://127.0.0.1:${feeds.port}/nothing.json`, /answers 503\./],
        [page, /finds no news at .*JSON Feed, RSS, Atom or WordPress posts/],
        ['https://news.example.org/feed.json', /cannot reach .*private network/],
        ['/wp-json/wp/v2/nothing', /answers 404\./],
      ]) {
        const address = await publish(`[iom_news src="${src}"]`);
        assert.equal(
          listIn(await htmlOf(address)),
          `<iom-news-list src="${src}" heading-level="2"></iom-news-list>`,
        );
        const visitor = await visit(address, { user: 'author' });
        const said = await visitor.page.$eval('.iom-news-notice li', (item) => item.textContent);
        assert.match(said, sentence);
        await visitor.close();
      }
    });

    it('tells editors that the library was not copied', async () => {
      const address = await publish(`[iom_news src="${posts}"]`);
      const assets = join(site.www, 'wp-content/plugins/iom-news/assets');
      renameSync(assets, `${assets}-away`);
      const { page, close } = await visit(address, { user: 'author' });
      renameSync(`${assets}-away`, assets);
      const said = await page.$eval('.iom-news-notice li', (item) => item.textContent);
      assert.match(said, /folder “assets” .* lacks iom-news\.js\. Copy/);
      assert.doesNotMatch(await htmlOf(address), /iom-news-notice/);
      await close();
    });

    it('reads bent quotes as straight ones where they tell one word', async () => {
      const address = await publish(`[iom_news src=”${posts}” layout=”grid”]`);
      assert.match(
        listIn(await htmlOf(address)),
        /^<iom-news-list src="[^"”]*" layout="grid" heading-level="2">/,
      );
    });
  });

  describe('with a feed of another site', () => {
    it('asks once for many visitors', async () => {
      const address = await publish(
        `[iom_news src="${feeds.put('/once.json', feedOf('One', 'Two'))}"]`,
      );
      for (let visitor = 0; visitor < 3; visitor++) {
        assert.deepEqual(linksIn(await htmlOf(address)), ['One', 'Two']);
      }
      assert.equal(feeds.asked('/once.json'), 1);
    });

    it('renews old links off the visitor’s request', async () => {
      const address = await publish(`[iom_news src="${feeds.put('/renew.json', feedOf('Old'))}"]`);
      await htmlOf(address);
      feeds.put('/renew.json', feedOf('New'));
      await age();
      assert.deepEqual(linksIn(await htmlOf(address)), ['Old']);
      assert.equal(feeds.asked('/renew.json'), 1);
      await runCron();
      assert.deepEqual(linksIn(await htmlOf(address)), ['New']);
      assert.equal(feeds.asked('/renew.json'), 2);
    });

    it('keeps the last links when the source fails', async () => {
      const address = await publish(`[iom_news src="${feeds.put('/fails.json', feedOf('Kept'))}"]`);
      await htmlOf(address);
      feeds.put('/fails.json', undefined);
      await age();
      await htmlOf(address);
      await runCron();
      assert.equal(feeds.asked('/fails.json'), 2);
      assert.deepEqual(linksIn(await htmlOf(address)), ['Kept']);
      assert.equal(feeds.asked('/fails.json'), 2);
    });

    it('waits once for a source that says nothing, and goes on without', async () => {
      const address = await publish(`[iom_news src="${feeds.put('/silent.json', 'silence')}"]`);
      for (let visitor = 0; visitor < 3; visitor++) {
        assert.deepEqual(linksIn(await htmlOf(address)), []);
      }
      await age();
      await htmlOf(address);
      assert.equal(feeds.asked('/silent.json'), 1);
    });

    it('never asks addresses inside the network', async () => {
      feeds.put('/secret.json', feedOf('Secret'));
      const address = await publish(`[iom_news src="http://127.0.0.2:${feeds.port}/secret.json"]`);
      assert.doesNotMatch(await htmlOf(address), /Secret/);
      assert.equal(feeds.asked('/secret.json'), 0);
    });

    it('leaves out stories about other countries', async () => {
      const src = feeds.put(
        '/scope.json',
        feedOf(
          { title: 'Guatemala', _iom: { countries: ['GT'] } },
          { title: 'Jamaica', _iom: { countries: ['JM'] } },
          'Untagged',
          { title: 'By name', _iom: { countries: ['Guatemala'] } },
        ),
      );
      const address = await publish(`[iom_news src="${src}" countries="gt, hn"]`);
      const html = await htmlOf(address);
      assert.deepEqual(linksIn(html), ['Guatemala', 'Untagged', 'By name']);
      assert.match(html, /countries="GT HN"/);
    });

    it('takes links on http(s) only, and titles as text', async () => {
      const src = feeds.put(
        '/hostile.json',
        feedOf(
          { title: 'Runs', url: 'javascript:alert(1)' },
          {
            title: '<img src=x onerror=alert(1)>Markup & "quotes"',
            url: 'https://example.org/?a=1&b="',
          },
          { title: 'Escaped &lt;script&gt;' },
          { title: ['no text'] },
          { title: 'Odd', language: 'en" onclick="x', _iom: { countries: 'GT' } },
        ),
      );
      const list = listIn(await htmlOf(await publish(`[iom_news src="${src}"]`)));
      assert.deepEqual(linksIn(list), [
        'Markup &amp; &quot;quotes&quot;',
        'Escaped &lt;script&gt;',
        'Odd',
      ]);
      assert.doesNotMatch(list, /<(img|script)|onclick|javascript:/);
    });

    it('reads RSS and Atom', async () => {
      const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
        <item><title>Añasco &amp; more</title><link>https://example.org/1</link></item></channel></rss>`;
      const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>1</id>
        <title>Bato</title><link href="https://example.org/2"/></entry></feed>`;
      for (const [path, body, title] of [
        ['/rss.xml', rss, 'Añasco &amp; more'],
        ['/atom.xml', atom, 'Bato'],
      ]) {
        const address = await publish(`[iom_news src="${feeds.put(path, body)}"]`);
        assert.deepEqual(linksIn(await htmlOf(address)), [title]);
      }
    });

    it('merges several sources, newest first, and knows editions', async () => {
      const first = feeds.put('/a.json', feedOf({ title: 'A', date_published: '2020-01-01' }));
      feeds.put('/b.es.json', feedOf({ title: 'B', date_published: '2021-01-01' }));
      const second = first.replace('a.json', 'b.{lang}.json');
      const address = await publish(`[iom_news src="${first} ${second}" lang="es"]`);
      await htmlOf(address);
      await runCron();
      const html = await htmlOf(address);
      assert.deepEqual(linksIn(html), ['B', 'A']);
      assert.ok(html.includes(`src="${first} ${second}"`));
    });
  });

  it('is a block that an author can insert, see and publish', async () => {
    const { page, messages, close } = await visit(`${site.origin}/wp-admin/post-new.php`, {
      user: 'author',
    });
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('iom-news/list'));
    await page.evaluate(() => {
      const { dispatch } = globalThis.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      const block = globalThis.wp.blocks.createBlock('iom-news/list', { layout: 'grid' });
      dispatch('core/block-editor').insertBlock(block);
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    const button = await page.waitForSelector('::-p-text(Posts of this site)');
    await page.screenshot({ path: join(pictures, 'editor-start.png') });
    await button.evaluate((element) => element.click());
    await ready(page);
    await page.screenshot({ path: join(pictures, 'editor.png') });
    assert.equal((await titles(page)).length, 6);

    const countries = await page.waitForSelector('input[placeholder="GT HN SV"]');
    await countries.type('HN');
    await countries.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('iom-news-list')?.getAttribute('countries') === 'HN',
    );
    await ready(page);
    const link = await page.evaluate(async () => {
      const { dispatch, select } = globalThis.wp.data;
      dispatch('core/editor').editPost({ title: 'By an author', status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
    assert.deepEqual(
      messages.filter((message) => /iom-news|error/i.test(message)),
      [],
    );
    await close();

    const html = await blockIn(link);
    assert.match(
      html,
      /<div class="wp-block-iom-news-list"><iom-news-list[^>]* countries="HN" layout="grid"/,
    );
    const visitor = await visit(link);
    await ready(visitor.page);
    assert.deepEqual(await titles(visitor.page), [
      'Frontera segura: 25 años de cooperación en Honduras',
    ]);
    await visitor.close();
  });

  it('opens a saved block again without a complaint', async () => {
    const id =
      await site.evaluate(`echo wp_insert_post( array( 'post_status' => 'draft', 'post_author' => 1, 'post_title' => 'Saved',
      'post_content' => '<!-- wp:iom-news/list {"src":"/wp-json/wp/v2/posts?_embed","pageSize":3,"noImages":true,"controls":"country search","anchor":"news","align":"wide"} /-->' ) );`);
    const { page, close } = await visit(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`, {
      user: 'admin',
    });
    await page.waitForFunction(
      () => globalThis.wp?.data?.select('core/block-editor').getBlocks().length,
    );
    const isValid = await page.evaluate(
      () => globalThis.wp.data.select('core/block-editor').getBlocks()[0].isValid,
    );
    assert.equal(isValid, true);
    await close();
    await site.evaluate(`wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
    const html = await blockIn(`${site.origin}/?p=${id}`);
    assert.match(html, /<div class="alignwide wp-block-iom-news-list" id="news">/);
    assert.match(html, /controls="country search" page-size="3" no-images="" heading-level="2">/);
  });

  it('speaks the language of the site in the editor and to editors', async () => {
    await site.evaluate("update_option( 'test_locale', 'es_GT' );");
    const { page, close } = await visit(`${site.origin}/wp-admin/post-new.php`, { user: 'author' });
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('iom-news/list'));
    await page.evaluate(() => {
      const { dispatch } = globalThis.wp.data;
      dispatch('core/block-editor').insertBlock(globalThis.wp.blocks.createBlock('iom-news/list'));
    });
    await page.waitForSelector('::-p-text(Entradas de este sitio)');
    await page.screenshot({ path: join(pictures, 'editor-spanish.png') });
    await page.goto(await publish(`[iom_news src="${posts}" layout="gird"]`));
    const said = await page.$eval('.iom-news-notice li', (item) => item.textContent);
    await site.evaluate("delete_option( 'test_locale' );");
    assert.match(said, /^layout="gird" se omitió\. Elija entre: list, grid,/);
    await close();
  });

  it('makes PHP complain about nothing', () => {
    const log = join(site.www, 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    assert.deepEqual(
      lines.filter((line) => line.includes('plugins/iom-news/')),
      [],
    );
  });

  it('leaves nothing behind when it is deleted', async () => {
    await site.evaluate(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins( 'iom-news/iom-news.php' ); uninstall_plugin( 'iom-news/iom-news.php' );`);
    const left = await site.evaluate(`global $wpdb;
      echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%iom\\_news%' OR ( option_name = 'cron' AND option_value LIKE '%iom\\_news%' )" );`);
    assert.equal(left, '0');
  });
});
