import { expect } from '@open-wc/testing';
import { parts, text, titles, until } from '../elements/fixtures.js';
import { itWithCorpora } from '../formats/corpora.js';
import { listOf, open } from './page.js';

const pages = [
  'index.html',
  'es.html',
  'fr.html',
  'grid.html',
  'map.html',
  'front.html',
  'search.html',
  'script.html',
  'inline.html',
  'ar.html',
  'formats.html',
];

const at = (page: string): string => `/stories/embeds/${page}`;

describe('the demonstration', () => {
  for (const page of pages) {
    it(`shows the news on ${page}, and nothing goes wrong`, async () => {
      const opened = await open(at(page));
      const list = await listOf(opened);
      expect(list.status).to.equal('ready');
      expect(titles(list).length).to.be.above(2);
      expect([...opened.errors, ...opened.violations, ...opened.said]).to.deep.equal([]);
    });

    it(`fits a screen of 320 pixels on ${page}`, async () => {
      const opened = await open(at(page), 320);
      await listOf(opened);
      expect(opened.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  for (const page of ['index.html', 'map.html', 'front.html', 'search.html', 'ar.html']) {
    it(`fits a screen of 320 pixels with text twice as large and widely spaced on ${page}`, async () => {
      const opened = await open(at(page), 320);
      const list = await listOf(opened);
      const sheet = new opened.window.CSSStyleSheet();
      // WCAG 2.2, success criteria 1.4.4 and 1.4.12.
      sheet.replaceSync(
        'html { font-size: 200%; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
      );
      opened.document.adoptedStyleSheets = [sheet];
      await list.updateComplete;
      expect(list.scrollWidth).to.be.at.most(list.clientWidth);
      expect(list.getBoundingClientRect().right).to.be.at.most(320);
    });
  }

  it('shows the news in a frame as high as they are', async () => {
    const opened = await open(at('frame.html'), 320);
    const { documentElement } = opened.document;
    const frame = opened.document.querySelector('iframe')!;
    frame.scrollIntoView();
    await until(() => frame.clientHeight > 1500, 'the height of six stories');
    expect(documentElement.scrollWidth).to.be.at.most(320);
    expect([...opened.errors, ...opened.violations, ...opened.said]).to.deep.equal([]);
  });

  it('shows the news of Honduras when the visitor chooses it', async () => {
    const opened = await open(at('index.html'));
    const list = await listOf(opened);
    const filter = opened.document.querySelector('iom-country-filter')!;
    await until(() => filter.shadowRoot!.querySelectorAll('option').length > 1, 'countries');
    const select = filter.shadowRoot!.querySelector('select')!;
    select.value = 'HN';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(text(list, 'status')).to.equal('5 stories from Honduras');
    expect(titles(list)).to.have.length(5);
  });

  it('speaks Spanish on the Spanish page', async () => {
    const opened = await open(at('es.html'));
    await listOf(opened);
    const filter = opened.document.querySelector('iom-country-filter')!;
    await until(
      () => filter.shadowRoot!.textContent.includes('Haití (0)') || text(filter, 'label'),
      'a label',
    );
    expect(text(filter, 'label')).to.equal('País');
  });

  it('reads from right to left on the Arabic page, and stories from left to right', async () => {
    const opened = await open(at('ar.html'));
    const list = await listOf(opened);
    const [card] = parts(list, 'card');
    await until(() => parts(card!, 'summary').length, 'a summary');
    const direction = (element: Element): string =>
      opened.window.getComputedStyle(element).direction;
    expect([
      direction(parts(list, 'list')[0]!),
      direction(parts(card!, 'summary')[0]!),
    ]).to.deep.equal(['rtl', 'ltr']);
  });

  it('asks for nothing but its own files on the page with an inline feed', async () => {
    const opened = await open(at('inline.html'));
    await listOf(opened);
    const asked = opened.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /feed|https:/.test(name))).to.deep.equal([]);
  });

  for (const file of [
    'feed.rss.xml',
    'feed.rdf.xml',
    'feed.atom.xml',
    'wordpress.json',
    'drupal.json',
    'reliefweb.json',
  ]) {
    it(`shows ${file} as it shows our own format`, async () => {
      const own = titles(await listOf(await open(at('formats.html'))));
      const opened = await open(at(`formats.html?src=formats/${file}`));
      const list = await listOf(opened);
      expect(titles(list).sort()).to.deep.equal(own.sort());
      expect([...opened.errors, ...opened.violations, ...opened.said]).to.deep.equal([]);
    });
  }

  for (const file of [
    'xml/feedsmith/rss-rss-20.xml',
    'xml/feedsmith/rdf-rdf-10.xml',
    'xml/feedsmith/atom-atom-10.xml',
    'wordpress/schemas-post-60.json',
    'drupal/node-ok.json',
    'reliefweb/v1-disaster-25466.json',
    'jsonfeed/peers/feed-rs-jsonfeed_spec_1.json',
  ]) {
    itWithCorpora(`shows the real file ${file}`, async () => {
      const list = await listOf(await open(at(`formats.html?src=/corpora/${file}`)));
      expect([list.status, titles(list).length > 0]).to.deep.equal(['ready', true]);
    });
  }
});
