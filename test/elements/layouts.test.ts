import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { IomNews } from '../../src/elements/news/news.js';
import type { IomNewsCard } from '../../src/elements/news-card/news-card.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { engine } from '../browser/engine.js';
import { png } from '../faults/png.js';
import { faults } from '../server/faults.js';
import { feed, inline, longFeed, parts, place, settled, text, titles, until } from './fixtures.js';

/** A list in a column that is so many pixels wide. */
async function list(
  layout: string,
  { width = 900, content = feed, dir = 'ltr' } = {},
): Promise<IomNewsList> {
  const element = place<IomNewsList>(
    html`<div lang=${dir === 'rtl' ? 'ar' : 'en'} dir=${dir} style="inline-size: ${width}px">
      <iom-news-list layout=${layout} languages="*">${inline(content)}</iom-news-list>
    </div>`,
    'iom-news-list',
  );
  await settled(element);
  await Promise.all(parts<IomNewsCard>(element, 'card').map((card) => card.updateComplete));
  return element;
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

const pictured = {
  ...feed,
  items: feed.items.map((item) => ({ ...item, image: 'https://example.org/none.png' })),
};

const pictures = (element: Element): HTMLElement[] =>
  parts(element, 'card').flatMap((card) => parts(card, 'image'));

const isShown = (element: Element): boolean => box(element).height > 0;

for (const layout of ['compact', 'featured', 'carousel'] as const) {
  describe(`iom-news-list layout="${layout}"`, () => {
    it('is accessible', async () => {
      const element = await list(layout, { content: pictured });
      await expect(element).to.be.accessible();
    });

    it('shows the stories in their order, as a list with a name', async () => {
      const element = await list(layout);
      const [ul] = parts(element, 'list');
      expect(titles(element)).to.have.length(5);
      expect(titles(element)[0]).to.equal('A survey of returnees');
      expect([ul!.getAttribute('role'), ul!.getAttribute('aria-label')]).to.deep.equal([
        'list',
        'News',
      ]);
    });

    for (const width of [280, 600, 1400]) {
      it(`is no wider than a column of ${width} pixels`, async () => {
        const words = 'Aufenthaltsbestimmungsrechtsübertragungsverfahren '.repeat(4);
        const element = await list(layout, {
          width,
          content: {
            ...pictured,
            items: pictured.items.map((item) => ({ ...item, title: words })),
          },
        });
        expect(element.scrollWidth).to.equal(width);
      });
    }

    it('has a width of its own where the page asks for one', async () => {
      const element = place<IomNewsList>(
        html`<div style="float: left">
          <iom-news-list layout=${layout}>${inline(feed)}</iom-news-list>
        </div>`,
        'iom-news-list',
      );
      await settled(element);
      expect(box(element).width).to.be.above(250);
    });

    it('lays the stories out again when the page takes another layout', async () => {
      const element = await list('list');
      element.layout = layout;
      await until(() => element.status === 'ready', 'ready');
      await element.updateComplete;
      element.layout = 'grid';
      await element.updateComplete;
      expect(titles(element)).to.have.length(5);
      expect(parts(element, 'next')).to.have.length(0);
    });

    it('adds the next page at the end, and the keyboard goes on there', async () => {
      const element = await list(layout, { content: longFeed });
      const pager = element.shadowRoot!.querySelector('iom-news-pager')!;
      await until(() => pager.shadowRoot!.querySelector('button'), 'a button for more');
      pager.shadowRoot!.querySelector('button')!.click();
      await until(() => titles(element).length === 20, 'twenty stories');
      await until(
        () => element.shadowRoot!.activeElement === parts(element, 'card')[10],
        'the eleventh story has the focus',
      );
    });
  });
}

describe('iom-news-list layout="compact"', () => {
  it('shows neither pictures nor summaries', async () => {
    const element = await list('compact', { content: pictured });
    const [card] = parts(element, 'card');
    expect(pictures(element).some(isShown)).to.equal(false);
    expect(isShown(parts(card!, 'summary')[0]!)).to.equal(false);
  });

  it('puts date and headline on one line where there is room', async () => {
    const element = await list('compact', { width: 900 });
    const [card] = parts(element, 'card');
    expect(box(card!).height).to.be.below(30);
    expect(box(parts(card!, 'date')[0]!).right).to.be.below(box(parts(card!, 'title')[0]!).left);
  });

  it('has room for a long date', async () => {
    const element = place<IomNewsList>(
      html`<div lang="es" style="inline-size: 900px; font-family: 'DejaVu Sans'">
        <iom-news-list layout="compact">
          ${inline({ ...feed, language: 'es', items: [{ ...feed.items[0], date_published: '2020-09-30' }] })}
        </iom-news-list>
      </div>`,
      'iom-news-list',
    );
    await settled(element);
    const [card] = parts<IomNewsCard>(element, 'card');
    await until(() => text(card!, 'date') === '30 de septiembre de 2020', 'it speaks Spanish');
    expect(box(parts(card!, 'date')[0]!).height).to.be.below(30);
  });

  it('puts the date above the headline where there is none', async () => {
    const element = await list('compact', { width: 280 });
    const [card] = parts(element, 'card');
    expect(box(parts(card!, 'date')[0]!).bottom).to.be.at.most(
      box(parts(card!, 'title')[0]!).top + 1,
    );
  });

  it('is printed as headlines with their addresses', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await list('compact', { content: pictured });
    const [card] = parts(element, 'card');
    await emulateMedia({ media: 'print' });
    const seen = [isShown(parts(card!, 'summary')[0]!), isShown(parts(card!, 'image')[0]!)];
    const address = getComputedStyle(card!.shadowRoot!.querySelector('a')!, '::after').content;
    await emulateMedia({ media: 'screen' });
    expect(seen).to.deep.equal([false, false]);
    expect(address).to.include('https://example.org/news/');
  });

  it('keeps headlines in line when a story has no date', async () => {
    const element = await list('compact', { width: 900 });
    const lefts = parts(element, 'card').map((card) => box(parts(card, 'title')[0]!).left);
    expect(new Set(lefts).size).to.equal(1);
  });
});

describe('iom-news-list layout="featured"', () => {
  it('shows the first story large and the others small', async () => {
    const element = await list('featured', { content: pictured });
    const [first, second] = pictures(element).map((picture) => box(picture).width);
    expect(first).to.be.above(3 * second!);
  });

  it('shows a summary of the first alone', async () => {
    const element = await list('featured');
    const shown = parts(element, 'card').flatMap((card) => parts(card, 'summary').filter(isShown));
    expect(shown).to.have.length(1);
  });

  it('puts the large picture beside its text where there is room, and above it else', async () => {
    const beside = async (width: number): Promise<boolean> => {
      const element = await list('featured', { content: pictured, width });
      const [card] = parts(element, 'card');
      return box(pictures(element)[0]!).right < box(parts(card!, 'title')[0]!).left;
    };
    expect([await beside(1000), await beside(320)]).to.deep.equal([true, false]);
  });

  it('makes the next story large when it becomes the first', async () => {
    const element = await list('featured');
    element.refine({ countries: ['MX'] });
    await settled(element);
    expect(parts<IomNewsCard>(element, 'card').map(({ layout }) => layout)).to.deep.equal([
      'featured',
    ]);
  });
});

describe('iom-news-list layout="carousel"', () => {
  const row = (element: Element): HTMLElement => parts(element, 'list')[0]!;
  const button = (element: Element, name: 'previous' | 'next'): HTMLButtonElement =>
    parts<HTMLButtonElement>(element, name)[0]!;
  const isOff = (element: Element, name: 'previous' | 'next'): boolean =>
    button(element, name).getAttribute('aria-disabled') === 'true';
  const label = (element: Element): string | null => element.getAttribute('aria-label');
  const measured = (element: Element): Promise<void> =>
    until(() => text(element, 'position').includes('–'), 'it is measured');

  /** Does not wait for the row to glide. */
  async function carousel(options: Parameters<typeof list>[1] = {}): Promise<IomNewsList> {
    const element = await list('carousel', options);
    row(element).style.scrollBehavior = 'auto';
    return element;
  }

  it('says what it is', async () => {
    const element = await carousel();
    const group = element.shadowRoot!.querySelector('[aria-roledescription]')!;
    expect([
      group.getAttribute('role'),
      group.getAttribute('aria-roledescription'),
      label(group),
    ]).to.deep.equal(['group', 'carousel', 'News']);
  });

  it('has buttons that say what they do', async () => {
    const element = await carousel();
    expect([label(button(element, 'previous')), label(button(element, 'next'))]).to.deep.equal([
      'Previous stories',
      'Next stories',
    ]);
  });

  it('says which stories are in sight', async () => {
    const element = await carousel({ content: longFeed });
    await measured(element);
    expect(text(element, 'position')).to.equal('1–2 of 10');
  });

  it('goes on by as many stories as fit, and back', async () => {
    const element = await carousel({ content: longFeed });
    await measured(element);
    button(element, 'next').click();
    await until(() => text(element, 'position').startsWith('3–'), 'the third story comes first');
    button(element, 'previous').click();
    await until(() => text(element, 'position').startsWith('1–'), 'it is back');
  });

  it('counts its own stories, though another list of the feed has other pages', async () => {
    const host = place<IomNews>(
      html`<iom-news style="display: block; width: 600px">
        ${inline(longFeed)}
        <iom-news-list layout="carousel" paging="none" page-size="6"></iom-news-list>
        <iom-news-list page-size="2"></iom-news-list>
      </iom-news>`,
      'iom-news',
    );
    await settled(host);
    const [element] = host.querySelectorAll('iom-news-list');
    await until(() => parts(element!, 'position').length, 'a position');
    await until(() => text(element!, 'position').endsWith('of 6'), 'six stories');
  });

  it('says at its ends that there is nothing further, and keeps the focus', async () => {
    const element = await carousel();
    await measured(element);
    expect([isOff(element, 'previous'), isOff(element, 'next')]).to.deep.equal([true, false]);
    button(element, 'next').focus();
    for (let n = 0; n < 3; n++) {
      button(element, 'next').click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await until(() => isOff(element, 'next'), 'its end');
    expect(isOff(element, 'previous')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'next'));
  });

  it('goes to the left from right to left', async () => {
    const element = await carousel({ content: longFeed, dir: 'rtl' });
    await measured(element);
    button(element, 'next').click();
    await until(() => row(element).scrollLeft < -100, 'it is scrolled');
    await until(() => !isOff(element, 'previous'), 'it has left its start');
  });

  it('has no buttons where all stories are in sight', async () => {
    const element = await carousel({
      width: 1400,
      content: { ...feed, items: feed.items.slice(0, 2) },
    });
    expect(getComputedStyle(button(element, 'next')).visibility).to.equal('hidden');
  });

  it('goes back to its start when other stories are chosen', async () => {
    const element = await carousel({ content: longFeed });
    await measured(element);
    row(element).scrollTo(600, 0);
    element.refine({ text: 'Story 2' });
    await settled(element);
    expect(row(element).scrollLeft).to.equal(0);
  });

  it('reaches every story by the Tab key, and lets the focus go', async function () {
    // WebKit's driver waits for ever when the focus leaves the page.
    if (engine === 'webkit') this.skip();
    const element = await carousel();
    await measured(element);
    const after = document.createElement('button');
    element.after(after);
    button(element, 'next').focus();
    // Firefox stops at whatever can be scrolled.
    if (engine === 'firefox') await sendKeys({ press: 'Tab' });
    for (let n = 0; n < 5; n++) {
      await sendKeys({ press: 'Tab' });
      const isThere = element.shadowRoot!.activeElement === parts(element, 'card')[n];
      expect(isThere, `card ${n} has the focus`).to.equal(true);
    }
    // The link to all news.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === after, 'what follows has the focus').to.equal(true);
  });

  it('brings what has the focus into its row', async function () {
    // WebKit's driver does not tab through links.
    if (engine === 'webkit') this.skip();
    const element = await carousel({ width: 300, content: longFeed });
    button(element, 'next').focus();
    const hidden: string[] = [];
    for (let n = 0; n < 6; n++) {
      await sendKeys({ press: 'Tab' });
      // Snapping may take a while to take it back.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const card = element.shadowRoot!.activeElement;
      const link = card?.shadowRoot?.activeElement;
      if (!link) continue;
      const [inner, outer] = [box(link), box(row(element))];
      if (inner.left < outer.left || inner.right > outer.right) hidden.push(link.textContent);
    }
    expect(hidden).to.deep.equal([]);
  });

  it('has no room for buttons where there is one story', async () => {
    const element = await carousel({ content: { ...feed, items: feed.items.slice(0, 1) } });
    expect(box(row(element)).top - box(element).top).to.be.below(2);
  });

  it('never moves by itself', async () => {
    const element = await carousel({ content: longFeed });
    await measured(element);
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(row(element).scrollLeft).to.equal(0);
  });

  it('glides for those alone who do not mind motion', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await list('carousel');
    await emulateMedia({ reducedMotion: 'reduce' });
    const reduced = getComputedStyle(row(element)).scrollBehavior;
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect([reduced, getComputedStyle(row(element)).scrollBehavior]).to.deep.equal([
      'auto',
      'smooth',
    ]);
  });

  it('is printed as a list of all stories', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await list('carousel', { width: 400 });
    await emulateMedia({ media: 'print' });
    const lefts = new Set(parts(element, 'item').map((item) => Math.round(box(item).left)));
    await emulateMedia({ media: 'screen' });
    expect(lefts.size).to.equal(1);
  });

  it('speaks the language of the page', async () => {
    const element = await carousel({ dir: 'rtl' });
    expect(label(button(element, 'next'))).to.equal('الأخبار التالية');
  });
});

describe('iom-news-card', () => {
  for (const layout of ['compact', 'featured', 'small', 'carousel'] as const) {
    it(`is accessible with layout="${layout}"`, async () => {
      const card = place<IomNewsCard>(
        html`<iom-news-card layout=${layout}></iom-news-card>`,
        'iom-news-card',
      );
      card.item = { title: 'A story', url: 'https://example.org/1', countries: ['HN', 'GT'] };
      await card.updateComplete;
      await expect(card).to.be.accessible();
    });
  }

  it('shows one line of a long credit beside a small picture', async () => {
    const { url } = await faults.serve({
      base64: png,
      headers: { 'content-type': 'image/png' },
    });
    const card = place<IomNewsCard>(
      html`<iom-news-card layout="small"></iom-news-card>`,
      'iom-news-card',
    );
    const credit = 'International Organization for Migration, Regional Office';
    card.item = { title: 'A story', image: { url, alt: '', credit } };
    const caption = (): HTMLElement | null => card.shadowRoot!.querySelector('figcaption');
    await until(() => caption() && getComputedStyle(caption()!).whiteSpace === 'nowrap', 'a look');
    expect(box(caption()!).height).to.be.below(30);
  });
});
