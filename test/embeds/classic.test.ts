import { expect } from '@open-wc/testing';
import { listAttributes } from '../../src/embed/data-attributes.js';
import { titles, until } from '../elements/fixtures.js';
import { type Answer, faults } from '../server/faults.js';
import { accessibilityFaults } from './accessible.js';
import { listOf, type Page, write } from './page.js';

const feed = '/stories/embeds/feed.json';
const address = '/dist/iom-news.classic.js';

const script = (attributes = `data-src="${feed}"`, src = address): string =>
  `<script src="${src}" ${attributes}></script>`;

const pageWith = (body: string, head = ''): Page =>
  write(`<html lang="en"><head><title>News</title>${head}</head><body>${body}</body></html>`);

const nothingWrong = ({ errors, violations, said }: Page): void => {
  expect([...errors, ...violations, ...said]).to.deep.equal([]);
};

const lists = (page: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...page.document.querySelectorAll('iom-news-list'),
];

/** Waits until every list of a page shows stories. */
async function allShow(page: Page, count: number): Promise<void> {
  await until(
    () =>
      lists(page).length === count &&
      lists(page).every((list) => list.shadowRoot && titles(list).length > 0),
    `${count} lists with stories`,
  );
}

const loaded = (page: Page): Promise<unknown> =>
  until(() => page.document.readyState === 'complete', 'the page is complete');

const isSeen = (page: Page, selector: string): boolean =>
  page.document.querySelector(selector)!.getBoundingClientRect().height > 0;

describe('the classic script', () => {
  it('is accessible', async () => {
    const page = pageWith(
      `<main><h1>Partner</h1><h2>News</h2>${script(`data-src="${feed}" data-label="News of IOM"`)}</main>`,
    );
    await listOf(page);
    expect(await accessibilityFaults(page)).to.deep.equal([]);
  });

  it('puts the news where it stands', async () => {
    const page = pageWith(`<p id="before">Before</p>${script()}<p id="after">After</p>`);
    expect(titles(await listOf(page))).to.have.length(10);
    const order = [...page.document.body.children].map(({ localName }) => localName);
    expect(order).to.deep.equal(['p', 'script', 'iom-news-list', 'p']);
    nothingWrong(page);
  });

  for (const how of ['async', 'defer']) {
    it(`puts the news where it stands with ${how}`, async () => {
      const page = pageWith(
        `<div id="box">${script(`${how} data-src="${feed}"`)}</div><p>After</p>`,
      );
      await listOf(page);
      expect(page.document.querySelector('#box > script + iom-news-list')).to.not.equal(null);
      nothingWrong(page);
    });
  }

  it('gives the list what its data-* say', async () => {
    const page = pageWith(
      script(
        `data-src="${feed}" data-countries="GT HN" data-layout="grid" data-page-size="3" data-no-images
        data-lang="es" data-id="ours" data-label="Noticias"`,
      ),
    );
    const list = await listOf(page);
    expect([list.countries, list.layout, list.noImages]).to.deep.equal(['GT HN', 'grid', true]);
    expect([list.id, list.lang, list.role, list.ariaLabel]).to.deep.equal([
      'ours',
      'es',
      'region',
      'Noticias',
    ]);
    expect(titles(list).length).to.be.within(1, 3);
    nothingWrong(page);
  });

  it('takes "false" as a box that nobody ticked', async () => {
    const page = pageWith(
      script(`data-src="${feed}" data-no-summaries="false" data-sync-url="false"`),
    );
    const list = await listOf(page);
    expect([list.noSummaries, list.syncUrl]).to.deep.equal([false, undefined]);
  });

  it('knows every attribute of a list', async () => {
    const page = pageWith(script());
    await listOf(page);
    const { observedAttributes } = page.window.customElements.get('iom-news-list') as unknown as {
      observedAttributes: string[];
    };
    const missing = observedAttributes.filter((name) => !listAttributes.includes(name));
    expect(missing).to.deep.equal([]);
  });

  it('shows several lists, from one address or several', async () => {
    const page = pageWith(
      script() +
        script(`data-src="${feed}" data-countries="HN"`) +
        script(`data-src="${feed}" data-countries="GT"`, `${address}?v=2`),
    );
    await allShow(page, 3);
    expect(lists(page).map(({ countries }) => countries)).to.deep.equal([undefined, 'HN', 'GT']);
    nothingWrong(page);
  });

  it('asks for the module with its own query', async () => {
    const page = pageWith(script(undefined, `${address}?v=2`));
    await listOf(page);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name.replace(/.*\/dist\//, ''))
      .filter((name) => name.startsWith('iom-news'));
    expect(asked).to.deep.equal(['iom-news.classic.js?v=2', 'iom-news.js?v=2']);
  });

  it('shows the news once when a page that was kept runs it again', async () => {
    const page = pageWith(script());
    await listOf(page);
    const { body } = page.document;
    const copy = body.cloneNode(true) as HTMLElement;
    for (const old of copy.querySelectorAll('script')) {
      const fresh = page.document.createElement('script');
      for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
      old.replaceWith(fresh);
    }
    body.replaceWith(copy);
    const again = copy.querySelector('script')!;
    await new Promise((resolve) => again.addEventListener('load', resolve));
    expect(lists(page)).to.have.length(1);
  });

  it('finds its tag when it runs as a module', async () => {
    const page = pageWith(
      script(`type="module" data-src="${feed}"`) +
        `<p>Between</p>${script(`type="module" data-src="${feed}" data-countries="HN"`)}`,
    );
    await allShow(page, 2);
    const order = [...page.document.body.children].map(({ localName }) => localName);
    expect(order.join(' ')).to.equal('script iom-news-list p script iom-news-list');
    nothingWrong(page);
  });

  it('finds its tag when a loader evaluates it', async () => {
    const code = await (await fetch(address)).text();
    const page = pageWith(`<div id="box"></div>`);
    const tag = page.document.createElement('script');
    // What a loader leaves of a tag: the browser runs it no more.
    tag.type = 'text/plain';
    tag.src = address;
    tag.dataset.src = feed;
    page.document.querySelector('#box')!.append(tag);
    tag.type = '';
    page.window.eval(code);
    await listOf(page);
    expect(page.document.querySelector('#box > iom-news-list')).to.not.equal(null);
    nothingWrong(page);
  });

  it('is not led astray by an element of the page that is named like a part of the document', async () => {
    const page = pageWith(`<img name="currentScript" src="/elsewhere/x.js" alt="">${script()}`);
    expect(titles(await listOf(page))).to.have.length(10);
  });

  it('says so when it cannot know where it lies', async () => {
    const code = await (await fetch(address)).text();
    const page = pageWith('');
    await loaded(page);
    page.window.eval(code);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('does not know where it lies');
  });

  it('leaves a tag alone that waits for consent', async () => {
    const page = pageWith(
      script(`type="text/plain" data-src="${feed}" data-countries="HN"`) +
        script(`type="module" data-src="${feed}" data-countries="GT"`),
    );
    await allShow(page, 1);
    expect(lists(page).map(({ countries }) => countries)).to.deep.equal(['GT']);
  });
});

describe('a classic script that does not stand in the text', () => {
  it('puts the news at the end from the head, and says so', async () => {
    const page = pageWith('<p>Text</p>', script());
    expect(titles(await listOf(page))).to.have.length(10);
    expect(page.document.body.lastElementChild!.localName).to.equal('iom-news-list');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('does not stand in the body of the page');
  });

  it('puts the news from the head where data-target says, around its links', async () => {
    const page = pageWith(
      '<div id="news"><a href="/news">All news</a></div><p>After</p>',
      script(`async data-src="${feed}" data-target="#news"`),
    );
    await listOf(page);
    expect(page.document.querySelector('#news > iom-news-list > a')).to.not.equal(null);
    nothingWrong(page);
  });

  it('says so when data-target names nothing, and shows the news', async () => {
    const page = pageWith(script(`data-src="${feed}" data-target="nwes"`));
    await listOf(page);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('finds no element with id="nwes"');
  });

  it('serves tags and divs when it has no data-src', async () => {
    const page = pageWith(`<iom-news-list src="${feed}"></iom-news-list>`, script(''));
    await allShow(page, 1);
    await loaded(page);
    nothingWrong(page);
  });

  it('says so when a page has no place for news', async () => {
    const page = pageWith(script('data-scr="/feed.json"'));
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.include('none of the data-* that mean something');
    expect(lists(page)).to.be.empty;
  });
});

describe('bad input of a classic script', () => {
  for (const empty of ['data-countries="HN"', 'data-src="" data-countries="HN"']) {
    it(`is told of, and leaves the links, without data-src: ${empty}`, async () => {
      const page = pageWith(
        `<div id="news"><a href="/news">All news</a></div>${script(`${empty} data-target="news"`)}`,
      );
      await until(() => page.said.length, 'a sentence');
      await loaded(page);
      expect(page.said).to.have.length(1);
      expect(page.said[0]).to.match(/^<script src="…\/iom-news\.classic\.js"> .* Give it data-src/);
      expect(isSeen(page, '#news > a')).to.equal(true);
      expect(lists(page)).to.be.empty;
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('is told of when attributes are wrong, and the news shows', async () => {
    const page = pageWith(
      script(`data-src="${feed}" data-layout="tower" data-page-size="-3" data-paging="all"`),
    );
    const list = await listOf(page);
    expect(titles(list)).to.have.length(10);
    await until(() => page.said.length >= 3, 'three sentences');
    for (const name of ['layout', 'page-size', 'paging']) {
      expect(page.said.some((one) => one.includes(`has ${name}="`))).to.equal(true);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('shows a link, and names the header, when a feed of another origin may not be read', async () => {
    const { elsewhere } = await faults.serve({ json: {}, cors: false });
    const page = pageWith(
      script(`data-src="${elsewhere}" data-more-href="https://www.example.org/news"`),
    );
    const list = await listOf(page);
    expect(list.status).to.equal('error');
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.include('Access-Control-Allow-Origin');
    const link = list.querySelector('a')!;
    expect([link.href, link.textContent]).to.deep.equal([
      'https://www.example.org/news',
      'www.example.org/news',
    ]);
    await until(() => link.getBoundingClientRect().height > 0, 'the link is seen');
  });

  it('stays the value of an attribute', async () => {
    const markup = `"><img src=x onerror=alert(1)><script>hacked=1<\/script>`;
    const value = markup.replaceAll('"', '&quot;');
    const page = pageWith(
      script(
        `data-src="${feed}" data-countries="HN" data-label="${value}" data-topics="${value}"
        data-more-href="javascript:alert(1)" data-onclick="hacked=1" data-style="color:red"`,
      ),
    );
    const list = await listOf(page);
    expect(list.ariaLabel).to.equal(markup);
    expect([list.hasAttribute('onclick'), list.hasAttribute('style')]).to.deep.equal([
      false,
      false,
    ]);
    expect(page.document.querySelector('img')).to.equal(null);
    expect(list.querySelector('a')).to.equal(null);
    expect('hacked' in page.window).to.equal(false);
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the links, and says what to copy, when the module is not there', async () => {
    const code = await (await fetch(address)).text();
    const { url } = await faults.serve([
      { body: code, headers: { 'Content-Type': 'text/javascript' } },
      { status: 404, body: '' },
    ]);
    const page = pageWith(
      `<div id="news"><a href="/news">All news</a></div>
      ${script(`data-src="${feed}" data-target="news"`, `${url}/iom-news.classic.js`)}`,
    );
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.include(`could not load ${url}/iom-news.js. Copy`);
    expect(isSeen(page, 'a')).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a classic script of another host', () => {
  const fileOf = async (name: string, cors: boolean): Promise<Answer> => ({
    body: await (await fetch(`/dist/${name}`)).text(),
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    cors,
  });

  it('brings the module and its chunks from there, with a query too', async () => {
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as object;
    const spanish = Object.keys(hashes).find((name) => name.startsWith('chunks/es-'))!;
    const names = ['iom-news.classic.js', 'iom-news.js', spanish];
    const { elsewhere, requests } = await faults.serve(
      await Promise.all(names.map((name) => fileOf(name, true))),
    );
    const page = write(
      `<html lang="es"><body>${script(undefined, `${elsewhere}/iom-news.classic.js?v=2`)}</body></html>`,
    );
    const list = await listOf(page);
    await until(
      () => list.shadowRoot!.querySelector('[role="status"]')!.textContent.includes('10 noticias'),
      'Spanish words',
    );
    const asked = (await requests()).map(({ target }) => target.replace(/^\/f\/[^/]+\//, ''));
    expect(asked).to.deep.equal(['iom-news.classic.js?v=2', 'iom-news.js?v=2', spanish]);
    nothingWrong(page);
  });

  it('says so when that host does not share the module', async () => {
    const names = ['iom-news.classic.js', 'iom-news.js'];
    const { elsewhere } = await faults.serve(
      await Promise.all(names.map((name) => fileOf(name, false))),
    );
    const page = pageWith(script(undefined, `${elsewhere}/iom-news.classic.js`));
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.include('Access-Control-Allow-Origin');
  });
});

describe('a classic script on a strict page', () => {
  // Firefox knows no 'self' in a page that is written by script.
  const here = location.origin;
  const policy = (more: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${here}; connect-src ${here}${more}">`;

  it('shows the news from its own host', async () => {
    const page = pageWith(script(), policy(''));
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });

  it('shows the news by a nonce', async () => {
    const head = policy('').replace(`script-src ${here}`, `script-src 'nonce-abc'`);
    const page = pageWith(script(`nonce="abc" data-src="${feed}"`), head);
    expect(titles(await listOf(page))).to.have.length(10);
    // Chromium may refuse what it would not refuse again, and report it.
    expect([...page.said, ...page.errors]).to.deep.equal([]);
  });

  it('shows the news under Trusted Types with the policy lit-html', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const head = policy(`; require-trusted-types-for 'script'; trusted-types lit-html`);
    const page = pageWith(script(), head);
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });

  it('leaves the links, and says why once, when Trusted Types refuse the policy', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const head = policy(`; require-trusted-types-for 'script'; trusted-types 'none'`);
    const page = pageWith(
      `<div id="news"><a href="/news">All news</a></div>${script(`data-src="${feed}" data-target="news"`)}`,
      head,
    );
    await until(() => page.said.length, 'a sentence');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('lit-html');
    expect(isSeen(page, 'a')).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });
});
