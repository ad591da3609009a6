import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomCountryFilter } from '../../src/elements/country-filter/country-filter.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import {
  feed,
  inline,
  listenToConsole,
  parts,
  place,
  settled,
  text,
  titles,
  until,
} from './fixtures.js';

interface Pair {
  filter: IomCountryFilter;
  list: IomNewsList;
}

async function pair(filter: TemplateResult, list = html``): Promise<Pair> {
  const element = place<IomCountryFilter>(
    html`${filter}<iom-news-list id="news">${inline(feed)}${list}</iom-news-list>`,
    'iom-country-filter',
  );
  const news = document.querySelector('iom-news-list')!;
  await settled(news);
  await until(() => news.feed, 'a feed');
  await element.updateComplete;
  await until(
    () => !element.shadowRoot!.querySelector(':disabled:is(select, fieldset)'),
    'enabled',
  );
  await element.updateComplete;
  return { filter: element, list: news };
}

const menu = html`<iom-country-filter for="news"></iom-country-filter>`;
const chips = html`<iom-country-filter for="news" variant="chips"></iom-country-filter>`;
const several = html`<iom-country-filter for="news" variant="list" multiple></iom-country-filter>`;
const severalInMenu = html`<iom-country-filter for="news" multiple></iom-country-filter>`;

const options = (filter: Element): string[] =>
  parts(filter, 'option').map((option) => option.textContent.replace(/\s+/g, ' ').trim());

const box = (filter: Element, code: string): HTMLInputElement =>
  filter.shadowRoot!.querySelector(`input[value="${code}"]`)!;

function choose(filter: Element, code: string): void {
  const select = filter.shadowRoot!.querySelector('select')!;
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('iom-country-filter', () => {
  for (const [name, template] of Object.entries({ menu, chips, several, severalInMenu })) {
    it(`is accessible: ${name}`, async () => {
      const { filter } = await pair(template);
      await expect(filter).to.be.accessible();
    });

    it(`offers countries in the order of the alphabet, with the stories of each: ${name}`, async () => {
      const { filter } = await pair(template);
      expect(options(filter).map((option) => option.replace(/[()]/g, ''))).to.deep.equal([
        'All countries 5',
        'El Salvador 1',
        'Grenada 1',
        'Guatemala 2',
        'Honduras 3',
        'Mexico 1',
        'Saint Lucia 1',
      ]);
    });
  }

  it('shows the stories of the chosen country', async () => {
    const { filter, list } = await pair(menu);
    choose(filter, 'HN');
    await settled(list);
    expect(titles(list)).to.have.length(3);
  });

  it('shows all again', async () => {
    const { filter, list } = await pair(menu);
    choose(filter, 'HN');
    choose(filter, '');
    await settled(list);
    expect(titles(list)).to.have.length(5);
  });

  it('fires change, which bubbles, when the visitor chooses', async () => {
    const { filter } = await pair(menu);
    const heard: unknown[] = [];
    filter.parentElement!.addEventListener('change', ({ target }) => heard.push(target));
    choose(filter, 'HN');
    expect(heard).to.deep.equal([filter]);
  });

  it('says nothing before the stories have changed', async () => {
    const { filter } = await pair(
      html`<iom-country-filter for="news" variant="chips"></iom-country-filter>`,
    );
    const heard: unknown[] = [];
    for (const type of ['input', 'change'])
      filter.addEventListener(type, () => heard.push([type, filter.value]));
    filter.shadowRoot!.querySelector<HTMLInputElement>('input[value=HN]')!.click();
    expect(heard).to.deep.equal([['change', 'HN']]);
  });

  it('fires nothing when code chooses', async () => {
    const { filter, list } = await pair(menu);
    let heard = 0;
    filter.addEventListener('change', () => (heard += 1));
    filter.value = 'HN';
    list.refine({ countries: ['GT'] });
    await settled(list);
    expect(heard).to.equal(0);
  });

  it('shows what code chose', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ countries: ['GT'] });
    await filter.updateComplete;
    expect([filter.value, filter.shadowRoot!.querySelector('select')!.value]).to.deep.equal([
      'GT',
      'GT',
    ]);
  });

  it('chooses what was set before the host was there', async () => {
    const element = document.createElement('iom-country-filter');
    element.for = 'news';
    element.value = 'hn';
    const { list } = await pair(html`${element}`);
    expect(list.query.countries).to.deep.equal(['HN']);
  });

  it('counts what the rest of the query leaves, whatever is chosen here', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ countries: ['MX'], topics: ['data'] });
    await filter.updateComplete;
    expect(options(filter)).to.include('Honduras (1)').and.include('All countries (2)');
  });

  it('offers a country without stories, to be seen and not to be chosen', async () => {
    const { filter, list } = await pair(menu);
    list.refine({ topics: ['data'] });
    await filter.updateComplete;
    const mexico = parts<HTMLOptionElement>(filter, 'option').find(({ value }) => value === 'MX')!;
    expect([mexico.disabled, mexico.textContent.trim()]).to.deep.equal([true, 'Mexico (0)']);
  });

  it('offers the countries of the scope only', async () => {
    const { filter, list } = await pair(menu);
    list.countries = 'HN CR';
    await settled(list);
    await filter.updateComplete;
    expect(options(filter)).to.deep.equal(['All countries (3)', 'Costa Rica (0)', 'Honduras (3)']);
  });

  it('takes its name from label', async () => {
    const { filter } = await pair(
      html`<iom-country-filter for="news" label="Where"></iom-country-filter>`,
    );
    expect(text(filter, 'label')).to.equal('Where');
  });

  it('says country names in the language of the page', async () => {
    const { filter } = await pair(
      html`<div lang="fr"><iom-country-filter for="news"></iom-country-filter></div>`,
    );
    expect(options(filter)).to.include('Mexique (1)');
  });

  it('chooses by key', async () => {
    const { filter, list } = await pair(chips);
    box(filter, '').focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => list.query.countries, 'a country is chosen');
    expect(list.query.countries).to.deep.equal(['SV']);
  });

  it('chooses several', async () => {
    const { filter, list } = await pair(several);
    box(filter, 'MX').click();
    await filter.updateComplete;
    box(filter, 'GT').click();
    await settled(list);
    expect(filter.value).to.deep.equal(['GT', 'MX']);
    expect(titles(list)).to.have.length(3);
  });

  it('counts every box that is checked, however quickly they follow each other', async () => {
    const { filter, list } = await pair(several);
    box(filter, 'MX').click();
    box(filter, 'GT').click();
    expect(list.query.countries).to.deep.equal(['GT', 'MX']);
  });

  it('fires nothing when the visitor chooses what was chosen', async () => {
    const { filter } = await pair(several);
    let heard = 0;
    filter.addEventListener('change', () => (heard += 1));
    box(filter, '').click();
    expect(heard).to.equal(0);
  });

  it('shows a list that was put inside it by mistake', async () => {
    const list = place<IomNewsList>(
      html`<iom-country-filter for="news"
        ><iom-news-list id="news">${inline(feed)}</iom-news-list></iom-country-filter
      >`,
      'iom-news-list',
    );
    await settled(list);
    expect(list.getBoundingClientRect().height).to.be.above(100);
  });

  it('gives one of several back', async () => {
    const { filter, list } = await pair(several);
    filter.value = ['MX', 'GT'];
    await filter.updateComplete;
    box(filter, 'MX').click();
    expect(list.query.countries).to.deep.equal(['GT']);
  });

  it('keeps all countries chosen when they are clicked again', async () => {
    const { filter } = await pair(several);
    box(filter, '').click();
    await filter.updateComplete;
    expect([box(filter, '').checked, filter.value]).to.deep.equal([true, []]);
  });

  it('says what is chosen on the closed menu of several', async () => {
    const { filter } = await pair(severalInMenu);
    filter.value = ['MX', 'GT'];
    await filter.updateComplete;
    expect(text(filter, 'control')).to.equal('Guatemala and Mexico');
  });

  it('closes the menu of several with Escape and gives the focus back', async () => {
    const { filter } = await pair(severalInMenu);
    const details = filter.shadowRoot!.querySelector('details')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    box(filter, 'HN').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !details.open, 'closed');
    expect(filter.shadowRoot!.activeElement!.localName).to.equal('summary');
  });

  it('closes the menu of several when the page is clicked', async () => {
    const { filter } = await pair(severalInMenu);
    const details = filter.shadowRoot!.querySelector('details')!;
    details.open = true;
    await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(details.open).to.equal(false);
  });

  it('opens its menu of several by the arrow that goes down, and goes to the field', async () => {
    const { filter } = await pair(severalInMenu);
    filter.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => filter.shadowRoot!.activeElement?.localName === 'input', 'the field');
    expect(filter.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('names the countries in scope without a number, and waits, when the news cannot be had', async () => {
    const element = place<IomCountryFilter>(
      html`<iom-country-filter for="news"></iom-country-filter>
        <iom-news-list id="news" countries="GT HN" src="/none.json"></iom-news-list>`,
      'iom-country-filter',
    );
    const list = document.querySelector('iom-news-list')!;
    await until(() => list.status === 'error', 'an error');
    await element.updateComplete;
    expect(options(element)).to.deep.equal(['All countries', 'Guatemala', 'Honduras']);
    expect(element.shadowRoot!.querySelector('select')!.disabled).to.equal(true);
  });

  it('waits, disabled, for a host that is not there yet', async () => {
    const element = place<IomCountryFilter>(
      html`<iom-country-filter for="nowhere"></iom-country-filter>`,
      'iom-country-filter',
    );
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('select')!.disabled).to.equal(true);
  });

  it('is a menu for a variant that does not exist, and says so', async () => {
    const said = listenToConsole();
    const { filter } = await pair(
      html`<iom-country-filter for="news" variant="globe"></iom-country-filter>`,
    );
    expect(filter.shadowRoot!.querySelector('select')).to.exist;
    await until(() => said.some((sentence) => sentence.includes('variant="globe"')), 'a sentence');
  });
});
