import { expect } from '@open-wc/testing';
import { titles, until } from '../elements/fixtures.js';
import { accessibilityFaults } from './accessible.js';
import { listOf, type Page, write } from './page.js';

const feed = '/stories/embeds/feed.json';
const address = '/dist/iom-news.full.js';

const script = (attributes = '', src = address): string =>
  `<script src="${src}" ${attributes}></script>`;

const entry = '<script type="module" src="/dist/iom-news.js"></script>';

const list = `<iom-news-list src="${feed}"><a href="/news">All news</a></iom-news-list>`;

const pageWith = (body: string, head = '', language = 'en'): Page =>
  write(
    `<html lang="${language}"><head><title>News</title>${head}</head><body>${body}</body></html>`,
  );

const nothingWrong = ({ errors, violations, said }: Page): void => {
  expect([...errors, ...violations, ...said]).to.deep.equal([]);
};

const requests = (page: Page): string[] =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''));

const tags = [
  'iom-news',
  'iom-news-list',
  'iom-news-card',
  'iom-news-pager',
  'iom-news-search',
  'iom-country-filter',
  'iom-country-map',
  'iom-topic-filter',
  'iom-date-filter',
];

describe('the one file', () => {
  it('is accessible', async () => {
    const page = pageWith(
      `<main><h1>Partner</h1><h2>News</h2>${script(`data-src="${feed}" data-controls="country search"`)}</main>`,
    );
    await listOf(page);
    expect(await accessibilityFaults(page)).to.deep.equal([]);
  });

  it('defines every element before the page goes on', async () => {
    const page = pageWith(
      `${script()}<script>window.defined = ${JSON.stringify(tags)}.map((tag) => !!customElements.get(tag))</script>`,
    );
    await until(() => 'defined' in page.window, 'the next script');
    const { defined } = page.window as unknown as { defined: boolean[] };
    expect(defined).to.deep.equal(tags.map(() => true));
  });

  for (const how of ['', 'type="module"', 'async', 'defer']) {
    it(`shows the news and a map with ${how || 'nothing more'}`, async () => {
      const page = pageWith(
        `${script(how)}<iom-country-map for="news"></iom-country-map>${list.replace(' ', ' id="news" ')}`,
      );
      expect(titles(await listOf(page))).to.have.length(10);
      const map = page.document.querySelector('iom-country-map')!;
      await until(() => map.shadowRoot!.querySelector('[part~="tile"]'), 'tiles');
      nothingWrong(page);
    });
  }

  it('puts the news where it stands', async () => {
    const page = pageWith(
      `<p>Before</p>${script(`data-src="${feed}" data-countries="HN"`)}<p>After</p>`,
    );
    expect((await listOf(page)).countries).to.equal('HN');
    const order = [...page.document.body.children].map(({ localName }) => localName);
    expect(order).to.deep.equal(['p', 'script', 'iom-news-list', 'p']);
    nothingWrong(page);
  });

  it('puts the news where its tag stands when it runs as a module', async () => {
    const page = pageWith(`<div id="box">${script(`type="module" data-src="${feed}"`)}</div>`);
    await listOf(page);
    expect(page.document.querySelector('#box > iom-news-list')).to.not.equal(null);
    nothingWrong(page);
  });

  it('serves a page that gives it another name', async () => {
    const code = await (await fetch(address)).blob();
    const src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const page = pageWith(script(`data-src="${feed}"`, src));
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });

  it('serves the shadow roots of others, with every element', async () => {
    const page = pageWith(`${script()}<div id="host"></div>`);
    await until(() => page.window.customElements.get('iom-news-list'), 'the script ran');
    // What stands behind the script is parsed after it.
    await until(() => page.document.querySelector('#host'), 'the rest of the page');
    const root = page.document.querySelector('#host')!.attachShadow({ mode: 'open' });
    const own = page.document.createElement('iom-news-list');
    own.id = 'news';
    own.src = feed;
    const map = page.document.createElement('iom-country-map');
    map.setAttribute('for', 'news');
    root.append(map, own);
    await until(() => titles(own).length === 10, 'the news');
    await until(() => map.shadowRoot!.querySelector('[part~="tile"]'), 'tiles');
  });

  it('asks for nothing but feeds and pictures, in any language and format', async () => {
    const rss = '/stories/embeds/formats/feed.rss.xml';
    const page = pageWith(
      `${script()}<iom-country-filter for="news" variant="chips" multiple regions></iom-country-filter>
      <iom-news-search for="news"></iom-news-search><iom-topic-filter for="news"></iom-topic-filter>
      <iom-date-filter for="news"></iom-date-filter><iom-country-map for="news"></iom-country-map>
      <iom-news-list id="news" src="${feed}" layout="featured" controls="country date" sync-url></iom-news-list>
      <iom-news-list src="${rss}" layout="carousel" languages="*"></iom-news-list>
      <iom-news-list src="${feed}" page-size="-1"></iom-news-list>
      <div data-iom-news data-src="${feed}" data-layout="compact"></div>`,
      '',
      'es',
    );
    const lists = (): HTMLElementTagNameMap['iom-news-list'][] => [
      ...page.document.querySelectorAll('iom-news-list'),
    ];
    await until(
      () => lists().length === 4 && lists().every((one) => titles(one).length > 0),
      'four lists',
    );
    await until(() => page.said.length === 1, 'the sentence on page-size');
    const news = page.document.querySelector('#news')!.shadowRoot!;
    expect(news.querySelector('[role="status"]')!.textContent.trim()).to.match(/noticias$/);
    const ours = requests(page).filter((name) => !/\.(png|svg|jpe?g|webp)(\?.*)?$/.test(name));
    expect([...new Set(ours)].sort()).to.deep.equal([address, feed, rss].sort());
    expect([...page.errors, ...page.violations]).to.deep.equal([]);
  });

  it('says nothing when it has no data-src', async () => {
    const page = pageWith(script());
    await until(() => page.document.readyState === 'complete', 'the page is complete');
    nothingWrong(page);
  });

  it('says so when it has other data-*, and no data-src', async () => {
    const page = pageWith(script('data-countries="HN"'));
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.match(/^<script src="…\/iom-news\.full\.js"> .* Give it data-src/);
  });
});

describe('the one file beside another copy', () => {
  const copies = {
    'before the module': script() + entry,
    'after the module': entry + script('defer'),
    twice: script() + script('', `${address}?v=2`),
    'with the classic script': script() + '<script src="/dist/iom-news.classic.js"></script>',
  };

  for (const [how, both] of Object.entries(copies)) {
    it(`shows the news once, without a word: ${how}`, async () => {
      const page = pageWith(`${both}${list}`);
      expect(titles(await listOf(page))).to.have.length(10);
      await until(() => page.document.readyState === 'complete', 'the page is complete');
      expect(page.document.querySelectorAll('iom-news-list')).to.have.length(1);
      nothingWrong(page);
    });
  }

  it('places its own list though the module was first', async () => {
    const page = pageWith(`${entry}${script(`type="module" data-src="${feed}"`)}`);
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });
});

describe('the one file on a strict page', () => {
  // Firefox knows no 'self' in a page that is written by script.
  const here = location.origin;
  const policy = (more = ''): string =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${here}; connect-src ${here}${more}">`;
  const trusted = (names: string): string =>
    policy(`; require-trusted-types-for 'script'; trusted-types ${names}`);

  it('shows the news without inline styles, inline scripts or eval', async () => {
    const page = pageWith(
      `${script()}<iom-date-filter for="news"></iom-date-filter>${list.replace(' ', ' id="news" ')}`,
      policy(),
      'es',
    );
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });

  it('shows the news under Trusted Types with the policy lit-html', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = pageWith(script(`data-src="${feed}"`), trusted('lit-html'));
    expect(titles(await listOf(page))).to.have.length(10);
    nothingWrong(page);
  });

  it('stays silent under Trusted Types beside the module', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = pageWith(`${entry}${script('defer')}${list}`, trusted('lit-html'));
    expect(titles(await listOf(page))).to.have.length(10);
    await until(() => page.document.readyState === 'complete', 'the page is complete');
    nothingWrong(page);
  });

  it('registers nothing, and says why once, when Trusted Types refuse the policy', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = pageWith(
      `${script(`data-src="${feed}"`)}${list}<div data-iom-news data-src="${feed}"><a>All</a></div>`,
      trusted(`'none'`),
    );
    await until(() => page.said.length, 'a sentence');
    await until(() => page.document.readyState === 'complete', 'the page is complete');
    expect(tags.some((tag) => page.window.customElements.get(tag))).to.equal(false);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('lit-html');
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(page.errors).to.deep.equal([]);
  });
});
