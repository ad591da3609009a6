import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/root.mjs';
import { createStaticServer, listen } from '../../scripts/static-server.mjs';
import { aBrowser } from './browser.mjs';

const story = (n, countries, more) => ({
  id: `${n}`,
  url: `https://example.org/${n}`,
  title: `Story ${n}`,
  summary: `Summary ${n}.`,
  tags: ['data'],
  _iom: { countries },
  ...more,
});

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://example.org/',
  language: 'en',
  items: [
    story(1, ['HN'], {
      date_published: '2020-08-01',
      image: '/picture.svg',
      _iom: { countries: ['HN'], image_alt: 'A bridge' },
    }),
    story(2, ['GT', 'HN'], { date_published: '2020-06-03' }),
    story(3, ['GT']),
  ],
};

const page = (lang, body) => `<!doctype html><html lang="${lang}"><title>News</title>
  <script type="module" src="/dist/iom-news.js"></script><main><h1>News</h1>
  ${body.replace('FEED', `<script type="application/feed+json">${JSON.stringify(feed)}</script>`)}</main>`;

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';

/** Roles that say nothing by themselves. */
const silent = new Set(
  'generic none InlineTextBox RootWebArea LabelText time paragraph strong Legend figure MenuListPopup'.split(
    ' ',
  ),
);
const told = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'busy',
  'live',
  'roledescription',
];

/** The tree as a screen reader gets it, a line for each thing that it may say. */
function lines(node, depth = 0, inside = '') {
  const { role, name = '', children = [] } = node;
  // Text says again what the thing around it is named by.
  const isSaid = !silent.has(role) && !(role === 'StaticText' && inside.includes(name.trim()));
  const states = told.filter((key) => node[key]).map((key) => ` ${key}=${node[key]}`);
  const label =
    role === 'StaticText' ? name.trim() : `${role}${name && ` "${name}"`}${states.join('')}`;
  const own = isSaid ? [`${'  '.repeat(depth)}${label}`] : [];
  return [
    ...own,
    ...children.flatMap((child) => lines(child, depth + isSaid, isSaid ? name : inside)),
  ];
}

describe('the accessibility tree', { timeout: 300_000 }, () => {
  const server = createStaticServer({ '/dist/': join(root, 'dist') });
  const browser = aBrowser();
  let tab;
  let address;
  let html = '';

  before(async () => {
    const port = await listen(server, 0, '127.0.0.1');
    tab = await browser.newPage();
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.setRequestInterception(true);
    address = `http://127.0.0.1:${port}/`;
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/') void request.respond({ contentType: 'text/html', body: html });
      else if (pathname === '/picture.svg')
        void request.respond({ contentType: 'image/svg+xml', body: picture });
      else void request.continue();
    });
  });

  after(() => server.close());

  async function treeOf(content) {
    html = content;
    await tab.goto(address, { waitUntil: 'networkidle0' });
    const main = await tab.$('main');
    return lines(await tab.accessibility.snapshot({ root: main, interestingOnly: false }));
  }

  const cases = [
    {
      name: 'of a list with a menu',
      lang: 'en',
      body: '<iom-country-filter for="n"></iom-country-filter><iom-news-list id="n" page-size="1">FEED</iom-news-list>',
      tree: `
        main
          heading "News" level=1
          Country
          combobox "Country"
            option "All countries (3)" selected=true
            option "Guatemala (2)"
            option "Honduras (2)"
          status live=polite
            3 stories
          list "News"
            listitem level=1
              image "A bridge"
              heading "Story 1" level=3
                link "Story 1"
              August 1, 2020
              Summary 1.
              list "Countries"
                listitem level=2
                  Honduras
              data
              Source: News
          navigation "Pages"
            button "Show more stories"
          link "See all news"`,
    },
    {
      name: 'of a list with all controls',
      lang: 'en',
      body: '<iom-news-list controls="search country topic date" country-links paging="pages" page-size="1">FEED</iom-news-list>',
      tree: `
        main
          heading "News" level=1
          search "Search the news"
            searchbox "Search the news"
          Country
          group
            DisclosureTriangle "Country All countries"
          Topic
          group
            DisclosureTriangle "Topic All topics"
          News by date
          group "News by date"
            button "All dates" pressed=true
            button "Last 30 days" disabled=true
            button "Last 3 months" disabled=true
            button "Last 12 months" disabled=true
            button "This year" disabled=true
          All dates
          3 stories
          listbox "News by date"
            option "June 2020: 1 story"
            option "July 2020: 0 stories" disabled=true
            option "August 2020: 1 story"
          group
            DisclosureTriangle "Exact dates"
          status live=polite
            3 stories
          list "News"
            listitem level=1
              image "A bridge"
              heading "Story 1" level=3
                link "Story 1"
              August 1, 2020
              Summary 1.
              list "Countries"
                listitem level=2
                  button "Honduras"
              data
              Source: News
          navigation "Pages"
            button "Previous" disabled=true
            button "Page 1"
            button "Page 2"
            button "Page 3"
            button "Next"
          link "See all news"`,
    },
    {
      name: 'of a carousel',
      lang: 'es',
      body: '<div style="width: 400px"><iom-news-list layout="carousel" languages="en" no-summaries>FEED</iom-news-list></div>',
      tree: `
        main
          heading "News" level=1
          status live=polite
            3 noticias
          group "Noticias" roledescription=carrusel
            1 de 3
            button "Noticias anteriores" disabled=true
            button "Noticias siguientes"
            list "Noticias"
              listitem level=1
                image "A bridge"
                heading "Story 1" level=3
                  link "Story 1"
                1 de agosto de 2020
                En inglés
                list "Países"
                  listitem level=2
                    Honduras
              listitem level=1
                heading "Story 2" level=3
                  link "Story 2"
                3 de junio de 2020
                En inglés
                list "Países"
                  listitem level=2
                    Guatemala
                  listitem level=2
                    Honduras
              listitem level=1
                heading "Story 3" level=3
                  link "Story 3"
                En inglés
                list "Países"
                  listitem level=2
                    Guatemala
          link "Ver todas las noticias"`,
    },
    {
      name: 'of chips by region and headlines',
      lang: 'en',
      body: '<iom-country-filter for="n" variant="chips" multiple regions></iom-country-filter><iom-news-list id="n" layout="compact" paging="none" page-size="1">FEED</iom-news-list>',
      tree: `
        main
          heading "News" level=1
          group "Country"
            checkbox "All countries 3" checked=true
            All countries
            3
            group "Central America"
              checkbox "Central America 3"
              3
              checkbox "Guatemala 2"
              Guatemala
              2
              checkbox "Honduras 2"
              Honduras
              2
          status live=polite
            3 stories
          list "News"
            listitem level=1
              heading "Story 1" level=3
                link "Story 1"
              August 1, 2020
          link "See all news"`,
    },
    {
      name: 'of choices and a list in Arabic',
      lang: 'ar',
      body: '<iom-country-filter for="n" variant="list"></iom-country-filter><iom-news-list id="n" page-size="1">FEED</iom-news-list>',
      tree: `
        main
          heading "News" level=1
          group "البلد"
            radio "جميع البلدان 3" checked=true
            جميع البلدان
            3
            radio "غواتيمالا 2"
            غواتيمالا
            2
            radio "هندوراس 2"
            هندوراس
            2
          status live=polite
            3 أخبار
          list "الأخبار"
            listitem level=1
              image "A bridge"
              heading "Story 1" level=3
                link "Story 1"
              1 أغسطس 2020
              باللغة الإنجليزية
              Summary 1.
              list "البلدان"
                listitem level=2
                  هندوراس
              data
              المصدر: News
          navigation "الصفحات"
            button "عرض المزيد من الأخبار"
          link "عرض جميع الأخبار"`,
    },
    {
      name: 'of news that cannot be had',
      lang: 'fr',
      body: '<iom-news-list src="/none.json"><a href="/">Ours</a></iom-news-list>',
      tree: `
        main
          heading "News" level=1
          status live=polite
            Ces actualités ne sont pas disponibles.
          button "Réessayer"
          link "Ours"`,
    },
  ];
  for (const { name, lang, body, tree } of cases) {
    it(name, async () => {
      const said = await treeOf(page(lang, body));
      assert.equal(said.join('\n'), tree.trim().replace(/^ {8}/gm, ''));
    });
  }
});
