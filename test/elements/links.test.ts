import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { faults } from '../server/faults.js';
import { feed, inline, listenToConsole, parts, place, settled, titles, until } from './fixtures.js';

async function show(template: TemplateResult): Promise<IomNewsList> {
  const list = place<IomNewsList>(template, 'iom-news-list');
  await settled(list);
  return list;
}

const more = (list: Element): HTMLAnchorElement | undefined =>
  parts<HTMLAnchorElement>(list, 'more')[0];

const story = (list: Element): HTMLAnchorElement =>
  parts(list, 'card')[0]!.shadowRoot!.querySelector('[part=title] a')!;

describe('the link to all news', () => {
  it('leads to the home page of the feed', async () => {
    const list = await show(html`<iom-news-list>${inline(feed)}</iom-news-list>`);
    expect(more(list)?.href).to.equal('https://example.org/news');
  });

  it('leads where the webmaster says', async () => {
    const list = await show(
      html`<iom-news-list more-href="/all-news">${inline(feed)}</iom-news-list>`,
    );
    expect(more(list)?.href).to.equal(`${location.origin}/all-news`);
  });

  it('is not there for more-href=""', async () => {
    const list = await show(html`<iom-news-list more-href="">${inline(feed)}</iom-news-list>`);
    expect(more(list)).to.equal(undefined);
  });

  it('leads to the home page for an address that is none, and the webmaster is told', async () => {
    const said = listenToConsole();
    const list = await show(
      html`<iom-news-list more-href="javascript:alert(1)">${inline(feed)}</iom-news-list>`,
    );
    await until(
      () => said.some((s) => s.includes('more-href="javascript:alert(1)"')),
      'a sentence',
    );
    expect(more(list)!.href).to.equal(feed.home_page_url);
  });

  it('is the way round where a feed cannot be had', async () => {
    const list = place<IomNewsList>(
      html`<iom-news-list src="/none.json" more-href="/all" link-target="_top"></iom-news-list>`,
      'iom-news-list',
    );
    await until(() => list.status === 'error', 'an error');
    await list.updateComplete;
    const { href, target } = list.shadowRoot!.querySelector('a')!;
    expect([href, target]).to.deep.equal([`${location.origin}/all`, '_top']);
  });

  it('is not there for a feed without a home page', async () => {
    const list = await show(
      html`<iom-news-list>${inline({ ...feed, home_page_url: undefined })}</iom-news-list>`,
    );
    expect(more(list)).to.equal(undefined);
  });

  it('is that of the host', async () => {
    const list = await show(
      html`<iom-news more-href="/all">${inline(feed)}<iom-news-list></iom-news-list></iom-news>`,
    );
    await until(() => more(list), 'the link');
    expect(more(list)!.href).to.equal(`${location.origin}/all`);
  });

  it('is that of the list where it has one of its own', async () => {
    const list = await show(
      html`<iom-news more-href="/all">
        ${inline(feed)}<iom-news-list more-href="/some"></iom-news-list>
      </iom-news>`,
    );
    await until(() => more(list), 'the link');
    expect(more(list)!.href).to.equal(`${location.origin}/some`);
  });

  it('is not there where the list wants none, though its host has one', async () => {
    const list = await show(
      html`<iom-news>${inline(feed)}<iom-news-list more-href=""></iom-news-list></iom-news>`,
    );
    await until(() => titles(list).length, 'stories');
    expect(more(list)).to.equal(undefined);
  });
});

describe('links to stories', () => {
  it('open in the same place', async () => {
    const list = await show(html`<iom-news-list>${inline(feed)}</iom-news-list>`);
    expect([story(list).target, story(list).rel]).to.deep.equal(['', '']);
  });

  it('open where link-target says, out of reach of the page that opened them', async () => {
    const list = await show(
      html`<iom-news-list link-target="_blank">${inline(feed)}</iom-news-list>`,
    );
    const all = [story(list), more(list)!].map(({ target, rel }) => `${target} ${rel}`);
    expect(all).to.deep.equal(['_blank noopener', '_blank noopener']);
  });

  it('open where the host says', async () => {
    const list = await show(
      html`<iom-news link-target="_top">${inline(feed)}<iom-news-list></iom-news-list></iom-news>`,
    );
    await until(() => titles(list).length, 'stories');
    expect(story(list).target).to.equal('_top');
  });
});

describe('a feed in several languages', () => {
  const edition = (language: string): object => ({
    ...feed,
    language,
    items: [{ id: '1', title: `Story in ${language}` }],
  });

  /** Address of a feed whose edition in the page's language is missing, and whose English one is there. */
  async function onlyEnglish(): Promise<string> {
    const served = await faults.serve([{ status: 404 }, { json: edition('en') }]);
    return `${served.url}?edition={lang}`;
  }

  it('is asked for in the language of the page', async () => {
    const served = await faults.serve({ json: edition('es') });
    await show(
      html`<div lang="es-GT"><iom-news-list src="${served.url}/{lang}.json"></iom-news-list></div>`,
    );
    expect((await served.requests()).map(({ target }) => target)[0]).to.match(/\/es\.json$/);
  });

  it('is asked for in English when that edition is not there', async () => {
    const src = await onlyEnglish();
    const list = await show(html`<div lang="nl"><iom-news-list src=${src}></iom-news-list></div>`);
    expect(titles(list)).to.deep.equal(['Story in en']);
  });

  it('fires no error for an edition that is not there', async () => {
    const src = await onlyEnglish();
    const container = place<HTMLElement>(html`<div lang="nl"></div>`, 'div[lang]');
    const list = document.createElement('iom-news-list');
    let heard = 0;
    list.addEventListener('error', () => (heard += 1));
    list.src = src;
    container.append(list);
    await until(() => titles(list).length, 'stories');
    expect(heard).to.equal(0);
  });

  it('is asked for again when the page speaks another language', async () => {
    const served = await faults.serve({ json: edition('en') });
    await show(html`<iom-news-list src="${served.url}/{lang}.json"></iom-news-list>`);
    document.documentElement.lang = 'fr';
    await until(async () => (await served.requests()).length > 1, 'a second request');
    expect((await served.requests()).map(({ target }) => target)[1]).to.match(/\/fr\.json$/);
  });
});

describe('translations of a story', () => {
  it('are links in their own language', async () => {
    const translations = { es: 'https://example.org/es/1', fr: 'https://example.org/fr/1' };
    const items = [{ id: '1', title: 'A story', _iom: { translations } }];
    const list = await show(html`<iom-news-list>${inline({ ...feed, items })}</iom-news-list>`);
    const links = parts<HTMLAnchorElement>(parts(list, 'card')[0]!, 'translation');
    // Engines do not agree on capitals.
    const named = links.map(({ lang, textContent }) => `${lang} ${textContent.toLowerCase()}`);
    expect(named).to.deep.equal(['es español', 'fr français']);
  });
});
