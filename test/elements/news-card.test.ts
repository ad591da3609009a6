import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { IomNewsCard } from '../../src/elements/news-card/news-card.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { faults } from '../server/faults.js';
import { listenToConsole, parts, place, text, until } from './fixtures.js';

const item: NewsItem = {
  id: '1',
  url: 'https://example.org/news/1',
  title: 'Training for border officials',
  summary: 'Forty officials learned together.',
  date: '2020-08-27T23:30:00-06:00',
  language: 'en',
  countries: ['HN', 'GT'],
  regions: [],
  topics: ['training'],
  place: 'Tegucigalpa',
  authors: ['IOM'],
  source: 'IOM',
  pinned: false,
};

async function card(
  changes: Partial<NewsItem> = {},
  template = html`<iom-news-card></iom-news-card>`,
): Promise<IomNewsCard> {
  const element = place<IomNewsCard>(template, 'iom-news-card');
  element.item = { ...item, ...changes };
  await element.updateComplete;
  return element;
}

const link = (element: Element): HTMLAnchorElement | null => element.shadowRoot!.querySelector('a');

/** Follows no link: tests stay on their page. */
function stay(element: Element): string[] {
  const followed: string[] = [];
  element.shadowRoot!.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.localName === 'a') followed.push((target as HTMLAnchorElement).href);
    event.preventDefault();
  });
  return followed;
}

describe('iom-news-card', () => {
  describe('whose heading is the beginning of the summary', () => {
    const summary = 'Forty officials learned together, and forty more will learn next year.';

    it('goes on in the summary where the heading stops', async () => {
      const element = await card({ title: 'Forty officials learned together,…', summary });
      expect(text(element, 'summary')).to.equal('… and forty more will learn next year.');
    });

    it('has no summary where nothing is left', async () => {
      const element = await card({ title: `${summary}…`, summary });
      expect(parts(element, 'summary')).to.deep.equal([]);
    });

    it('keeps the summary where the heading was not cut', async () => {
      const element = await card({ title: 'Forty officials', summary });
      expect(text(element, 'summary')).to.equal(summary);
    });
  });

  it('has no dot at the end of a line above the heading', async () => {
    const element = await card();
    const [date] = parts(element, 'date');
    expect(getComputedStyle(date!, '::after').content).to.equal('none');
  });

  it('has what it is about right below the text, though the picture is higher', async () => {
    const element = await card(
      { image: { url: 'https://example.org/none.png', alt: '' } },
      html`<div style="inline-size: 1200px"><iom-news-card></iom-news-card></div>`,
    );
    const about = element.shadowRoot!.querySelector('.about')!.getBoundingClientRect();
    const [summary] = parts(element, 'summary');
    expect(about.top - summary!.getBoundingClientRect().bottom).to.be.below(12);
  });

  it('has links to translations that a finger finds', async () => {
    const element = await card({ translations: { es: 'https://example.org/es' } });
    expect(parts(element, 'translation')[0]!.getBoundingClientRect().height).to.be.at.least(24);
  });
  it('is accessible', async () => {
    const element = await card();
    await expect(element).to.be.accessible();
  });

  it('is accessible with a picture', async () => {
    const element = await card({
      image: { url: 'https://example.org/none.png', alt: 'Officials' },
    });
    await expect(element).to.be.accessible();
  });

  it('has one link', async () => {
    const element = await card();
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(1);
  });

  it('has a real heading of level 3', async () => {
    const element = await card();
    expect(parts(element, 'title')[0]!.localName).to.equal('h3');
  });

  it('has a heading of the level it is told', async () => {
    const element = await card({}, html`<iom-news-card heading-level="5"></iom-news-card>`);
    expect(parts(element, 'title')[0]!.localName).to.equal('h5');
  });

  it('has a heading of level 3 for a level that does not exist, and says so', async () => {
    const said = listenToConsole();
    const element = await card({}, html`<iom-news-card heading-level="99"></iom-news-card>`);
    expect(parts(element, 'title')[0]!.localName).to.equal('h3');
    await until(
      () => said.some((sentence) => sentence.includes('heading-level="99"')),
      'a sentence',
    );
  });

  it('shows the day as it is written, in whatever zone the visitor is', async () => {
    const element = await card();
    expect(text(element, 'date')).to.equal('August 27, 2020');
  });

  it('shows no date when there is none', async () => {
    const element = await card({ date: undefined });
    expect(parts(element, 'date')).to.have.length(0);
  });

  const places = (element: Element): (string | null)[] =>
    [...parts(element, 'countries')[0]!.children].map(({ textContent }) => textContent);

  it('names its regions before its countries', async () => {
    const element = await card({ regions: ['central-america', 'atlantis'], countries: ['HN'] });
    expect(places(element)).to.deep.equal(['Central America', 'Honduras']);
  });

  it('names twelve of many countries, and says how many more there are', async () => {
    const countries = 'AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ'.split(' ');
    const element = await card({ countries });
    expect([places(element).length, places(element)[12]]).to.deep.equal([13, '+3']);
  });

  it('offers its places as buttons where the page wants it', async () => {
    const element = await card(
      { countries: ['HN'], regions: ['central-america'] },
      html`<iom-news-card country-links></iom-news-card>`,
    );
    await expect(element).to.be.accessible();
    const heard: unknown[] = [];
    element.parentElement!.addEventListener('place-choose', ({ detail }) => heard.push(detail));
    for (const button of element.shadowRoot!.querySelectorAll('button')) button.click();
    expect(heard).to.deep.equal([{ region: 'central-america' }, { country: 'HN' }]);
  });

  it('follows no link when a place is chosen', async () => {
    const element = await card({}, html`<iom-news-card country-links></iom-news-card>`);
    const followed = stay(element);
    element.shadowRoot!.querySelector('button')!.click();
    expect(followed).to.deep.equal([]);
  });

  it('names its countries in the order of the alphabet', async () => {
    const element = await card();
    const names = [...parts(element, 'countries')[0]!.children].map((li) => li.textContent);
    expect(names).to.deep.equal(['Guatemala', 'Honduras']);
  });

  it('shows place and source', async () => {
    const element = await card();
    expect([text(element, 'place'), text(element, 'source')]).to.deep.equal([
      'Tegucigalpa',
      'Source: IOM',
    ]);
  });

  it('marks the language of the story on its text', async () => {
    const element = await card({ language: 'es' });
    expect(parts(element, 'summary')[0]!.lang).to.equal('es');
    expect(link(element)!.lang).to.equal('es');
  });

  it('names the language of a story that is not that of the page', async () => {
    const element = await card({ language: 'es' });
    expect(element.shadowRoot!.textContent).to.include('In Spanish');
  });

  it('shows the title as text when there is no address', async () => {
    const element = await card({ url: undefined });
    expect([link(element), text(element, 'title')]).to.deep.equal([null, item.title]);
  });

  it('shows no summary with no-summary', async () => {
    const element = await card({}, html`<iom-news-card no-summary></iom-news-card>`);
    expect(parts(element, 'summary')).to.have.length(0);
  });

  it('shows nothing without a story', async () => {
    const element = place<IomNewsCard>(html`<iom-news-card></iom-news-card>`, 'iom-news-card');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('shows markup as the text it is', async () => {
    const element = await card({ title: '<img src=x onerror=alert(1)>' });
    expect(text(element, 'title')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('follows its link wherever it is clicked', async () => {
    const element = await card();
    const followed = stay(element);
    parts(element, 'summary')[0]!.click();
    expect(followed).to.deep.equal([item.url]);
  });

  it('leaves a click alone that ends a selection of text', async () => {
    const element = await card();
    const followed = stay(element);
    const summary = parts(element, 'summary')[0]!;
    summary.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: 0 }),
    );
    summary.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 60 }));
    expect(followed).to.deep.equal([]);
  });

  it('keeps its text selectable', async () => {
    const element = await card();
    expect(getComputedStyle(parts(element, 'summary')[0]!).userSelect || 'auto').to.not.equal(
      'none',
    );
  });

  it('hands the keys that were held to the link', async () => {
    const element = await card();
    let held = false;
    element.shadowRoot!.addEventListener('click', (event) => {
      if ((event.target as Element).localName === 'a') held = (event as MouseEvent).ctrlKey;
      event.preventDefault();
    });
    parts(element, 'summary')[0]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true }),
    );
    expect(held).to.equal(true);
  });

  it('fires story-open, out of shadow roots, with its story', async () => {
    const element = await card();
    stay(element);
    const heard: unknown[] = [];
    element.parentElement!.addEventListener('story-open', (event) =>
      heard.push(event.detail.item.id),
    );
    link(element)!.click();
    expect(heard).to.deep.equal(['1']);
  });

  it('does not follow its link when story-open is cancelled', async () => {
    const element = await card();
    element.addEventListener('story-open', (event) => event.preventDefault());
    let isPrevented = false;
    element.parentElement!.addEventListener('click', (event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    });
    link(element)!.click();
    expect(isPrevented).to.equal(true);
  });

  it('lets nobody keep a visitor from another tab', async () => {
    const element = await card();
    let isOurs = false;
    element.addEventListener('story-open', (event) => event.preventDefault());
    element.parentElement!.addEventListener('click', (event) => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    });
    link(element)!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect(isOurs).to.equal(false);
  });

  for (const [text, direction] of [
    ['IOM تدعم المهاجرين العائدين', 'rtl'],
    ['COVID-19: מרכז חדש לעולים', 'rtl'],
    ['The city of القاهرة is far', 'ltr'],
  ]) {
    it(`writes “${text}” from the side of most of its letters`, async () => {
      const element = await card({ title: text!, summary: `“${text!}”` });
      const directions = ['title', 'summary'].map(
        (part) => getComputedStyle(parts(element, part)[0]!).direction,
      );
      expect(directions).to.deep.equal([direction, direction]);
    });
  }

  for (const item of [5, 'x', true, Symbol('x'), []]) {
    it(`shows nothing wrong for a story that is ${String(item)}`, async () => {
      const element = await card();
      Object.assign(element, { item });
      await element.updateComplete;
      expect(element.shadowRoot!.textContent).not.to.match(/undefined|null|object/);
    });
  }

  it('puts the focus on its link', async () => {
    const element = await card();
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link(element));
  });

  it('asks for its picture late and without saying who asks', async () => {
    const element = await card({ image: { url: 'https://example.org/p.png', alt: '' } });
    const image = element.shadowRoot!.querySelector('img')!;
    expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
  });

  it('lets the browser choose among the sizes of its picture', async () => {
    const url = 'https://example.org/p.png';
    const sources = [
      { url: 'https://example.org/s.png', width: 320 },
      { url: 'javascript:alert(1)', width: 640 },
      { url: 'https://example.org/no-width.png', width: Number.NaN },
      { url, width: 960 },
    ];
    const element = await card({ image: { url, alt: '', sources } });
    const image = element.shadowRoot!.querySelector('img')!;
    expect(image.srcset).to.equal('https://example.org/s.png 320w,https://example.org/p.png 960w');
    expect(image.getAttribute('sizes')).to.equal('auto, 24em');
  });

  it('has no sizes to choose from where its story gives none', async () => {
    const element = await card({ image: { url: 'https://example.org/p.png', alt: '' } });
    expect(element.shadowRoot!.querySelector('img')!.hasAttribute('srcset')).to.equal(false);
  });

  it('keeps the place of a picture that cannot be loaded', async () => {
    const served = await faults.serve({ status: 404 });
    const element = await card({ image: { url: served.url, alt: 'Officials' } });
    const before = parts(element, 'image')[0]!.getBoundingClientRect().height;
    await until(() => !element.shadowRoot!.querySelector('img'), 'the picture is given up');
    expect(parts(element, 'image')[0]!.getBoundingClientRect().height).to.equal(before);
    expect(before).to.be.above(20);
  });

  it('says who took the picture', async () => {
    const element = await card({
      image: { url: 'https://example.org/p.png', alt: '', credit: 'A. Mora' },
    });
    expect(text(element, 'image')).to.equal('Photo: A. Mora');
  });
});
