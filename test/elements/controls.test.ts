import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { feed, inline, listenToConsole, parts, place, settled, titles, until } from './fixtures.js';

async function show(controls: string): Promise<IomNewsList> {
  const list = place<IomNewsList>(
    html`<iom-news-list controls=${controls}>${inline(feed)}</iom-news-list>`,
    'iom-news-list',
  );
  await settled(list);
  await until(() => parts(list, 'controls').length, 'controls');
  await list.updateComplete;
  return list;
}

const chips = (list: Element): (string | null)[] =>
  parts(list, 'chip').map(({ textContent }) => textContent.trim());

describe('controls that a list has built in', () => {
  it('are accessible', async () => {
    const list = await show('country');
    list.refine({ countries: ['HN'], topics: ['data'], text: 'hub', from: '2020-08-01' });
    await list.updateComplete;
    await expect(list).to.be.accessible();
  });

  it('choose among its stories', async () => {
    const list = await show('country');
    const filter = list.shadowRoot!.querySelector('iom-country-filter')!;
    await until(() => filter.shadowRoot!.querySelector('input[value=MX]:enabled'), 'choices');
    filter.shadowRoot!.querySelector<HTMLInputElement>('input[value=MX]')!.click();
    await until(() => titles(list).length === 1, 'one story shows');
    expect(titles(list)).to.deep.equal(['A study of diasporas']);
  });

  it('are all four where they are wanted, and fit a screen of 320 pixels', async () => {
    const list = await show('search country topic date');
    list.parentElement!.style.inlineSize = '320px';
    const elements = [...parts(list, 'controls')[0]!.children];
    await until(() => elements.every(({ shadowRoot }) => shadowRoot), 'all are there');
    await until(() => parts(elements[3]!, 'preset').length, 'dates');
    await list.updateComplete;
    expect(list.scrollWidth).to.be.at.most(320);
  });

  it('say what is chosen once', async () => {
    const list = await show('country');
    list.refine({ countries: ['GT', 'HN'] });
    const filter = list.shadowRoot!.querySelector('iom-country-filter')!;
    await until(() => parts(filter, 'chosen').length, 'what is chosen in the filter');
    expect(parts(filter, 'chosen')[0]!.checkVisibility()).to.equal(false);
  });

  it('are not there without a word for them', async () => {
    const list = place<IomNewsList>(
      html`<iom-news-list>${inline(feed)}</iom-news-list>`,
      'iom-news-list',
    );
    await settled(list);
    expect(parts(list, 'controls')).to.have.length(0);
  });

  it('are those that exist, and the console names the others', async () => {
    const said = listenToConsole();
    const list = await show('country weather');
    await until(() => said.length, 'a sentence');
    expect(said[0]).to.include('controls="country weather"');
    expect(parts(list, 'controls')[0]!.children).to.have.length(1);
  });
});

describe('what is chosen', () => {
  it('stands above the stories', async () => {
    const list = await show('country');
    list.refine({ countries: ['HN'], topics: ['data'], text: 'sur', from: '2020-08-01' });
    await list.updateComplete;
    expect(chips(list)).to.deep.equal(['“sur”', 'Honduras', 'data', 'Since August 1, 2020']);
  });

  it('is one for a whole region', async () => {
    const list = await show('country');
    list.refine({ countries: 'BZ CR GT HN MX NI PA SV'.split(' ') });
    await list.updateComplete;
    expect(chips(list)).to.deep.equal(['Central America', 'Mexico']);
  });

  it('is taken back one by one', async () => {
    const list = await show('country');
    list.refine({ countries: ['HN'], topics: ['data'] });
    await list.updateComplete;
    parts(list, 'chip')[0]!.click();
    expect(list.query).to.deep.equal({ topics: ['data'] });
  });

  it('hands the focus on', async () => {
    const list = await show('country');
    list.refine({ countries: ['HN'], topics: ['data'] });
    await list.updateComplete;
    parts(list, 'chip')[1]!.click();
    await until(
      () => list.shadowRoot!.activeElement?.textContent.includes('Honduras'),
      'the one before has the focus',
    );
  });

  it('is all taken back at once', async () => {
    const list = await show('country');
    list.refine({ countries: ['HN'], regions: ['caribbean'], topics: ['data'], text: 'hub' });
    await list.updateComplete;
    parts(list, 'clear')[0]!.click();
    await list.updateComplete;
    expect([list.query, parts(list, 'chips').length]).to.deep.equal([{}, 0]);
  });
});

describe('sync-url', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('keeps what is chosen in the address of the page', async () => {
    const list = place<IomNewsList>(
      html`<iom-news-list sync-url>${inline(feed)}</iom-news-list>`,
      'iom-news-list',
    );
    await settled(list);
    await until(() => {
      list.refine({ countries: [] });
      list.refine({ countries: ['HN'] });
      return new URL(location.href).searchParams.get('news-country') === 'HN';
    }, 'the address follows');
  });

  it('begins with what the address says', async () => {
    const address = new URL(start);
    address.searchParams.set('news-country', 'MX');
    history.replaceState(null, '', address);
    const list = place<IomNewsList>(
      html`<iom-news-list sync-url>${inline(feed)}</iom-news-list>`,
      'iom-news-list',
    );
    await until(() => titles(list).length === 1, 'one story shows');
    expect(titles(list)).to.deep.equal(['A study of diasporas']);
  });
});
