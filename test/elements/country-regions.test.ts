import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomCountryFilter } from '../../src/elements/country-filter/country-filter.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { feed, inline, parts, place, settled, text, titles, until } from './fixtures.js';

/** One story is about the whole Caribbean and no single country, one about Spain. */
const regional = {
  ...feed,
  items: [
    ...feed.items,
    { id: 'c', title: 'A sea of islands', _iom: { countries: [], regions: ['caribbean'] } },
    { id: 'e', title: 'A letter from Madrid', _iom: { countries: ['ES'] } },
  ],
};

interface Pair {
  filter: IomCountryFilter;
  list: IomNewsList;
}

async function pair(filter: TemplateResult, list = html``): Promise<Pair> {
  const element = place<IomCountryFilter>(
    html`${filter}<iom-news-list id="news">${inline(regional)}${list}</iom-news-list>`,
    'iom-country-filter',
  );
  const news = document.querySelector('iom-news-list')!;
  await settled(news);
  await until(() => element.shadowRoot!.querySelector('fieldset:enabled'), 'choices');
  return { filter: element, list: news };
}

const menu = html`<iom-country-filter for="news" multiple regions></iom-country-filter>`;
const single = html`<iom-country-filter for="news" regions></iom-country-filter>`;
const open = html`<iom-country-filter for="news" variant="list" regions></iom-country-filter>`;

const find = (filter: Element): HTMLInputElement => parts<HTMLInputElement>(filter, 'find')[0]!;

const box = (filter: Element, code: string): HTMLInputElement =>
  filter.shadowRoot!.querySelector(`input[value="${code}"]`)!;

const section = (filter: Element, region: string): HTMLElement =>
  filter.shadowRoot!.querySelector(`[data-region="${region}"]`)!;

const names = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part=option]')].map((option) =>
    option.textContent.replace(/\s+/g, ' ').trim(),
  );

async function type(filter: IomCountryFilter, words: string): Promise<void> {
  filter.shadowRoot!.querySelector('details')!.open = true;
  find(filter).focus();
  await sendKeys({ type: words });
  await filter.updateComplete;
}

describe('countries by region', () => {
  it('are accessible', async () => {
    const { filter } = await pair(open);
    await expect(filter).to.be.accessible();
  });

  it('stand under their region, from north to south', async () => {
    const { filter } = await pair(open);
    const groups = [...filter.shadowRoot!.querySelectorAll('[role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Central America',
      'North America',
      'Caribbean',
      'Elsewhere',
    ]);
  });

  it('say how many stories the region has, those about all of it included', async () => {
    const { filter } = await pair(open);
    expect(names(section(filter, 'caribbean'))).to.deep.equal([
      'Caribbean 2',
      'Grenada 1',
      'Saint Lucia 1',
    ]);
  });

  it('are chosen with their region, and the stories about it', async () => {
    const { filter, list } = await pair(single);
    section(filter, 'caribbean').querySelector('input')!.click();
    await settled(list);
    expect(titles(list)).to.have.members(['Free movement in the islands', 'A sea of islands']);
  });

  it('are all in the value', async () => {
    const { filter } = await pair(single);
    section(filter, 'central-america').querySelector('input')!.click();
    expect(filter.value).to.equal('BZ CR GT HN NI PA SV');
  });

  it('keep the stories about their region when the value is set to what it is', async () => {
    const { filter, list } = await pair(open);
    section(filter, 'caribbean').querySelector('input')!.click();
    await settled(list);
    const before = titles(list);
    Object.assign(filter, { value: filter.value });
    await settled(list);
    expect([before.includes('A sea of islands'), titles(list)]).to.deep.equal([true, before]);
  });

  it('leave the region partly chosen when one is given back', async () => {
    const { filter } = await pair(menu);
    section(filter, 'central-america').querySelector('input')!.click();
    await filter.updateComplete;
    box(filter, 'HN').click();
    await filter.updateComplete;
    expect(section(filter, 'central-america').querySelector('input')!.indeterminate).to.equal(true);
  });

  it('leave the stories about the region when one is given back', async () => {
    const { filter, list } = await pair(menu);
    section(filter, 'caribbean').querySelector('input')!.click();
    await filter.updateComplete;
    box(filter, 'GD').click();
    await settled(list);
    expect(titles(list)).not.to.include('A sea of islands');
  });

  it('are not marked one by one when their region is chosen', async () => {
    const { filter } = await pair(open);
    section(filter, 'central-america').querySelector('input')!.click();
    await filter.updateComplete;
    const checked = [...filter.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(checked.map(({ value }) => value)).to.deep.equal(['BZ CR GT HN NI PA SV']);
  });

  it('give nothing new to choose when their region is chosen', async () => {
    const { filter } = await pair(open);
    const before = names(filter.shadowRoot!);
    section(filter, 'central-america').querySelector('input')!.click();
    await filter.updateComplete;
    expect(names(filter.shadowRoot!)).to.deep.equal(before);
  });

  it('can be chosen from their region', async () => {
    const { filter, list } = await pair(open);
    section(filter, 'central-america').querySelector('input')!.click();
    await filter.updateComplete;
    box(filter, 'HN').click();
    expect(list.query.countries).to.deep.equal(['HN']);
  });

  it('are boxes where the page has chosen several of one that offers one', async () => {
    const { filter, list } = await pair(open);
    list.refine({ countries: ['GT', 'LC'] });
    await filter.updateComplete;
    const checked = [...filter.shadowRoot!.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(checked.map(({ type, value }) => [type, value])).to.deep.equal([
      ['checkbox', 'GT'],
      ['checkbox', 'LC'],
    ]);
  });

  it('have no region to choose where the scope has one of it', async () => {
    const { filter, list } = await pair(open);
    list.countries = 'HN MX LC GD';
    await settled(list);
    await filter.updateComplete;
    expect(names(section(filter, 'central-america'))).to.deep.equal(['Honduras 3']);
  });

  it('are those of the scope only', async () => {
    const { filter, list } = await pair(single);
    list.countries = 'GT HN MX';
    await settled(list);
    await filter.updateComplete;
    section(filter, 'central-america').querySelector('input')!.click();
    expect(filter.value).to.equal('GT HN');
  });
});

describe('the field that finds a country', () => {
  it('is accessible', async () => {
    const { filter } = await pair(menu);
    await type(filter, 'gu');
    await expect(filter).to.be.accessible();
  });

  for (const [words, name] of Object.entries({
    hond: 'Honduras',
    salv: 'El Salvador',
    gd: 'Grenada',
    'sainte luc': 'Saint Lucia',
    mexique: 'Mexico',
    espana: 'Spain',
    هندوراس: 'Honduras',
    gwat: 'Guatemala',
  })) {
    it(`finds ${name} by “${words}”`, async () => {
      const { filter } = await pair(menu);
      await type(filter, words);
      await until(() => names(filter.shadowRoot!).length === 1, 'one is found');
      expect(names(filter.shadowRoot!)[0]).to.match(new RegExp(`^${name} `));
    });
  }

  it('takes up what is typed on the closed menu', async () => {
    const { filter } = await pair(menu);
    filter.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'm' });
    await until(() => find(filter).value === 'm', 'the letter is there');
    expect(filter.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('chooses the first that was found by Enter', async () => {
    const { filter, list } = await pair(single);
    await type(filter, 'guat');
    await sendKeys({ press: 'Enter' });
    expect(list.query.countries).to.deep.equal(['GT']);
  });

  it('closes the menu when one was chosen', async () => {
    const { filter } = await pair(single);
    await type(filter, 'guat');
    await sendKeys({ press: 'Enter' });
    expect(filter.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('leads to what was found by arrow down', async () => {
    const { filter } = await pair(menu);
    await type(filter, 'hond');
    await sendKeys({ press: 'ArrowDown' });
    expect(filter.shadowRoot!.activeElement).to.equal(box(filter, 'HN'));
  });

  it('says when there is none', async () => {
    const { filter } = await pair(menu);
    await type(filter, 'zzz');
    const status = filter.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('0 countries');
  });

  it('is empty when the menu opens again', async () => {
    const { filter } = await pair(menu);
    await type(filter, 'hond');
    await sendKeys({ press: 'Escape' });
    await until(() => names(filter.shadowRoot!).length > 5, 'all are there again');
    expect(find(filter).value).to.equal('');
  });

  it('tells the page nothing of what is typed', async () => {
    const { filter } = await pair(menu);
    let heard = 0;
    filter.addEventListener('input', () => (heard += 1));
    await type(filter, 'hond');
    expect(heard).to.equal(0);
  });

  it('comes with a menu of more than twenty countries', async () => {
    const codes = 'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC'.split(' ');
    const items = codes.map((code) => ({ id: code, title: code, _iom: { countries: [code] } }));
    const filter = place<IomCountryFilter>(
      html`<iom-country-filter for="news"></iom-country-filter
        ><iom-news-list id="news">${inline({ ...feed, items })}</iom-news-list>`,
      'iom-country-filter',
    );
    await until(() => parts(filter, 'find').length, 'the field is there');
    expect(filter.shadowRoot!.querySelector('select')).to.equal(null);
  });
});

describe('chosen countries below the menu', () => {
  async function chosen(): Promise<Pair> {
    const both = await pair(menu);
    both.filter.value = ['GT', 'LC'];
    await both.filter.updateComplete;
    return both;
  }

  it('are buttons that say what they do', async () => {
    const { filter } = await chosen();
    const labels = parts(filter, 'chip').map((chip) => chip.getAttribute('aria-label'));
    expect(labels).to.deep.equal(['Remove Guatemala', 'Remove Saint Lucia']);
  });

  it('are given back by a click, and the page hears of it', async () => {
    const { filter, list } = await chosen();
    let heard = 0;
    filter.addEventListener('change', () => (heard += 1));
    parts(filter, 'chip')[0]!.click();
    expect([list.query.countries, heard]).to.deep.equal([['LC'], 1]);
  });

  it('hand the focus on when they go', async () => {
    const { filter } = await chosen();
    parts(filter, 'chip')[0]!.focus();
    parts(filter, 'chip')[0]!.click();
    await until(
      () => filter.shadowRoot!.activeElement?.getAttribute('aria-label') === 'Remove Saint Lucia',
      'the next one has the focus',
    );
    parts(filter, 'chip')[0]!.click();
    await until(() => filter.shadowRoot!.activeElement?.localName === 'summary', 'the menu has it');
  });

  it('are one for a whole region', async () => {
    const { filter } = await pair(menu);
    section(filter, 'caribbean').querySelector('input')!.click();
    await filter.updateComplete;
    expect(parts(filter, 'chip').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Caribbean',
    ]);
  });
});

describe('the opened menu', () => {
  const popup = (filter: Element): HTMLElement => filter.shadowRoot!.querySelector('.popup')!;
  const countries = (filter: Element): HTMLElement => popup(filter).querySelector('div')!;

  async function opened(): Promise<IomCountryFilter> {
    const { filter } = await pair(menu);
    filter.style.marginBlockStart = `${innerHeight - 100}px`;
    filter.shadowRoot!.querySelector('details')!.open = true;
    // The event by which it knows, and scrolling, come later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return filter;
  }

  it('lies within the window', async () => {
    const filter = await opened();
    // A page is scrolled by whole pixels.
    expect(popup(filter).getBoundingClientRect().bottom).to.be.below(innerHeight + 1);
  });

  it('keeps its field in sight while it is scrolled', async () => {
    const filter = await opened();
    popup(filter).style.maxBlockSize = '9em';
    countries(filter).scrollTop = 100;
    const field = find(filter).getBoundingClientRect();
    const { top, bottom } = popup(filter).getBoundingClientRect();
    expect([field.top >= top, field.bottom <= bottom]).to.deep.equal([true, true]);
    expect(countries(filter).scrollTop).to.be.above(0);
    expect(countries(filter).getBoundingClientRect().top).to.be.at.least(field.bottom);
  });

  it('begins at its top again', async () => {
    const filter = await opened();
    const details = filter.shadowRoot!.querySelector('details')!;
    const toggled = (): Promise<unknown> =>
      new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    popup(filter).style.maxBlockSize = '9em';
    countries(filter).scrollTop = 100;
    const closing = toggled();
    details.open = false;
    await closing;
    const opening = toggled();
    details.open = true;
    await opening;
    expect(countries(filter).scrollTop).to.equal(0);
  });
});

describe('countries in sight', () => {
  const wide = html`<div style="inline-size: 1200px">${open}</div>`;

  it('stand in columns where there is room', async () => {
    const { filter } = await pair(wide);
    const lefts = parts(filter, 'option').map((option) => option.getBoundingClientRect().left);
    expect(Math.max(...lefts)).to.be.above(300);
  });

  it('have one of a region beside its name, at the least', async () => {
    const { filter } = await pair(wide);
    const torn = [...filter.shadowRoot!.querySelectorAll('.section')].filter((region) => {
      const [name, first] = [...region.children].map((choice) => choice.getBoundingClientRect());
      return first!.top < name!.top;
    });
    expect(torn).to.deep.equal([]);
  });

  for (const variant of ['list', 'chips'])
    it(`do not look alive when they cannot be chosen: ${variant}`, async () => {
      const { filter, list } = await pair(
        html`<iom-country-filter for="news" variant=${variant}></iom-country-filter>`,
      );
      list.refine({ text: 'survey' });
      await settled(list);
      await filter.updateComplete;
      const option = (code: string): CSSStyleDeclaration =>
        getComputedStyle(box(filter, code).closest('label')!);
      expect([option('MX').cursor, option('HN').cursor]).to.deep.equal(['default', 'pointer']);
      if (variant === 'chips') expect(option('MX').borderStyle).to.equal('dashed');
    });
});

describe('the sentence on names', () => {
  it('stands below where it is wanted', async () => {
    const { filter } = await pair(html`<iom-country-filter for="news" note></iom-country-filter>`);
    expect(text(filter, 'note')).to.match(/^The names shown .* in this list /);
  });

  it('can be the page’s own', async () => {
    const { filter } = await pair(
      html`<iom-country-filter for="news" note><b slot="note">Our words</b></iom-country-filter>`,
    );
    expect(filter.querySelector('b')!.assignedSlot).not.to.equal(null);
  });
});
