import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { IomNews } from '../../src/elements/news/news.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { OwnLocale } from '../../src/locales/own-locale.js';
import {
  inline,
  listenToConsole,
  longFeed,
  parts,
  place,
  settled,
  text,
  until,
} from './fixtures.js';

const addLocale = (own: unknown): Promise<void> =>
  (customElements.get('iom-news') as typeof IomNews).addLocale(own as OwnLocale);

async function show(template: TemplateResult): Promise<IomNewsList> {
  const list = place<IomNewsList>(template, 'iom-news-list');
  await settled(list);
  await until(() => moreOf(list), 'a button for more');
  return list;
}

const pager = (list: Element): Element => list.shadowRoot!.querySelector('iom-news-pager')!;
const moreOf = (list: Element): string =>
  pager(list).shadowRoot ? text(pager(list), 'control') : '';

const listIn = (language: string): TemplateResult =>
  html`<div lang=${language}><iom-news-list>${inline(longFeed)}</iom-news-list></div>`;

describe('a language that a page adds', () => {
  it('is spoken where the page speaks it', async () => {
    listenToConsole();
    await addLocale({ language: 'de', words: { more: 'Mehr Nachrichten' } });
    expect(moreOf(await show(listIn('de-AT')))).to.equal('Mehr Nachrichten');
  });

  it('is spoken by what is on the page already', async () => {
    listenToConsole();
    const list = await show(listIn('sw'));
    await addLocale({ language: 'sw', words: { more: 'Habari zaidi' } });
    await until(() => moreOf(list) === 'Habari zaidi', 'the new word');
  });

  it('has English in the place of words that it lacks, and the console names them', async () => {
    const said = listenToConsole();
    await addLocale({ language: 'it', words: { more: 'Altre notizie' } });
    const list = await show(listIn('it'));
    expect(text(list, 'status')).to.equal('25 stories');
    await until(() => said.length, 'a sentence');
    expect(said[0]).to.include('"it"').and.include('retry');
  });

  it('writes numbers and dates by its own rules', async () => {
    listenToConsole();
    await addLocale({ language: 'pl', words: {} });
    const list = place<IomNewsList>(listIn('pl'), 'iom-news-list');
    list.items = [{ id: '1', title: 'A', date: '2020-08-27' }];
    await settled(list);
    await until(() => text(parts(list, 'card')[0]!, 'date').includes('sierpnia'), 'a Polish month');
  });

  it('may run from right to left', async () => {
    listenToConsole();
    await addLocale({ language: 'he', direction: 'rtl', words: {} });
    const list = await show(listIn('he'));
    expect(getComputedStyle(parts(list, 'list')[0]!).direction).to.equal('rtl');
  });

  for (const own of [undefined, 'de', { language: 7 }, { language: 'x' }, { words: {} }]) {
    it(`is none when it is ${JSON.stringify(own)}`, async () => {
      const said = listenToConsole();
      await addLocale(own);
      await until(() => said.length, 'a sentence');
      expect(said[0]).to.include('language=');
    });
  }
});

describe('words that a page replaces', () => {
  it('are said in the place of ours, and ours beside them', async () => {
    await addLocale({ language: 'fr', words: { more: 'La suite' } });
    const list = await show(listIn('fr'));
    expect([moreOf(list), text(list, 'status')]).to.deep.equal(['La suite', '25 actualités']);
  });

  it('are left out where they are no words', async () => {
    await addLocale({ language: 'nl', words: { more: 7, stories: 'text', nothing: {} } });
    const list = await show(listIn('nl'));
    expect(text(list, 'status')).to.equal('25 berichten');
  });

  it('may stand in an attribute around an element', async () => {
    const list = await show(
      html`<div data-iom-words='{"more": "Go on"}'>
        <iom-news-list>${inline(longFeed)}</iom-news-list>
      </div>`,
    );
    expect(moreOf(list)).to.equal('Go on');
  });

  it('follow the attribute', async () => {
    const list = await show(
      html`<iom-news-list data-iom-words='{"more": "Go on"}'>${inline(longFeed)}</iom-news-list>`,
    );
    list.setAttribute('data-iom-words', '{"more": "Further"}');
    await until(() => moreOf(list) === 'Further', 'the other word');
  });

  it('are ours when the attribute is no JSON, and the console says so', async () => {
    const said = listenToConsole();
    const list = await show(
      html`<iom-news-list data-iom-words="more: Go on">${inline(longFeed)}</iom-news-list>`,
    );
    expect(moreOf(list)).to.equal('Show more stories');
    await until(() => said.length, 'a sentence');
    expect(said[0]).to.include('data-iom-words');
  });
});
