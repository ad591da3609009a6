import { expect } from '@open-wc/testing';
import { titles, until } from '../elements/fixtures.js';
import { faults } from '../server/faults.js';
import { accessibilityFaults } from './accessible.js';
import { listOf, type Page, write } from './page.js';

const feed = '/stories/embeds/feed.json';

const doors = {
  'the module': '<script type="module" src="/dist/iom-news.js"></script>',
  'the classic script': '<script src="/dist/iom-news.classic.js"></script>',
  'the one file': '<script src="/dist/iom-news.full.js"></script>',
};

const div = (attributes = `data-src="${feed}"`): string =>
  `<div data-iom-news class="teaser" id="box" ${attributes}><a href="/news">All news</a></div>`;

const pageWith = (body: string, door = doors['the module']): Page =>
  write(
    `<html lang="en"><head><title>News</title></head><body>${door}<main>${body}</main></body></html>`,
  );

const nothingWrong = ({ errors, violations, said }: Page): void => {
  expect([...errors, ...violations, ...said]).to.deep.equal([]);
};

const lists = (page: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...page.document.querySelectorAll('iom-news-list'),
];

const box = (page: Page): HTMLElement => page.document.querySelector<HTMLElement>('#box')!;

/** Lets what watches the page see what was done to it. */
const watched = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

for (const [name, door] of Object.entries(doors)) {
  describe(`a marked div, by ${name}`, () => {
    it('is accessible', async () => {
      const page = pageWith(`<h1>Partner</h1><h2>News</h2>${div()}`, door);
      await listOf(page);
      expect(await accessibilityFaults(page)).to.deep.equal([]);
    });

    it('holds a list, whose fallback are its links, and stays as it was', async () => {
      const page = pageWith(div(), door);
      expect(titles(await listOf(page))).to.have.length(10);
      expect(page.document.querySelector('#box.teaser > iom-news-list > a')).to.not.equal(null);
      expect(box(page).children).to.have.length(1);
      nothingWrong(page);
    });

    it('holds a list when it comes later', async () => {
      const page = pageWith('', door);
      await until(() => page.window.customElements.get('iom-news-list'), 'the script ran');
      await until(() => page.document.querySelector('main'), 'the rest of the page');
      const late = page.document.createElement('div');
      late.dataset.iomNews = '';
      late.dataset.src = feed;
      page.document.querySelector('main')!.append(late);
      expect(titles(await listOf(page))).to.have.length(10);
      nothingWrong(page);
    });
  });
}

describe('a marked div', () => {
  it('gives its list what its data-* say', async () => {
    const page = pageWith(
      div(`data-src="${feed}" data-countries="HN GT" data-layout="grid" data-no-summaries
      data-controls="country" data-id="news" data-heading-level="4"`),
    );
    const list = await listOf(page);
    expect([list.countries, list.layout, list.noSummaries, list.controls]).to.deep.equal([
      'HN GT',
      'grid',
      true,
      'country',
    ]);
    expect([list.id, list.headingLevel]).to.deep.equal(['news', 4]);
  });

  it('keeps its list in step with its data-*', async () => {
    const page = pageWith(div());
    const list = await listOf(page);
    box(page).dataset.countries = 'HN';
    await until(() => list.countries === 'HN', 'the new scope');
    delete box(page).dataset.countries;
    await until(() => !list.hasAttribute('countries'), 'no scope');
    expect(lists(page)).to.have.length(1);
  });

  it('waits for its data-src, and says so once', async () => {
    const page = pageWith(div('data-countries="HN"') + '<p>Text</p>');
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.match(/^<div data-iom-news> has nothing to show\. Give it data-src=/);
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(lists(page)).to.be.empty;
    box(page).dataset.countries = 'GT';
    await watched();
    expect(page.said).to.have.length(1);
    box(page).dataset.src = feed;
    await listOf(page);
    expect(page.errors).to.deep.equal([]);
  });

  it('shows the feed that stands in it', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', title: 'Inside the page', content_text: 'x' }],
    });
    const page = pageWith(
      `<div data-iom-news><script type="application/feed+json">${json}</script></div>`,
    );
    expect(titles(await listOf(page))).to.deep.equal(['Inside the page']);
    nothingWrong(page);
  });

  it('shows the news of another list by data-for', async () => {
    const page = pageWith(div(`data-src="${feed}" data-id="news"`) + div('data-for="news"'));
    await until(
      () => lists(page).length === 2 && lists(page).every((list) => titles(list).length === 10),
      'two lists',
    );
    nothingWrong(page);
  });

  it('does not double when it moves', async () => {
    const page = pageWith(`${div()}<section></section>`);
    await listOf(page);
    page.document.querySelector('section')!.append(box(page));
    await watched();
    expect(lists(page)).to.have.length(1);
  });

  it('does not double when it is copied', async () => {
    const page = pageWith(`${div()}<section></section>`);
    await listOf(page);
    page.document.querySelector('section')!.append(box(page).cloneNode(true));
    await watched();
    expect(lists(page)).to.have.length(2);
    await until(() => titles(lists(page)[1]!).length === 10, 'news in the copy');
  });

  it('does not double inside another', async () => {
    const page = pageWith(`<div data-iom-news data-src="${feed}">${div()}</div>`);
    await listOf(page);
    await watched();
    expect(lists(page)).to.have.length(1);
    expect(page.document.querySelector('iom-news-list #box')).to.not.equal(null);
  });

  it('does not double under several scripts', async () => {
    const page = pageWith(div(), Object.values(doors).join(''));
    await listOf(page);
    await watched();
    expect(lists(page)).to.have.length(1);
    nothingWrong(page);
  });

  it('is whole before it is turned into a list', async () => {
    const page = pageWith('');
    await until(() => page.window.customElements.get('iom-news-list'), 'the script ran');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only this parses a page by pieces
    const parse = (html: string): void => page.document.write(html);
    page.document.open();
    parse(
      `<html lang="en"><body>${doors['the classic script']}<div data-iom-news data-src="${feed}"><a>One</a>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    parse('<a>Two</a></div>');
    page.document.close();
    await listOf(page);
    expect(page.document.querySelectorAll('iom-news-list > a')).to.have.length(2);
  });

  it('shows its links, and the console names the header, when its feed may not be read', async () => {
    const { elsewhere } = await faults.serve({ json: {}, cors: false });
    const page = pageWith(div(`data-src="${elsewhere}"`));
    const list = await listOf(page);
    expect(list.status).to.equal('error');
    const link = page.document.querySelector('a')!;
    await until(() => link.getBoundingClientRect().height > 0, 'the link is seen');
    await until(() => page.said.length, 'a sentence');
    expect(page.said[0]).to.include('Access-Control-Allow-Origin');
    expect(page.errors).to.deep.equal([]);
  });

  it('shows the news when attributes are wrong, and the console names them', async () => {
    const page = pageWith(div(`data-src="${feed}" data-layout="tower" data-countries="HN XX"`));
    expect(titles(await listOf(page))).to.not.be.empty;
    await until(() => page.said.length >= 2, 'two sentences');
    expect(page.said.some((one) => one.includes('has layout="tower"'))).to.equal(true);
    expect(page.said.some((one) => one.includes('unknown country codes: XX'))).to.equal(true);
  });

  it('asks whether a name that is nearly one of ours was meant', async () => {
    const page = pageWith(div(`data-src="${feed}" data-contries="HN" data-analytics="1"`));
    await listOf(page);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('data-contries="…"').and.to.include('mean data-countries');
  });

  it('takes over no attribute that runs or styles', async () => {
    const page = pageWith(
      div(
        `data-src="${feed}" data-onclick="alert(1)" data-style="color: red" data-class="x"
        data-topics="&quot;&gt;&lt;img src=x onerror=hacked=1&gt;"`,
      ),
    );
    const list = await listOf(page);
    expect(list.getAttributeNames().sort()).to.deep.equal(['src', 'topics']);
    expect(page.document.querySelector('img')).to.equal(null);
    expect('hacked' in page.window).to.equal(false);
  });
});
