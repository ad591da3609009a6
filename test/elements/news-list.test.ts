import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNews } from '../../src/elements/news/news.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { faults } from '../server/faults.js';
import {
  feed,
  inline,
  listenToConsole,
  longFeed,
  parts,
  place,
  settled,
  text,
  titles,
  until,
} from './fixtures.js';

const list = (template = html`<iom-news-list>${inline(feed)}</iom-news-list>`): IomNewsList =>
  place(template, 'iom-news-list');

describe('iom-news-list', () => {
  it('is accessible', async () => {
    const element = list();
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('is accessible as a grid', async () => {
    const element = list(html`<iom-news-list layout="grid">${inline(feed)}</iom-news-list>`);
    await settled(element);
    await expect(element).to.be.accessible();
  });

  describe('in its own colours', () => {
    /** How light a colour is, from 0 to 1 (WCAG: relative luminance). */
    function luminance(color: string): number {
      const paint = new OffscreenCanvas(1, 1).getContext('2d')!;
      paint.fillStyle = color;
      paint.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((value) =>
        value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    }

    const contrast = (a: string, b: string): number => {
      const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light! + 0.05) / (dark! + 0.05);
    };

    for (const [page, background, style] of [
      ['light', '#fff', 'color-scheme: light; color: #222'],
      ['dark', '#121212', 'color-scheme: dark; color: #eee'],
      ['dark without saying so', '#121212', 'color-scheme: light; color: #eee'],
    ] as const)
      it(`has links and lines that are seen on a page that is ${page}`, async () => {
        const element = list(
          html`<div style=${style}><iom-news-list>${inline(feed)}</iom-news-list></div>`,
        );
        await settled(element);
        const link = element.shadowRoot!.querySelector('.more a')!;
        const [line] = parts(element, 'item');
        expect(contrast(getComputedStyle(link).color, background)).to.be.at.least(4.5);
        expect(contrast(getComputedStyle(line!).borderTopColor, background)).to.be.at.least(3);
      });

    it('gives way to the page’s accent', async () => {
      const element = list(
        html`<iom-news-list style="--iom-color-accent: rgb(156, 61, 24)"
          >${inline(feed)}</iom-news-list
        >`,
      );
      await settled(element);
      const link = element.shadowRoot!.querySelector('.more a')!;
      expect(getComputedStyle(link).color).to.equal('rgb(156, 61, 24)');
    });
  });

  it('has a link to all news that a finger finds', async () => {
    const element = list();
    await settled(element);
    const link = element.shadowRoot!.querySelector('.more a')!;
    expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('shows all stories on paper, and a page of them again on the screen', async () => {
    const element = list(html`<iom-news-list paging="pages">${inline(longFeed)}</iom-news-list>`);
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(element, 'card')).to.have.length(25);
    dispatchEvent(new Event('afterprint'));
    expect(parts(element, 'card')).to.have.length(10);
  });

  it('shows the first page only on paper too, where there are no others', async () => {
    const element = list(html`<iom-news-list paging="none">${inline(longFeed)}</iom-news-list>`);
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(element, 'card')).to.have.length(10);
    dispatchEvent(new Event('afterprint'));
  });

  describe('with country links', () => {
    async function linked(): Promise<IomNewsList> {
      const element = list(
        html`<iom-news-list country-links
          >${inline({
            ...feed,
            items: [
              ...feed.items,
              { id: 'c', title: 'All of it', _iom: { countries: [], regions: ['caribbean'] } },
            ],
          })}</iom-news-list
        >`,
      );
      await settled(element);
      return element;
    }

    const button = (element: Element, name: string): HTMLButtonElement =>
      parts(element, 'card')
        .flatMap((card) => [...card.shadowRoot!.querySelectorAll('button')])
        .find(({ textContent }) => textContent === name)!;

    it('shows the stories of the country that is chosen on a card', async () => {
      const element = await linked();
      button(element, 'Mexico').click();
      await settled(element);
      expect(titles(element)).to.deep.equal(['A study of diasporas']);
    });

    it('shows the stories of a region and of its countries', async () => {
      const element = await linked();
      button(element, 'Caribbean').click();
      await until(() => titles(element).length === 2, 'two stories show');
      expect(titles(element)).to.have.members(['Free movement in the islands', 'All of it']);
    });

    it('leaves it to the page when the page cancels', async () => {
      const element = await linked();
      element.addEventListener('place-choose', (event) => event.preventDefault());
      button(element, 'Mexico').click();
      await settled(element);
      expect(titles(element)).to.have.length(6);
    });

    it('keeps the focus near when the card goes', async () => {
      const element = await linked();
      button(element, 'Mexico').focus();
      button(element, 'Mexico').click();
      await settled(element);
      expect(document.activeElement).to.equal(element);
    });
  });

  it('shows newest stories first and undated ones last', async () => {
    const element = list();
    await settled(element);
    expect(titles(element)).to.deep.equal([
      'A survey of returnees',
      'Free movement in the islands',
      'Information hubs meet',
      'Training for border officials',
      'A study of diasporas',
    ]);
  });

  it('is a list with a name, whatever its look', async () => {
    const element = list();
    await settled(element);
    const [ul] = parts(element, 'list');
    expect([ul!.localName, ul!.getAttribute('role'), ul!.getAttribute('aria-label')]).to.deep.equal(
      ['ul', 'list', 'News'],
    );
  });

  it('gives each story one entry', async () => {
    const element = list();
    await settled(element);
    expect(parts(element, 'item')).to.have.length(5);
  });

  it('hands on the parts of its cards', async () => {
    const element = list();
    await settled(element);
    expect(parts(element, 'card')[0]!.getAttribute('exportparts')).to.include('title:card__title');
  });

  it('loads a feed from an address', async () => {
    const served = await faults.serve({ json: feed });
    const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
    await settled(element);
    expect(element.results).to.have.length(5);
  });

  it('makes one request for many lists of one address', async () => {
    const served = await faults.serve({ json: feed });
    list(
      html`${Array.from({ length: 20 }, () => html`<iom-news-list src=${served.url}></iom-news-list>`)}`,
    );
    const lists = [...document.querySelectorAll('iom-news-list')];
    await Promise.all(lists.map(settled));
    expect(await served.requests()).to.have.length(1);
  });

  it('asks again for an address that failed', async () => {
    const served = await faults.serve({ status: 500 });
    const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
    await settled(element);
    await served.change({ json: feed });
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => element.status === 'ready', 'ready after Retry');
    expect(element.results).to.have.length(5);
  });

  it('shows the last src when an earlier one answers later', async () => {
    const slow = await faults.serve({ json: longFeed, delayMs: 400 });
    const quick = await faults.serve({ json: feed });
    const element = list(html`<iom-news-list src=${slow.url}></iom-news-list>`);
    await element.updateComplete;
    element.src = quick.url;
    await settled(element);
    await until(
      async () => (await slow.requests()).every(({ end }) => end !== 'open'),
      'slow ended',
    );
    expect(element.results).to.have.length(5);
  });

  it('renders nothing after its removal', async () => {
    const served = await faults.serve({ json: feed, delayMs: 200 });
    const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
    await until(async () => (await served.requests()).length === 1, 'asked');
    element.remove();
    await until(async () => (await served.requests())[0]!.end !== 'open', 'the request ended');
    expect(parts(element, 'card')).to.have.length(0);
  });

  it('makes no second request when it is moved', async () => {
    const served = await faults.serve({ json: feed });
    const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
    await settled(element);
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    expect(await served.requests()).to.have.length(1);
  });

  it('makes no request for an inline feed', async () => {
    const served = await faults.serve({ json: longFeed });
    const element = list(html`<iom-news-list src=${served.url}>${inline(feed)}</iom-news-list>`);
    await settled(element);
    expect(await served.requests()).to.have.length(0);
    expect(element.results).to.have.length(5);
  });

  it('finds an inline feed that is added later', async () => {
    const element = list(html`<iom-news-list></iom-news-list>`);
    await until(() => element.status === 'error', 'error');
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = JSON.stringify(feed);
    element.append(script);
    await until(() => element.status === 'ready', 'ready');
    expect(element.results).to.have.length(5);
  });

  it('shows items that the page sets, without a feed', async () => {
    const element = list(html`<iom-news-list></iom-news-list>`);
    element.items = [{ id: '1', title: 'Set by the page', countries: ['HN'] }];
    await settled(element);
    expect(titles(element)).to.deep.equal(['Set by the page']);
  });

  it('shows the same when items are set before it is attached', async () => {
    const element = document.createElement('iom-news-list');
    element.items = [{ id: '1', title: 'Set by the page' }];
    place(html`<div class="slot">${element}</div>`, '.slot');
    await settled(element);
    expect(titles(element)).to.deep.equal(['Set by the page']);
  });

  it('finds the countries of items that nobody has tagged', async () => {
    const element = list(html`<iom-news-list></iom-news-list>`);
    element.items = [{ id: '1', title: 'A new office opens in Honduras' }];
    await until(() => element.items[0]?.countries.length, 'a country');
    expect(element.items[0]!.countries).to.deep.equal(['HN']);
  });

  it('shows its own stories whatever the page does with those it asked for', async () => {
    const element = list(html`<iom-news-list>${inline(feed)}</iom-news-list>`);
    await settled(element);
    const before = titles(element);
    for (const stories of [element.items, element.results]) (stories as unknown[]).length = 0;
    element.refine({ topics: ['none'] });
    element.refine({ topics: undefined });
    await settled(element);
    expect(titles(element)).to.deep.equal(before);
  });

  it('takes the numbers that frameworks write as text', async () => {
    const element = list(html`<iom-news-list>${inline(longFeed)}</iom-news-list>`);
    Object.assign(element, { pageSize: '4', headingLevel: '2' });
    await settled(element);
    const headings = parts(element, 'card').map((card) => card.shadowRoot!.querySelector('h2'));
    expect([headings.length, headings.includes(null)]).to.deep.equal([4, false]);
  });

  it('takes the default for a number that is taken back, and says nothing', async () => {
    const said = listenToConsole();
    const element = list(html`<iom-news-list page-size="4">${inline(longFeed)}</iom-news-list>`);
    await settled(element);
    element.removeAttribute('page-size');
    await element.updateComplete;
    Object.assign(element, { headingLevel: undefined });
    await settled(element);
    expect([parts(element, 'card').length, said]).to.deep.equal([10, []]);
  });

  it('finds its host when that gets its name late', async () => {
    const host = place<IomNewsList>(
      html`<iom-news-list>${inline(feed)}</iom-news-list>`,
      'iom-news-list',
    );
    const element = list(html`<iom-news-list for="late"></iom-news-list>`);
    await element.updateComplete;
    host.id = 'late';
    await until(() => element.status === 'ready', 'ready');
    expect(titles(element)).to.have.length(5);
  });

  it('awaits no stories where nobody has its name', async () => {
    const said = listenToConsole();
    const element = list(html`<iom-news-list for="nobody"></iom-news-list>`);
    await until(() => said.some((s) => s.includes('id="nobody"')), 'a sentence');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  describe('with another list of the same host', () => {
    const two = (): IomNewsList[] => {
      const root = place(
        html`<iom-news
          >${inline(feed)}<iom-news-list></iom-news-list><iom-news-list></iom-news-list
        ></iom-news>`,
        'iom-news',
      );
      return [...root.querySelectorAll('iom-news-list')];
    };
    const announcing = (lists: readonly IomNewsList[]): boolean[] =>
      lists.map((one) => !!one.shadowRoot!.querySelector('[role="status"]'));

    it('leaves it to the first to say how many stories there are', async () => {
      const lists = two();
      await Promise.all(lists.map(settled));
      expect(announcing(lists)).to.deep.equal([true, false]);
    });

    it('says it when the first has gone', async () => {
      const [first, second] = two();
      await Promise.all([first!, second!].map(settled));
      first!.remove();
      second!.feed.refine({ countries: ['HN'] });
      await settled(second!);
      expect(announcing([second!])).to.deep.equal([true]);
    });
  });

  it('awaits the stories of a host that comes after it was missed', async () => {
    const said = listenToConsole();
    const element = list(html`<iom-news-list for="tardy"></iom-news-list>`);
    await until(() => said.some((s) => s.includes('id="tardy"')), 'a sentence');
    const served = await faults.serve({ json: feed, delayMs: 2000 });
    place(html`<iom-news id="tardy" src=${served.url}></iom-news>`, 'iom-news');
    await until(() => element.shadowRoot!.querySelector('.skeleton'), 'the places of stories');
  });

  describe('keeps its scope', () => {
    it('of countries', async () => {
      const element = list(html`<iom-news-list countries="gt sv">${inline(feed)}</iom-news-list>`);
      await settled(element);
      expect(element.items.map(({ id }) => id)).to.deep.equal(['s2', 's3']);
    });

    it('of topics', async () => {
      const element = list(html`<iom-news-list topics="data">${inline(feed)}</iom-news-list>`);
      await settled(element);
      expect(element.items.map(({ id }) => id)).to.deep.equal(['s2', 's4']);
    });

    it('whatever the visitor asks for', async () => {
      const element = list(html`<iom-news-list countries="MX">${inline(feed)}</iom-news-list>`);
      await settled(element);
      element.refine({ countries: ['HN'] });
      expect(element.results).to.have.length(0);
    });
  });

  describe('in languages', () => {
    const bilingual = {
      ...feed,
      items: feed.items.map((item, i) => ({ ...item, language: i < 2 ? 'es' : 'en' })),
    };

    it('shows the stories in that of the page', async () => {
      const element = list(html`<iom-news-list>${inline(bilingual)}</iom-news-list>`);
      await settled(element);
      expect(element.items).to.have.length(3);
    });

    it('shows all when none is in that of the page, each with its language', async () => {
      const element = list(
        html`<div lang="nl"><iom-news-list>${inline(bilingual)}</iom-news-list></div>`,
      );
      await settled(element);
      expect(element.items).to.have.length(5);
      expect(parts(element, 'card')[0]!.shadowRoot!.textContent).to.match(/Spaans|Engels/);
    });

    it('shows those that languages names', async () => {
      const element = list(
        html`<iom-news-list languages="es">${inline(bilingual)}</iom-news-list>`,
      );
      await settled(element);
      expect(element.items).to.have.length(2);
    });

    it('shows all with an asterisk', async () => {
      const element = list(html`<iom-news-list languages="*">${inline(bilingual)}</iom-news-list>`);
      await settled(element);
      expect(element.items).to.have.length(5);
    });

    it('speaks that of the nearest lang', async () => {
      const element = list(
        html`<div lang="es-GT"><iom-news-list .items=${[]}></iom-news-list></div>`,
      );
      await settled(element);
      expect(text(element, 'status')).to.equal('No hay noticias por el momento.');
    });

    it('follows a change of it', async () => {
      const element = list(html`<div lang="en"><iom-news-list .items=${[]}></iom-news-list></div>`);
      await settled(element);
      element.parentElement!.lang = 'fr';
      await until(() => text(element, 'status').includes('actualité'), 'French words');
    });

    it('is right to left in Arabic, though the page sets no dir', async () => {
      const element = list(html`<div lang="ar"><iom-news-list .items=${[]}></iom-news-list></div>`);
      await settled(element);
      expect(getComputedStyle(parts(element, 'status')[0]!).direction).to.equal('rtl');
    });
  });

  describe('announces', () => {
    it('in a polite live region', async () => {
      const element = list();
      await settled(element);
      expect(parts(element, 'status')[0]!.getAttribute('role')).to.equal('status');
    });

    it('the stories of a country', async () => {
      const element = list();
      await settled(element);
      element.refine({ countries: ['HN'] });
      await element.updateComplete;
      expect(text(element, 'status')).to.equal('3 stories from Honduras');
    });

    it('a change once', async () => {
      const element = list();
      await settled(element);
      let changes = 0;
      const observer = new MutationObserver(() => (changes += 1));
      const region = parts(element, 'status')[0]!;
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      element.refine({ countries: ['GT'] });
      await settled(element);
      observer.disconnect();
      expect(changes).to.equal(1);
    });
  });

  describe('in pages', () => {
    it('shows ten stories at first', async () => {
      const element = list(html`<iom-news-list>${inline(longFeed)}</iom-news-list>`);
      await settled(element);
      expect(parts(element, 'card')).to.have.length(10);
    });

    describe('with more stories than can be drawn at once', () => {
      const many = {
        ...feed,
        items: Array.from({ length: 1000 }, (_, n) => ({
          id: `${n}`,
          title: `Story ${n}`,
          content_text: 'Text',
          _iom: { countries: [n % 4 ? 'HN' : 'GT'] },
        })),
      };
      const all = (): IomNewsList =>
        list(html`<iom-news-list page-size="1000">${inline(many)}</iom-news-list>`);
      const drawn = (element: IomNewsList): number => parts(element, 'card').length;

      it('draws the first at once, and all in the end', async () => {
        const element = all();
        const steps = new Set<number>();
        await until(() => element.shadowRoot, 'a shadow root');
        new MutationObserver(() => steps.add(drawn(element))).observe(element.shadowRoot!, {
          childList: true,
          subtree: true,
        });
        await until(() => drawn(element) === 1000, 'all stories are drawn');
        expect([...steps].filter(Boolean)).to.deep.equal(
          Array.from({ length: 10 }, (_, n) => 100 * (n + 1)),
        );
        expect(titles(element)).to.deep.equal(many.items.map(({ title }) => title));
      });

      it('shows another choice although not all of the first is drawn', async () => {
        const element = all();
        await settled(element);
        element.refine({ countries: ['GT'] });
        await until(() => titles(element)[1] === 'Story 4', 'the stories that were chosen');
        await until(() => drawn(element) === 250, 'all of them are drawn');
        expect(new Set(titles(element)).size).to.equal(250);
      });

      it('leaves the cards alone that stay as they are', async () => {
        const element = list(html`<iom-news-list page-size="40">${inline(many)}</iom-news-list>`);
        await settled(element);
        const first = element.shadowRoot!.querySelector('iom-news-card')!;
        const { item } = first;
        // What the list would set again if it looked.
        first.item = undefined;
        await element.feed.turn(2);
        await until(() => drawn(element) === 80, 'two pages');
        expect(first.item).to.equal(undefined);
        first.item = item;
      });

      it('keeps what is drawn when the visitor wants more', async () => {
        const element = list(html`<iom-news-list page-size="400">${inline(many)}</iom-news-list>`);
        await until(() => drawn(element) === 400, 'a page');
        const last = parts(element, 'card').at(-1)!;
        await element.feed.turn(2);
        await element.updateComplete;
        expect(last.isConnected).to.equal(true);
        await until(() => drawn(element) === 800, 'two pages');
      });

      it('draws all of them anew in another manner', async () => {
        const element = all();
        await settled(element);
        await until(() => drawn(element) === 1000, 'all stories are drawn');
        element.headingLevel = 2;
        await element.updateComplete;
        const cards = element.shadowRoot!.querySelectorAll('iom-news-card');
        expect(new Set([...cards].map(({ headingLevel }) => headingLevel))).to.deep.equal(
          new Set([2]),
        );
      });
    });

    it('shows as many as page-size says', async () => {
      const element = list(html`<iom-news-list page-size="3">${inline(longFeed)}</iom-news-list>`);
      await settled(element);
      expect(parts(element, 'card')).to.have.length(3);
    });

    it('shows the first page only without paging', async () => {
      const element = list(
        html`<iom-news-list page-size="3" paging="none">${inline(longFeed)}</iom-news-list>`,
      );
      await settled(element);
      expect(
        element.shadowRoot!.querySelector('iom-news-pager')!.shadowRoot!.textContent.trim(),
      ).to.equal('');
    });

    it('shows its first stories without paging, though another list of the feed turns pages', async () => {
      const host = place<IomNews>(
        html`<iom-news>
          ${inline(longFeed)}
          <iom-news-list paging="none" page-size="3"></iom-news-list>
          <iom-news-list paging="pages" page-size="7"></iom-news-list>
        </iom-news>`,
        'iom-news',
      );
      await settled(host);
      const [teaser, pages] = host.querySelectorAll('iom-news-list');
      await until(() => titles(pages!).length === 7, 'a page of seven');
      host.refine({ page: 2 });
      await until(() => titles(pages!)[0] === 'Story 8', 'the second page');
      expect(titles(teaser!)).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
      expect(teaser!.shadowRoot!.querySelector('iom-news-pager') === null).to.equal(true);
    });
  });

  describe('in its states', () => {
    it('is busy while it loads', async () => {
      const served = await faults.serve({ hang: 'headers' });
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(element.shadowRoot!.querySelector('[aria-busy="true"]')).to.exist;
      expect(text(element, 'status')).to.equal('Loading news');
      await served.close();
    });

    it('says when there is no news', async () => {
      const element = list(html`<iom-news-list>${inline({ ...feed, items: [] })}</iom-news-list>`);
      await settled(element);
      expect(element.status).to.equal('empty');
      expect(text(element, 'status')).to.equal('There is no news at the moment.');
    });

    it('lets the page say it in its own words', async () => {
      const element = list(
        html`<iom-news-list .items=${[]}><p slot="empty">Nothing yet</p></iom-news-list>`,
      );
      await settled(element);
      const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="empty"]')!;
      expect(slot.assignedElements()[0]!.textContent).to.equal('Nothing yet');
    });

    it('offers all stories when a choice selects none', async () => {
      const element = list();
      await settled(element);
      element.refine({ text: 'no such words' });
      await element.updateComplete;
      expect(element.status).to.equal('empty');
      element.shadowRoot!.querySelector('button')!.click();
      await element.updateComplete;
      expect(element.results).to.have.length(5);
    });

    it('says what went wrong, with Retry and a way to the source', async () => {
      const served = await faults.serve({ status: 404 });
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await settled(element);
      expect(element.status).to.equal('error');
      expect(element.error).to.include({ code: 'unavailable', status: 404 });
      expect(text(element, 'status')).to.equal('This news is not available.');
      expect(element.shadowRoot!.querySelector('button')!.textContent).to.include('Try again');
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal(
        `${new URL(served.url).origin}/`,
      );
    });

    it('shows the links inside it when it cannot show the news', async () => {
      const served = await faults.serve({ status: 404 });
      const element = list(
        html`<iom-news-list src=${served.url}
          ><a href="https://example.org">News</a></iom-news-list
        >`,
      );
      await settled(element);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    });

    it('hides them when it can', async () => {
      const element = list(
        html`<iom-news-list>${inline(feed)}<a href="https://example.org">News</a></iom-news-list>`,
      );
      await settled(element);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    });

    it('keeps the stories and their age when a reload fails', async () => {
      const served = await faults.serve([{ json: feed }, { status: 500 }]);
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await settled(element);
      await element.reload();
      await settled(element);
      expect(element.status).to.equal('stale');
      expect(parts(element, 'card')).to.have.length(5);
      expect(text(element, 'status')).to.match(/^Saved news/);
    });

    it('is accessible when a reload failed', async () => {
      const served = await faults.serve([{ json: feed }, { status: 500 }]);
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await settled(element);
      await element.reload();
      await settled(element);
      await expect(element).to.be.accessible();
    });

    it('is accessible when nothing could be loaded', async () => {
      const served = await faults.serve({ status: 404 });
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await settled(element);
      await expect(element).to.be.accessible();
    });

    it('keeps the focus inside when Retry goes away', async () => {
      const served = await faults.serve([{ status: 404 }, { json: feed }]);
      const element = list(html`<iom-news-list src=${served.url}></iom-news-list>`);
      await settled(element);
      const button = element.shadowRoot!.querySelector('button')!;
      button.focus();
      button.click();
      await until(() => element.status === 'ready', 'ready');
      expect(document.activeElement).to.equal(element);
    });
  });

  describe('fires', () => {
    it('load, which does not bubble, when the feed is there', async () => {
      const heard: string[] = [];
      const served = await faults.serve({ json: feed });
      const element = document.createElement('iom-news-list');
      element.src = served.url;
      element.addEventListener('load', ({ bubbles }) => heard.push(`load ${bubbles}`));
      place(html`<div class="slot">${element}</div>`, '.slot');
      await settled(element);
      expect(heard).to.deep.equal(['load false']);
    });

    it('error, which does not bubble, when it cannot be had', async () => {
      const heard: string[] = [];
      const served = await faults.serve({ status: 410 });
      const element = document.createElement('iom-news-list');
      element.src = served.url;
      element.addEventListener('error', ({ bubbles }) => heard.push(`error ${bubbles}`));
      place(html`<div class="slot">${element}</div>`, '.slot');
      await settled(element);
      expect(heard).to.deep.equal(['error false']);
    });
  });

  describe('given nonsense', () => {
    for (const [attribute, value] of [
      ['page-size', '-3'],
      ['page-size', 'many'],
      ['heading-level', '99'],
      ['layout', 'spiral'],
      ['paging', 'sideways'],
      ['sort', 'random'],
    ] as const) {
      it(`takes the default for ${attribute}="${value}" and says so`, async () => {
        const said = listenToConsole();
        const element = document.createElement('iom-news-list');
        element.setAttribute(attribute, value);
        element.items = [{ id: '1', title: 'Shown all the same' }];
        place(html`<div class="slot">${element}</div>`, '.slot');
        await settled(element);
        expect(titles(element)).to.deep.equal(['Shown all the same']);
        await until(() => said.some((sentence) => sentence.includes(attribute)), 'a sentence');
      });
    }

    it('cuts a title of a million letters before it costs layout', async () => {
      const element = list(html`<iom-news-list></iom-news-list>`);
      element.items = [{ id: '1', title: 'x'.repeat(1_000_000) }];
      await settled(element);
      expect(titles(element)[0]!.length).to.be.below(400);
      expect(element.items[0]!.title).to.have.length(1_000_000);
    });

    it('keeps the good items and counts what it dropped', async () => {
      const broken = {
        ...feed,
        items: [
          null,
          'story',
          { id: {}, url: [], title: 5, summary: null, _iom: { countries: ['XX', 7, 'hn'] } },
          {
            id: 'x',
            url: 'javascript:alert(1)',
            title: '<b>Bold</b> &amp; plain',
            date_published: 'soon',
          },
          ...feed.items,
        ],
      };
      const element = list(html`<iom-news-list>${inline(broken)}</iom-news-list>`);
      await settled(element);
      expect(element.items).to.have.length(6);
      expect(element.warnings.map(({ field }) => field)).to.include.members([
        'item',
        'url',
        'date',
      ]);
    });

    it('throws for no value that a page may set', async () => {
      const element = list();
      for (const value of [null, undefined, 5, true, {}, [], 'x', Symbol.iterator] as never[]) {
        for (const name of [
          'items',
          'countries',
          'topics',
          'languages',
          'sort',
          'layout',
          'paging',
        ] as const) {
          if (typeof value !== 'symbol') element[name] = value;
        }
        element.refine(value);
        await element.updateComplete;
      }
      expect(element.status).to.be.a('string');
    });
  });
});
