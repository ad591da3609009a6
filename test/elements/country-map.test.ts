import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomCountryFilter } from '../../src/elements/country-filter/country-filter.js';
import type { IomCountryMap } from '../../src/elements/country-map/country-map.js';
import { shadeSteps } from '../../src/elements/country-map/shades.js';
import { columns } from '../../src/elements/country-map/tiles.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { en } from '../../src/places/names/en.js';
import { engine } from '../browser/engine.js';
import { feed, inline, parts, place, settled, text, titles, until } from './fixtures.js';

interface Pair {
  map: IomCountryMap;
  list: IomNewsList;
}

async function pair(map: TemplateResult, content: object = feed): Promise<Pair> {
  const element = place<IomCountryMap>(
    html`${map}<iom-news-list id="news">${inline(content)}</iom-news-list>`,
    'iom-country-map',
  );
  const list = document.querySelector('iom-news-list')!;
  await customElements.whenDefined('iom-country-map');
  await settled(list);
  await until(() => list.feed, 'a feed');
  await element.updateComplete;
  await until(
    () => parts(element, 'tile').some((one) => one.getAttribute('aria-disabled') === 'false'),
    'a country can be chosen',
  );
  return { map: element, list };
}

const single = html`<iom-country-map for="news"></iom-country-map>`;
const several = html`<iom-country-map for="news" multiple></iom-country-map>`;

const tile = (map: Element, code: string): HTMLElement =>
  map.shadowRoot!.querySelector(`[data-code="${code}"]`)!;

const is = (map: Element, code: string, state: 'selected' | 'disabled'): boolean =>
  tile(map, code).getAttribute(`aria-${state}`) === 'true';

const name = (map: Element, code: string): string | null =>
  tile(map, code).getAttribute('aria-label');

const chosen = (map: Element): (string | undefined)[] =>
  parts(map, 'tile')
    .filter((one) => one.getAttribute('aria-selected') === 'true')
    .map(({ dataset }) => dataset.code);

const focused = (map: Element): string | undefined =>
  (map.shadowRoot!.activeElement as HTMLElement | null)?.dataset.code;

const legend = (map: Element): string[] =>
  [...map.shadowRoot!.querySelectorAll('.bar > span')].map((one) => one.textContent.trim());

const shade = (map: Element, code: string): number => Number(tile(map, code).dataset.shade);

const from = (countries: string[][]): object => ({
  ...feed,
  items: countries.map((codes, i) => ({
    ...feed.items[0],
    id: `c${i}`,
    _iom: { countries: codes },
  })),
});

async function press(map: IomCountryMap, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await map.updateComplete;
}

describe('iom-country-map', () => {
  for (const [which, template] of Object.entries({ single, several })) {
    it(`is accessible: ${which}`, async () => {
      const { map } = await pair(template);
      map.value = ['HN'];
      await map.updateComplete;
      await expect(map).to.be.accessible();
    });
  }

  it('is accessible with countries that are not on the map', async () => {
    const { map } = await pair(single, from([['NG'], ['HN'], ['ES', 'NG']]));
    await expect(map).to.be.accessible();
  });

  it('is accessible before its host is there', async () => {
    const map = place<IomCountryMap>(
      html`<iom-country-map for="nowhere"></iom-country-map>`,
      'iom-country-map',
    );
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  describe('as a picture', () => {
    it('has one tile for every country and territory of the Americas', async () => {
      const { map } = await pair(single);
      const codes = parts(map, 'tile').map(({ dataset }) => dataset.code!);
      expect(codes.sort()).to.deep.equal(Object.keys(en).sort());
    });

    it('gives all tiles one size and a place of their own', async () => {
      const { map } = await pair(single);
      const boxes = parts(map, 'tile').map((one) => one.getBoundingClientRect());
      const sizes = boxes.map(({ width, height }) => [Math.round(width), Math.round(height)]);
      expect(sizes).to.deep.equal(sizes.map(() => [sizes[0]![0], sizes[0]![0]]));
      const places = boxes.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`);
      expect(new Set(places).size).to.equal(55);
    });

    it('lies as the land lies', async () => {
      const { map } = await pair(single);
      const at = (code: string): DOMRect => tile(map, code).getBoundingClientRect();
      const southward = 'CA US MX GT NI CR EC PE CL UY FK'.split(' ').map((code) => at(code).top);
      const eastward = 'GT BZ JM DO PR VI AG'.split(' ').map((code) => at(code).left);
      expect(southward).to.deep.equal([...new Set(southward)].sort((a, b) => a - b));
      expect(eastward).to.deep.equal([...new Set(eastward)].sort((a, b) => a - b));
    });

    it('does not turn round where text runs from right to left', async () => {
      const { map } = await pair(
        html`<div lang="ar" dir="rtl"><iom-country-map for="news"></iom-country-map></div>`,
      );
      const [west, east] = ['GT', 'AG'].map((code) => tile(map, code).getBoundingClientRect());
      expect(west!.right).to.be.below(east!.left);
    });

    it('has tiles of 24 pixels and more on a screen of 320', async () => {
      const { map } = await pair(
        html`<div style="inline-size: 288px"><iom-country-map for="news"></iom-country-map></div>`,
      );
      const sizes = parts(map, 'tile').map((one) => one.getBoundingClientRect().width);
      expect(Math.min(...sizes)).to.be.at.least(24);
    });

    it('fits a screen of 320 pixels', async function () {
      if (engine === 'webkit') this.skip(); // Its window cannot be resized.
      await setViewport({ width: 320, height: 640 });
      const { map } = await pair(single, from([['NG'], ['HN']]));
      const { scrollWidth, clientWidth } = map.shadowRoot!.querySelector('.base')!;
      await setViewport({ width: 800, height: 600 });
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('does not move when a country is pointed at', async () => {
      const { map } = await pair(
        html`<div style="inline-size: 288px"><iom-country-map for="news"></iom-country-map></div>`,
      );
      const before = [map, tile(map, 'FK')].map((one) => one.getBoundingClientRect().bottom);
      tile(map, 'VC').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await map.updateComplete;
      expect(text(map, 'readout')).to.equal('Saint Vincent and the Grenadines 0 stories');
      const after = [map, tile(map, 'FK')].map((one) => one.getBoundingClientRect().bottom);
      expect(after).to.deep.equal(before);
    });

    it('shows the sentence of IOM on names and boundaries', async () => {
      const { map } = await pair(single);
      expect(text(map, 'note')).to.equal(
        'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the International Organization for Migration.',
      );
    });

    it('shows a list that was put inside it by mistake', async () => {
      const list = place<IomNewsList>(
        html`<iom-country-map for="news"
          ><iom-news-list id="news">${inline(feed)}</iom-news-list></iom-country-map
        >`,
        'iom-news-list',
      );
      await settled(list);
      expect(list.getBoundingClientRect().height).to.be.above(100);
    });
  });

  describe('counts', () => {
    it('says name, code and number of each country', async () => {
      const { map } = await pair(single);
      expect([name(map, 'HN'), name(map, 'MX'), name(map, 'BR')]).to.deep.equal([
        'Honduras, HN, 3 stories',
        'Mexico, MX, 1 story',
        'Brazil, BR, 0 stories',
      ]);
    });

    it('says them in the language of the page', async () => {
      const { map } = await pair(
        html`<div lang="es"><iom-country-map for="news"></iom-country-map></div>`,
      );
      expect([name(map, 'HN'), text(map, 'label'), text(map, 'clear')]).to.deep.equal([
        'Honduras, HN, 3 noticias',
        'Noticias por país',
        'Todos los países',
      ]);
    });

    it('is accessible in Arabic, which says small numbers in words', async () => {
      const { map } = await pair(
        html`<div lang="ar" dir="rtl"><iom-country-map for="news"></iom-country-map></div>`,
      );
      expect(name(map, 'GT')).to.match(/GT, .+, خبران$/);
      await expect(map).to.be.accessible();
    });

    it('colours the deeper, the more stories', async () => {
      const { map } = await pair(single);
      const shades = ['BR', 'MX', 'GT', 'HN'].map((code) => shade(map, code));
      expect(shades).to.deep.equal([0, 2, 3, 4]);
    });

    it('says in the legend what the shades stand for', async () => {
      const { map } = await pair(single);
      expect(legend(map)).to.deep.equal(['0', '1', '2', '3']);
    });

    it('says ranges in the legend where there are many stories', async () => {
      const { map } = await pair(single, from(Array.from({ length: 30 }, () => ['HN'])));
      expect(legend(map)).to.deep.equal(['0', '1', '2–4', '5–9', '10+']);
    });

    it('obeys the rest of the query, whatever is chosen here', async () => {
      const { map, list } = await pair(single);
      list.refine({ countries: ['MX'], topics: ['data'] });
      await map.updateComplete;
      expect(name(map, 'HN')).to.equal('Honduras, HN, 1 story');
    });

    it('tells of the country that is pointed at', async () => {
      const { map } = await pair(single);
      tile(map, 'GT').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await map.updateComplete;
      expect(text(map, 'readout')).to.equal('Guatemala 2 stories');
    });

    it('tells of the country that has the focus', async () => {
      const { map } = await pair(single);
      tile(map, 'LC').focus();
      await map.updateComplete;
      expect(text(map, 'readout')).to.equal('Saint Lucia 1 story');
    });

    it('tells of all, else of what is chosen', async () => {
      const { map } = await pair(several);
      const told = [text(map, 'readout')];
      for (const value of [['MX'], ['MX', 'GT'], ['MX', 'GT', 'LC']]) {
        map.value = value;
        await map.updateComplete;
        told.push(text(map, 'readout'));
      }
      expect(told).to.deep.equal([
        'All countries 5 stories',
        'Mexico 1 story',
        'Mexico and Guatemala 3 stories',
        '3 countries 4 stories',
      ]);
    });
  });

  describe('choosing', () => {
    it('shows the stories of the country that is clicked', async () => {
      const { map, list } = await pair(single);
      tile(map, 'HN').click();
      await settled(list);
      expect(titles(list)).to.have.length(3);
      expect(chosen(map)).to.deep.equal(['HN']);
    });

    it('shows all again when it is clicked again', async () => {
      const { map, list } = await pair(single);
      tile(map, 'HN').click();
      await map.updateComplete;
      tile(map, 'HN').click();
      await settled(list);
      expect(titles(list)).to.have.length(5);
    });

    it('goes to another country', async () => {
      const { map, list } = await pair(single);
      tile(map, 'HN').click();
      tile(map, 'MX').click();
      await map.updateComplete;
      expect([list.query.countries, map.value]).to.deep.equal([['MX'], 'MX']);
    });

    it('chooses several, and gives one of them back', async () => {
      const { map } = await pair(several);
      for (const code of ['MX', 'GT', 'LC', 'MX']) tile(map, code).click();
      await map.updateComplete;
      expect(map.value).to.deep.equal(['GT', 'LC']);
      expect(chosen(map)).to.deep.equal(['GT', 'LC']);
    });

    it('says that several can be chosen', async () => {
      const { map } = await pair(several);
      const box = map.shadowRoot!.querySelector('[role="listbox"]')!;
      expect(box.getAttribute('aria-multiselectable')).to.equal('true');
    });

    it('shows all countries at a button, which leaves the focus on the map', async () => {
      const { map, list } = await pair(single);
      tile(map, 'MX').click();
      await map.updateComplete;
      parts(map, 'clear')[0]!.click();
      await settled(list);
      expect(titles(list)).to.have.length(5);
      expect(focused(map)).to.equal('MX');
    });

    it('has no such button while nothing is chosen', async () => {
      const { map } = await pair(single);
      expect(getComputedStyle(parts(map, 'clear')[0]!).visibility).to.equal('hidden');
    });

    it('cannot choose a country without stories, which can still be reached', async () => {
      const { map, list } = await pair(single);
      tile(map, 'BR').focus();
      tile(map, 'BR').click();
      await press(map, 'Enter');
      expect([is(map, 'BR', 'disabled'), focused(map)]).to.deep.equal([true, 'BR']);
      expect(list.query.countries).to.equal(undefined);
    });

    it('can give back a country that has lost its stories', async () => {
      const { map, list } = await pair(single);
      list.refine({ countries: ['MX'], topics: ['data'] });
      await map.updateComplete;
      tile(map, 'MX').click();
      expect(list.query.countries).to.equal(undefined);
    });

    it('cannot leave the scope of its list', async () => {
      const { map, list } = await pair(single);
      list.countries = 'HN CR';
      await settled(list);
      await map.updateComplete;
      tile(map, 'GT').click();
      expect(name(map, 'GT')).to.equal('Guatemala, GT, Not covered here');
      expect(list.query.countries).to.equal(undefined);
    });

    it('can choose nothing before its host is there', async () => {
      const map = place<IomCountryMap>(
        html`<iom-country-map for="nowhere"></iom-country-map>`,
        'iom-country-map',
      );
      await map.updateComplete;
      const disabled = parts(map, 'tile').map((one) => one.getAttribute('aria-disabled'));
      expect(disabled).to.deep.equal(disabled.map(() => 'true'));
    });

    it('fires change, which bubbles, when the visitor chooses', async () => {
      const { map } = await pair(single);
      const heard: unknown[] = [];
      map.parentElement!.addEventListener('change', ({ target }) => heard.push(target));
      tile(map, 'HN').click();
      tile(map, 'BR').click();
      expect(heard).to.deep.equal([map]);
    });

    it('fires nothing when code chooses', async () => {
      const { map, list } = await pair(single);
      let heard = 0;
      map.addEventListener('change', () => (heard += 1));
      map.value = 'HN';
      list.refine({ countries: ['GT'] });
      await settled(list);
      expect(heard).to.equal(0);
    });
  });

  describe('its value', () => {
    for (const template of [single, several]) {
      it('is shown when it was set before the host was there', async () => {
        const map = document.createElement('iom-country-map');
        map.for = 'news';
        map.multiple = template === several;
        map.value = 'hn';
        const { list } = await pair(html`${map}`);
        expect(list.query.countries).to.deep.equal(['HN']);
        expect(chosen(map)).to.deep.equal(['HN']);
      });
    }

    it('follows what code chose', async () => {
      const { map, list } = await pair(single);
      list.refine({ countries: ['GT'] });
      await map.updateComplete;
      expect([map.value, chosen(map)]).to.deep.equal(['GT', ['GT']]);
    });

    it('shows every country that code chose, though one can be chosen here', async () => {
      const { map, list } = await pair(single);
      list.refine({ countries: ['GT', 'MX'] });
      await map.updateComplete;
      expect(chosen(map)).to.deep.equal(['MX', 'GT']);
    });
  });

  describe('with a filter', () => {
    const both = html`
      <iom-country-filter for="news"></iom-country-filter>
      <iom-country-map for="news"></iom-country-map>
    `;
    const filterIn = (): IomCountryFilter => document.querySelector('iom-country-filter')!;

    it('shows what is chosen there', async () => {
      const { map } = await pair(both);
      const select = filterIn().shadowRoot!.querySelector('select')!;
      select.value = 'MX';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await map.updateComplete;
      expect(chosen(map)).to.deep.equal(['MX']);
    });

    it('chooses there what is chosen here', async () => {
      const { map } = await pair(both);
      tile(map, 'MX').click();
      await filterIn().updateComplete;
      expect(filterIn().shadowRoot!.querySelector('select')!.value).to.equal('MX');
    });
  });

  describe('countries that are not on the map', () => {
    const content = from([['NG'], ['HN'], ['ES', 'NG']]);

    it('stand below by their names', async () => {
      const { map } = await pair(single, content);
      const labels = [...map.shadowRoot!.querySelectorAll('.elsewhere [role="option"]')];
      expect(labels.map((one) => one.getAttribute('aria-label'))).to.deep.equal([
        'Nigeria, 2 stories',
        'Spain, 1 story',
      ]);
    });

    it('can be chosen', async () => {
      const { map, list } = await pair(single, content);
      tile(map, 'NG').click();
      expect(list.query.countries).to.deep.equal(['NG']);
    });

    it('are reached by arrow keys, and lead back', async () => {
      const { map } = await pair(single, content);
      tile(map, 'FK').focus();
      await press(map, 'ArrowDown');
      expect(focused(map)).to.be.oneOf(['NG', 'ES']);
      await press(map, 'ArrowUp');
      expect(columns.has(focused(map)!)).to.equal(true);
    });

    it('leave no trace when there are none', async () => {
      const { map } = await pair(single);
      expect(map.shadowRoot!.querySelector('.elsewhere')).to.equal(null);
    });
  });

  describe('by key', () => {
    const ways: [from: string, key: string, to: string][] = [
      ['HN', 'ArrowLeft', 'SV'],
      ['SV', 'ArrowRight', 'HN'],
      ['HN', 'ArrowUp', 'BZ'],
      ['HN', 'ArrowDown', 'NI'],
      ['US', 'ArrowUp', 'CA'],
      ['US', 'ArrowRight', 'BM'],
      ['VE', 'ArrowRight', 'GD'],
      ['UY', 'ArrowDown', 'FK'],
      ['FK', 'ArrowDown', 'FK'],
      ['HN', 'Home', 'CA'],
      ['HN', 'End', 'FK'],
    ];
    for (const [start, key, end] of ways) {
      it(`goes from ${start} to ${end} with ${key}`, async () => {
        const { map } = await pair(single);
        tile(map, start).focus();
        await press(map, key);
        expect(focused(map)).to.equal(end);
      });
    }

    it('goes the same way where text runs from right to left', async () => {
      const { map } = await pair(
        html`<div lang="ar" dir="rtl"><iom-country-map for="news"></iom-country-map></div>`,
      );
      tile(map, 'SV').focus();
      await press(map, 'ArrowRight');
      expect(focused(map)).to.equal('HN');
    });

    it('reaches every tile from every other, and ends only where the map does', async () => {
      const { map } = await pair(single);
      const tiles = parts(map, 'tile');
      const ways = new Map<HTMLElement, Element[]>();
      for (const start of tiles) {
        const reached = ['Left', 'Right', 'Up', 'Down'].map((side) => {
          start.focus();
          start.dispatchEvent(new KeyboardEvent('keydown', { key: `Arrow${side}`, bubbles: true }));
          return map.shadowRoot!.activeElement as HTMLElement;
        });
        ways.set(start, reached);
        const { left, top } = start.getBoundingClientRect();
        const others = tiles.map((one) => one.getBoundingClientRect());
        const isFurther = [
          others.some((other) => other.left < left - 2),
          others.some((other) => other.left > left + 2),
          others.some((other) => other.top < top - 2),
          others.some((other) => other.top > top + 2),
        ];
        expect(reached.map((one) => one !== start)).to.deep.equal(isFurther);
      }
      for (const start of tiles) {
        const seen = new Set<Element>([start]);
        for (const one of seen) ways.get(one as HTMLElement)!.forEach((next) => seen.add(next));
        expect(seen.size).to.equal(tiles.length);
      }
    });

    it('chooses with Enter and gives back with the space bar', async () => {
      const { map, list } = await pair(single);
      tile(map, 'HN').focus();
      await press(map, 'Enter');
      expect(list.query.countries).to.deep.equal(['HN']);
      await press(map, ' ');
      expect(list.query.countries).to.equal(undefined);
    });

    it('goes to the next country that begins with a letter', async () => {
      const { map } = await pair(single);
      tile(map, 'HN').focus();
      await press(map, 'h');
      expect(focused(map)).to.equal('HT');
      await press(map, 'H');
      expect(focused(map)).to.equal('HN');
    });

    it('has one stop for the Tab key: what is chosen, else the first country with stories', async () => {
      const { map } = await pair(single);
      const stops = (): (string | undefined)[] =>
        parts(map, 'tile')
          .filter(({ tabIndex }) => tabIndex === 0)
          .map(({ dataset }) => dataset.code);
      expect(stops()).to.deep.equal(['MX']);
      map.value = 'HN';
      await map.updateComplete;
      expect(stops()).to.deep.equal(['HN']);
    });

    it('comes back to the tile that was left', async () => {
      const { map } = await pair(single);
      tile(map, 'LC').focus();
      tile(map, 'LC').blur();
      await map.updateComplete;
      map.focus();
      expect(focused(map)).to.equal('LC');
    });
  });
});

describe('the shades of the map', () => {
  const cases: [max: number, steps: number[]][] = [
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [4, [1, 2, 3, 4]],
    [5, [1, 2, 3, 4]],
    [30, [1, 2, 5, 10]],
    [610, [1, 5, 30, 100]],
  ];
  for (const [max, steps] of cases) {
    it(`begin at ${steps.join(', ') || 'nothing'} for ${max} stories at most`, () => {
      expect(shadeSteps(max)).to.deep.equal(steps);
    });
  }
});
