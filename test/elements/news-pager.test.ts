import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import type { IomNewsPager } from '../../src/elements/news-pager/news-pager.js';
import { inline, longFeed, parts, place, settled, titles, until } from './fixtures.js';

interface Pair {
  pager: IomNewsPager;
  list: IomNewsList;
}

async function pair(paging: string): Promise<Pair> {
  const list = place<IomNewsList>(
    html`<iom-news-list paging=${paging}>${inline(longFeed)}</iom-news-list>`,
    'iom-news-list',
  );
  await settled(list);
  const pager = list.shadowRoot!.querySelector('iom-news-pager')!;
  await until(() => parts(pager, 'control').length, 'buttons');
  return { pager, list };
}

const press = (pager: Element, name: string): void =>
  parts(pager, 'control')
    .find((button) => (button.ariaLabel ?? button.textContent).trim() === name)!
    .click();

const focused = (list: IomNewsList): string =>
  list.shadowRoot!.activeElement?.shadowRoot?.activeElement?.textContent ?? '';

describe('iom-news-pager', () => {
  it('is accessible with one button', async () => {
    const { pager } = await pair('more');
    await expect(pager).to.be.accessible();
  });

  it('is accessible with numbers', async () => {
    const { pager } = await pair('pages');
    await expect(pager).to.be.accessible();
  });

  for (const theme of ['iom', 'plain', 'contrast']) {
    it(`tells the current page in the theme ${theme}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/src/styles/themes/${theme}.css`)).text());
      document.adoptedStyleSheets.push(sheet);
      try {
        const { pager } = await pair('pages');
        const current = pager.shadowRoot!.querySelector('[aria-current]')!;
        const { color, backgroundColor } = getComputedStyle(current);
        expect(color).not.to.equal(backgroundColor);
        await expect(pager).to.be.accessible();
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    });
  }

  it('adds the next page below', async () => {
    const { pager, list } = await pair('more');
    press(pager, 'Show more stories');
    await settled(list);
    expect(titles(list)).to.have.length(20);
  });

  it('puts the focus on the first story that was added', async () => {
    const { pager, list } = await pair('more');
    press(pager, 'Show more stories');
    await until(() => focused(list), 'a story has the focus');
    expect(focused(list)).to.equal('Story 11');
  });

  it('goes away when all stories are there', async () => {
    const { pager, list } = await pair('more');
    press(pager, 'Show more stories');
    await pager.updateComplete;
    press(pager, 'Show more stories');
    await settled(list);
    await pager.updateComplete;
    expect(titles(list)).to.have.length(25);
    expect(parts(pager, 'control')).to.have.length(0);
  });

  it('shows one page in the place of another', async () => {
    const { pager, list } = await pair('pages');
    press(pager, 'Page 3');
    await settled(list);
    expect(titles(list)).to.deep.equal([
      'Story 21',
      'Story 22',
      'Story 23',
      'Story 24',
      'Story 25',
    ]);
  });

  it('puts the focus on the first story of the page', async () => {
    const { pager, list } = await pair('pages');
    press(pager, 'Next');
    await until(() => focused(list), 'a story has the focus');
    expect(focused(list)).to.equal('Story 11');
  });

  it('says which page is on show', async () => {
    const { pager } = await pair('pages');
    press(pager, 'Page 2');
    await pager.updateComplete;
    const current = parts(pager, 'control').filter((button) => button.ariaCurrent === 'page');
    expect(current.map((button) => button.ariaLabel)).to.deep.equal(['Page 2']);
  });

  it('leads nowhere before the first page and after the last', async () => {
    const { pager } = await pair('pages');
    const [previous] = parts<HTMLButtonElement>(pager, 'control');
    expect(previous!.disabled).to.equal(true);
  });

  it('fires change, which bubbles, when the visitor turns the page', async () => {
    const { pager } = await pair('pages');
    let heard = 0;
    pager.parentElement!.addEventListener('change', () => (heard += 1));
    press(pager, 'Next');
    expect(heard).to.equal(1);
  });

  it('turns the page by its value, and fires nothing', async () => {
    const { pager, list } = await pair('pages');
    let heard = 0;
    pager.addEventListener('change', () => (heard += 1));
    pager.value = 2;
    await settled(list);
    expect([titles(list)[0], heard, pager.value]).to.deep.equal(['Story 11', 0, 2]);
  });

  it('starts again on the first page when the choice changes', async () => {
    const { pager, list } = await pair('pages');
    press(pager, 'Page 3');
    list.refine({ text: 'story' });
    await settled(list);
    expect(pager.value).to.equal(1);
  });

  it('takes the place of the pager of the list that it names', async () => {
    const pager = place<IomNewsPager>(
      html`<iom-news-list id="news" paging="pages">${inline(longFeed)}</iom-news-list>
        <iom-news-pager for="news"></iom-news-pager>`,
      'iom-news-pager',
    );
    const list = pager.parentElement!.querySelector('iom-news-list')!;
    await settled(list);
    await until(() => parts(pager, 'control').length, 'buttons');
    const own = list.shadowRoot!.querySelector('iom-news-pager')!;
    await until(() => !parts(own, 'control').length, 'the own pager is gone');
  });

  it('shows nothing for a single page', async () => {
    const list = place<IomNewsList>(
      html`<iom-news-list page-size="25">${inline(longFeed)}</iom-news-list>`,
      'iom-news-list',
    );
    await settled(list);
    const own = list.shadowRoot!.querySelector('iom-news-pager')!;
    await own.updateComplete;
    expect(own.getBoundingClientRect().height).to.be.below(40);
    expect(parts(own, 'control')).to.have.length(0);
  });
});
