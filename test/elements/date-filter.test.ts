import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { IomDateFilter } from '../../src/elements/date-filter/date-filter.js';
import {
  daysBefore,
  isDay,
  isWhole,
  monthOf,
  monthsBefore,
  periods,
  stepFor,
} from '../../src/elements/date-filter/periods.js';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { engine } from '../browser/engine.js';
import { feed, inline, parts, place, settled, text, titles, until } from './fixtures.js';

interface Pair {
  filter: IomDateFilter;
  list: IomNewsList;
}

const dated = (dates: readonly (string | undefined)[]): object => ({
  ...feed,
  items: dates.map((date, i) => ({
    ...feed.items[i % 2],
    id: `d${i}`,
    title: `Story ${i}`,
    date_published: date,
  })),
});

/** 1 in May, 3 in June, none in July, 2 in August, 1 in September, 2 without a date. */
const months = dated([
  '2020-05-31',
  '2020-06-01',
  '2020-06-15',
  '2020-06-30T23:30:00-06:00',
  '2020-08-05',
  '2020-08-20',
  '2020-09-01T00:30:00+14:00',
  undefined,
  undefined,
]);

const years = dated(
  Array.from(
    { length: 32 * 4 },
    (_, i) => `${1995 + Math.floor(i / 4)}-${['02', '05', '07', '11'][i % 4]!}-10`,
  ),
);

const single = html`<iom-date-filter for="news"></iom-date-filter>`;
const arabic = html`<div lang="ar" dir="rtl">${single}</div>`;
const narrow = html`<div style="inline-size: 288px">${single}</div>`;

const bars = (filter: Element): HTMLElement[] => parts(filter, 'bar');

async function pair(template: TemplateResult, content: object = months): Promise<Pair> {
  const filter = place<IomDateFilter>(
    html`${template}<iom-news-list id="news" page-size="500">${inline(content)}</iom-news-list>`,
    'iom-date-filter',
  );
  const list = document.querySelector('iom-news-list')!;
  await customElements.whenDefined('iom-date-filter');
  await settled(list);
  await until(() => bars(filter).length, 'there are bars');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await filter.updateComplete;
  return { filter, list };
}

const names = (filter: Element): (string | null)[] =>
  bars(filter).map((bar) => bar.getAttribute('aria-label'));

const chosen = (filter: Element): number[] =>
  bars(filter).flatMap((bar, i) => (bar.getAttribute('aria-selected') === 'true' ? [i] : []));

const focused = (filter: Element): number =>
  bars(filter).indexOf(filter.shadowRoot!.activeElement as HTMLElement);

const readout = (filter: Element): string => text(filter, 'readout');

const preset = (filter: Element, name: string): HTMLButtonElement =>
  parts<HTMLButtonElement>(filter, 'preset').find((one) => one.textContent.trim() === name)!;

const field = (filter: Element, name: 'from' | 'to'): HTMLInputElement =>
  parts<HTMLInputElement>(filter, name)[0]!;

async function press(filter: IomDateFilter, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [modifier, plain] = key.split('+');
    if (!plain) await sendKeys({ press: key });
    else if (engine === 'webkit') {
      // Its driver presses no two keys at once.
      const init = { key: plain, shiftKey: modifier === 'Shift', bubbles: true, cancelable: true };
      filter.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
    } else {
      await sendKeys({ down: modifier! });
      await sendKeys({ press: plain });
      await sendKeys({ up: modifier! });
    }
  }
  await filter.updateComplete;
}

function point(filter: Element, type: string, i: number, target = i): void {
  const { left, width } = bars(filter)[i]!.getBoundingClientRect();
  bars(filter)[target]!.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      isPrimary: true,
      pointerId: 77,
      clientX: left + width / 2,
    }),
  );
}

/** What a browser tells of a pointer that goes down on one bar and up on another. */
function draw(filter: Element, from: number, to: number): void {
  point(filter, 'pointerdown', from);
  point(filter, 'pointermove', to, from);
  point(filter, 'pointerup', to, from);
  bars(filter)[from]!.click();
}

/** As somebody who writes a day and goes on to another field. */
function write(filter: Element, name: 'from' | 'to', day: string): void {
  field(filter, name).value = day;
  field(filter, name).dispatchEvent(new Event('change', { bubbles: true }));
}

const leave = (filter: Element, name: 'from' | 'to'): void =>
  void field(filter, name).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

/** The day so many days ago. */
const ago = (days: number): string => daysBefore(new Date().toISOString(), days);

describe('iom-date-filter', () => {
  it('is accessible', async () => {
    const { filter } = await pair(single);
    await expect(filter).to.be.accessible();
  });

  it('is accessible with a range and its fields', async () => {
    const { filter } = await pair(single);
    filter.value = { from: '2020-06-01', to: '2020-08-31' };
    parts<HTMLDetailsElement>(filter, 'exact')[0]!.open = true;
    await filter.updateComplete;
    await expect(filter).to.be.accessible();
  });

  it('is accessible before its host is there', async () => {
    const filter = place<IomDateFilter>(
      html`<iom-date-filter for="nowhere"></iom-date-filter>`,
      'iom-date-filter',
    );
    await customElements.whenDefined('iom-date-filter');
    await filter.updateComplete;
    await expect(filter).to.be.accessible();
  });

  it('is accessible in Arabic, which says small numbers in words', async () => {
    const { filter } = await pair(arabic);
    expect(names(filter)[3]).to.match(/2020: 2, خبران$/);
    await expect(filter).to.be.accessible();
  });

  describe('as a picture', () => {
    it('has a bar for every month from the first story to the last, by the written day', async () => {
      const { filter } = await pair(single);
      expect(names(filter)).to.deep.equal([
        'May 2020: 1 story',
        'June 2020: 3 stories',
        'July 2020: 0 stories',
        'August 2020: 2 stories',
        'September 2020: 1 story',
      ]);
    });

    it('says months and numbers in the language of the page', async () => {
      const { filter } = await pair(html`<div lang="es">${single}</div>`);
      expect(names(filter)[1]).to.equal('junio de 2020: 3 noticias');
      expect([text(filter, 'label'), text(filter, 'preset')]).to.deep.equal([
        'Noticias por fecha',
        'Todas las fechas',
      ]);
    });

    it('draws bars as high as they have stories, and none for none', async () => {
      const { filter } = await pair(single);
      const heights = (): number[] =>
        bars(filter).map(({ firstElementChild }) => firstElementChild!.clientHeight);
      await until(() => heights()[1]! > 60, 'the bars have grown');
      expect(heights()[2]).to.equal(0);
      expect(heights()[1]! / heights()[0]!).to.be.closeTo(3, 0.3);
    });

    it('takes quarters where months are too many', async () => {
      const { filter } = await pair(single, dated(['2020-02-01', '2023-03-01']));
      expect(names(filter)).to.have.length(13);
      expect(names(filter)[0]).to.match(/^January\s–\sMarch 2020: 1 story$/);
    });

    it('takes years for decades', async () => {
      const { filter } = await pair(single, years);
      expect([names(filter).length, names(filter)[0], names(filter)[31]]).to.deep.equal([
        32,
        '1995: 4 stories',
        '2026: 4 stories',
      ]);
    });

    it('takes several years on a small phone, and never less than 24 pixels for a bar', async () => {
      const { filter } = await pair(narrow, years);
      expect(names(filter)[0]).to.match(/^1995\s–\s1999: 20 stories$/);
      const widths = bars(filter).map((bar) => bar.getBoundingClientRect().width);
      expect(Math.min(...widths)).to.be.at.least(24);
    });

    it('keeps 24 pixels for twelve months on a small phone', async () => {
      const { filter } = await pair(narrow, dated(['2020-01-15', '2020-12-15']));
      expect(bars(filter)).to.have.length(12);
      const widths = bars(filter).map((bar) => bar.getBoundingClientRect().width);
      expect(Math.min(...widths)).to.be.at.least(24);
    });

    it('fits a screen of 320 pixels', async function () {
      if (engine === 'webkit') this.skip(); // Its window cannot be resized.
      await setViewport({ width: 320, height: 640 });
      const { filter } = await pair(single, years);
      parts<HTMLDetailsElement>(filter, 'exact')[0]!.open = true;
      const { scrollWidth, clientWidth } = filter.shadowRoot!.querySelector('.base')!;
      await setViewport({ width: 800, height: 600 });
      expect(scrollWidth).to.be.at.most(clientWidth);
    });

    it('runs from right to left where text does', async () => {
      const { filter } = await pair(arabic);
      const lefts = bars(filter).map((bar) => bar.getBoundingClientRect().left);
      expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    });

    for (const [where, template, content] of [
      ['for months', single, months],
      ['for years', single, years],
      ['on a small phone', narrow, dated(['2020-01-15', '2020-12-15'])],
      ['for decades on a small phone', narrow, years],
      ['from right to left', arabic, months],
    ] as const) {
      it(`has words below it that do not overlap: ${where}`, async () => {
        const { filter } = await pair(template, content);
        for (const row of ['0', '1']) {
          const ticks = parts(filter, 'tick').filter(({ dataset }) => dataset.row === row);
          const boxes = ticks
            .map((tick) => tick.getBoundingClientRect())
            .sort((a, b) => a.left - b.left);
          const gaps = boxes.slice(1).map(({ left }, i) => left - boxes[i]!.right);
          expect(Math.min(1, ...gaps)).to.be.above(0);
        }
        expect(parts(filter, 'tick')).not.to.have.length(0);
      });
    }

    it('does not move when a bar is pointed at, nor when it is chosen', async () => {
      const { filter } = await pair(narrow, dated(['2020-05-31', '2020-06-01']));
      const before = filter.getBoundingClientRect().height;
      point(filter, 'pointerover', 1);
      bars(filter)[0]!.click();
      await filter.updateComplete;
      expect(readout(filter)).to.equal('May 2020 1 story June 2020: 1 story');
      expect(filter.getBoundingClientRect().height).to.equal(before);
    });

    it('shows nothing where no story has a date', async () => {
      const filter = place<IomDateFilter>(
        html`${single}<iom-news-list id="news">${inline(dated([undefined]))}</iom-news-list>`,
        'iom-date-filter',
      );
      await settled(document.querySelector('iom-news-list')!);
      await until(() => !parts(filter, 'label')[0]?.checkVisibility(), 'it is hidden');
      expect(filter.getBoundingClientRect().height).to.equal(0);
    });

    it('shows a list that was put inside it by mistake', async () => {
      const list = place<IomNewsList>(
        html`<iom-date-filter for="news"
          ><iom-news-list id="news">${inline(months)}</iom-news-list></iom-date-filter
        >`,
        'iom-news-list',
      );
      await settled(list);
      expect(list.getBoundingClientRect().height).to.be.above(100);
    });
  });

  describe('counts', () => {
    it('obeys the rest of the query, and keeps its months', async () => {
      const { filter, list } = await pair(single);
      list.refine({ text: 'Story 4' });
      await filter.updateComplete;
      expect(names(filter).map((name) => name!.split(': ')[1])).to.deep.equal([
        '0 stories',
        '0 stories',
        '0 stories',
        '1 story',
        '0 stories',
      ]);
    });

    it('does not obey its own choice', async () => {
      const { filter } = await pair(single);
      filter.value = { from: '2020-08-01', to: '2020-08-31' };
      await filter.updateComplete;
      expect(names(filter)[1]).to.equal('June 2020: 3 stories');
    });

    it('says how many stories are chosen', async () => {
      const { filter } = await pair(single);
      expect(readout(filter)).to.equal('All dates 9 stories');
      filter.value = { from: '2020-06-01', to: '2020-08-31' };
      await filter.updateComplete;
      expect(readout(filter)).to.match(/^June\s–\sAugust 2020 5 stories$/);
    });

    it('says days where the range is not made of months', async () => {
      const { filter } = await pair(single);
      filter.value = { from: '2020-06-15', to: '2020-08-05' };
      await filter.updateComplete;
      expect(readout(filter)).to.match(/^Jun 15\s–\sAug 5, 2020 3 stories$/);
    });

    it('begins an open range at the first story', async () => {
      const { filter } = await pair(single);
      filter.value = { to: '2020-06-30' };
      await filter.updateComplete;
      expect(readout(filter)).to.match(/^May 31\s–\sJun 30, 2020 4 stories$/);
      expect(chosen(filter)).to.deep.equal([0, 1]);
    });

    it('says how many stories have no date, while a range leaves them out', async () => {
      const { filter } = await pair(single);
      expect(text(filter, 'undated')).to.equal('');
      filter.value = { from: '2020-06-01' };
      await filter.updateComplete;
      expect(text(filter, 'undated')).to.equal('Not shown, because they have no date: 2 stories');
    });
  });

  describe('choosing', () => {
    it('shows the stories of the month that is clicked', async () => {
      const { filter, list } = await pair(single);
      bars(filter)[1]!.click();
      await settled(list);
      expect(titles(list)).to.have.members(['Story 1', 'Story 2', 'Story 3']);
      expect([chosen(filter), filter.value]).to.deep.equal([
        [1],
        { from: '2020-06-01', to: '2020-06-30' },
      ]);
    });

    it('shows all again when it is clicked again', async () => {
      const { filter, list } = await pair(single);
      bars(filter)[1]!.click();
      await filter.updateComplete;
      bars(filter)[1]!.click();
      await settled(list);
      expect(titles(list)).to.have.length(9);
    });

    it('goes to another month', async () => {
      const { filter } = await pair(single);
      bars(filter)[1]!.click();
      bars(filter)[3]!.click();
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([3]);
    });

    it('cannot choose a month without stories', async () => {
      const { filter, list } = await pair(single);
      expect(bars(filter)[2]!.getAttribute('aria-disabled')).to.equal('true');
      bars(filter)[2]!.click();
      expect(list.query).to.deep.equal({});
    });

    it('can give back a month that has lost its stories', async () => {
      const { filter, list } = await pair(single);
      bars(filter)[1]!.click();
      list.refine({ text: 'Story 4' });
      await filter.updateComplete;
      bars(filter)[1]!.click();
      expect(list.query).to.deep.equal({ text: 'Story 4' });
    });

    for (const [start, end] of [
      [1, 3],
      [3, 1],
    ] as const) {
      it(`chooses a range by drawing from ${start} to ${end}`, async () => {
        const { filter } = await pair(single);
        draw(filter, start, end);
        await filter.updateComplete;
        expect(chosen(filter)).to.deep.equal([1, 2, 3]);
        expect(filter.value).to.deep.equal({ from: '2020-06-01', to: '2020-08-31' });
      });
    }

    it('takes a click that comes right after a drawing', async () => {
      const { filter } = await pair(single);
      draw(filter, 1, 3);
      point(filter, 'pointerdown', 4);
      point(filter, 'pointerup', 4);
      bars(filter)[4]!.click();
      expect(filter.value).to.deep.equal({ from: '2020-09-01', to: '2020-09-30' });
    });

    it('shows the range while it is drawn, and the list after', async () => {
      const { filter, list } = await pair(single);
      point(filter, 'pointerdown', 1);
      point(filter, 'pointermove', 4, 1);
      await filter.updateComplete;
      expect([chosen(filter), list.query]).to.deep.equal([[1, 2, 3, 4], {}]);
      expect(readout(filter)).to.match(/^June\s–\sSeptember 2020 6 stories$/);
    });

    it('gives up a drawing at Escape', async () => {
      const { filter, list } = await pair(single);
      bars(filter)[1]!.focus();
      point(filter, 'pointerdown', 1);
      point(filter, 'pointermove', 4, 1);
      await press(filter, 'Escape');
      point(filter, 'pointerup', 4, 1);
      expect([chosen(filter), list.query]).to.deep.equal([[], {}]);
    });

    it('stretches the choice with Shift and a click, and shrinks it', async () => {
      const { filter } = await pair(single);
      const shift = new MouseEvent('click', { bubbles: true, shiftKey: true });
      bars(filter)[1]!.click();
      await filter.updateComplete;
      bars(filter)[4]!.dispatchEvent(shift);
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([1, 2, 3, 4]);
      bars(filter)[0]!.dispatchEvent(new MouseEvent('click', shift));
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([0, 1]);
    });

    it('fires change, which bubbles, once a choice', async () => {
      const { filter } = await pair(single);
      const heard: unknown[] = [];
      filter.parentElement!.addEventListener('change', ({ target }) => heard.push(target));
      bars(filter)[1]!.click();
      bars(filter)[2]!.click();
      draw(filter, 3, 4);
      preset(filter, 'All dates').click();
      expect(heard).to.deep.equal([filter, filter, filter]);
    });

    it('fires nothing when code chooses', async () => {
      const { filter, list } = await pair(single);
      let heard = 0;
      filter.addEventListener('change', () => (heard += 1));
      filter.value = { from: '2020-06-01' };
      list.refine({ to: '2020-08-01' });
      filter.value = undefined;
      await settled(list);
      expect(heard).to.equal(0);
    });
  });

  describe('its buttons', () => {
    const recent = dated([ago(0), ago(45), ago(200), ago(800)]);

    it('choose the last days and months', async () => {
      const { filter, list } = await pair(single, recent);
      const shown = async (name: string): Promise<number> => {
        preset(filter, name).click();
        await settled(list);
        return titles(list).length;
      };
      expect([
        await shown('Last 30 days'),
        await shown('Last 3 months'),
        await shown('Last 12 months'),
        await shown('All dates'),
      ]).to.deep.equal([1, 2, 3, 4]);
    });

    it('choose this year', async () => {
      const { filter } = await pair(single, recent);
      preset(filter, 'This year').click();
      expect(filter.value).to.deep.equal({ from: `${ago(0).slice(0, 4)}-01-01` });
    });

    it('say which of them is chosen, and give it back', async () => {
      const { filter } = await pair(single, recent);
      const pressed = (): string[] =>
        parts(filter, 'preset')
          .filter((one) => one.getAttribute('aria-pressed') === 'true')
          .map((one) => one.textContent.trim());
      const seen = [pressed()];
      for (let click = 0; click < 2; click++) {
        preset(filter, 'Last 3 months').click();
        await filter.updateComplete;
        seen.push(pressed());
      }
      expect(seen).to.deep.equal([['All dates'], ['Last 3 months'], ['All dates']]);
    });

    it('cannot choose what has no stories', async () => {
      const { filter } = await pair(single);
      const disabled = parts<HTMLButtonElement>(filter, 'preset').map((one) => one.disabled);
      expect(disabled).to.deep.equal([false, true, true, true, true]);
    });
  });

  describe('its fields', () => {
    it('choose days', async () => {
      const { filter, list } = await pair(single);
      write(filter, 'from', '2020-06-15');
      write(filter, 'to', '2020-08-05');
      await settled(list);
      expect(titles(list)).to.have.members(['Story 2', 'Story 3', 'Story 4']);
    });

    it('say nothing before the stories have changed', async () => {
      const { filter } = await pair(single);
      const heard: string[] = [];
      for (const type of ['input', 'change'])
        filter.addEventListener(type, () => heard.push(`${type} ${filter.value.from}`));
      const init = { bubbles: true, composed: true };
      field(filter, 'from').dispatchEvent(new Event('input', init));
      write(filter, 'from', '2020-06-15');
      expect(heard).to.deep.equal(['change 2020-06-15']);
    });

    it('show what was chosen elsewhere', async () => {
      const { filter } = await pair(single);
      bars(filter)[1]!.click();
      await filter.updateComplete;
      expect([field(filter, 'from').value, field(filter, 'to').value]).to.deep.equal([
        '2020-06-01',
        '2020-06-30',
      ]);
    });

    it('are bound by the months that have stories, and by what is chosen', async () => {
      const { filter } = await pair(single);
      const bounds = (): string[] => [field(filter, 'from').min, field(filter, 'to').max];
      expect(bounds()).to.deep.equal(['2020-05-01', '2020-09-30']);
      filter.value = { from: '2019-01-01', to: '2021-12-31' };
      await filter.updateComplete;
      expect(bounds()).to.deep.equal(['2019-01-01', '2021-12-31']);
    });

    it('wait while a year is being written', async () => {
      const { filter, list } = await pair(single);
      write(filter, 'from', '0020-06-15');
      expect(list.query).to.deep.equal({});
    });

    it('wait while a first day comes after the last', async () => {
      const { filter, list } = await pair(single);
      filter.value = { from: '2020-05-01', to: '2020-05-31' };
      await filter.updateComplete;
      write(filter, 'from', '2020-08-01');
      expect(list.query.from).to.equal('2020-05-01');
      write(filter, 'to', '2020-08-31');
      expect(filter.value).to.deep.equal({ from: '2020-08-01', to: '2020-08-31' });
    });

    it('swap days in the wrong order when they are left', async () => {
      const { filter } = await pair(single);
      write(filter, 'from', '2020-08-31');
      write(filter, 'to', '2020-06-01');
      leave(filter, 'to');
      await filter.updateComplete;
      expect(filter.value).to.deep.equal({ from: '2020-06-01', to: '2020-08-31' });
      expect([field(filter, 'from').value, field(filter, 'to').value]).to.deep.equal([
        '2020-06-01',
        '2020-08-31',
      ]);
    });

    it('take any day at Enter, and show that there is nothing', async () => {
      const { filter, list } = await pair(single);
      parts<HTMLDetailsElement>(filter, 'exact')[0]!.open = true;
      field(filter, 'from').focus();
      write(filter, 'from', '2035-01-01');
      await press(filter, 'Enter');
      expect([list.status, readout(filter).endsWith('0 stories')]).to.deep.equal(['empty', true]);
    });

    it('open the range when one is emptied', async () => {
      const { filter } = await pair(single);
      filter.value = { from: '2020-06-01', to: '2020-08-31' };
      await filter.updateComplete;
      write(filter, 'to', '');
      expect(filter.value).to.deep.equal({ from: '2020-06-01' });
    });
  });

  describe('its value', () => {
    it('is shown when it was set before the host was there', async () => {
      await customElements.whenDefined('iom-date-filter');
      const filter = document.createElement('iom-date-filter');
      filter.for = 'news';
      filter.value = { from: '2020-06-01', to: '2020-08-31' };
      const { list } = await pair(html`${filter}`);
      expect(list.query).to.deep.equal({ from: '2020-06-01', to: '2020-08-31' });
      expect(chosen(filter)).to.deep.equal([1, 2, 3]);
    });

    it('is nothing at first, and after undefined', async () => {
      const { filter, list } = await pair(single);
      expect(filter.value).to.deep.equal({});
      filter.value = { from: '2020-06-01' };
      filter.value = undefined;
      expect([filter.value, list.query]).to.deep.equal([{}, {}]);
    });

    const odd: [what: string, value: unknown, result: object][] = [
      [
        'days in the wrong order',
        { from: '2020-08-01', to: '2020-06-01' },
        { from: '2020-06-01', to: '2020-08-01' },
      ],
      ['a time', { from: '2020-06-15T12:00:00Z' }, { from: '2020-06-15' }],
      ['days that no calendar has', { from: '2020-02-30', to: '2020-13-01' }, {}],
      ['other types', { from: 20200601, to: new Date() }, {}],
      ['a text', '2020-06-01', {}],
      ['null', null, {}],
    ];
    for (const [what, value, result] of odd) {
      it(`takes ${what} without an error`, async () => {
        const { filter } = await pair(single);
        filter.value = value as object;
        await filter.updateComplete;
        expect(filter.value).to.deep.equal(result);
      });
    }

    it('follows what code chose', async () => {
      const { filter, list } = await pair(single);
      list.refine({ from: '2020-08-01', to: '2020-08-31' });
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([3]);
    });

    it('survives a query that is no date', async () => {
      const { filter, list } = await pair(single);
      list.refine({ from: '2020-99-99' });
      await filter.updateComplete;
      expect(filter.value).to.deep.equal({});
    });
  });

  describe('by key', () => {
    const ways: [from: number, key: string, to: number][] = [
      [1, 'ArrowRight', 2],
      [1, 'ArrowLeft', 0],
      [0, 'ArrowLeft', 0],
      [4, 'ArrowRight', 4],
      [2, 'Home', 0],
      [2, 'End', 4],
    ];
    for (const [start, key, end] of ways) {
      it(`goes from bar ${start} to ${end} with ${key}, and chooses nothing`, async () => {
        const { filter, list } = await pair(single);
        bars(filter)[start]!.focus();
        await press(filter, key);
        expect([focused(filter), list.query]).to.deep.equal([end, {}]);
      });
    }

    it('goes to later months with the left arrow where text runs from right to left', async () => {
      const { filter } = await pair(arabic);
      bars(filter)[1]!.focus();
      await press(filter, 'ArrowLeft');
      expect(focused(filter)).to.equal(2);
    });

    it('chooses with Enter and gives back with the space bar', async () => {
      const { filter, list } = await pair(single);
      bars(filter)[1]!.focus();
      await press(filter, 'Enter');
      expect(filter.value).to.deep.equal({ from: '2020-06-01', to: '2020-06-30' });
      await press(filter, ' ');
      expect(list.query).to.deep.equal({});
    });

    it('stretches and shrinks the choice with Shift', async () => {
      const { filter } = await pair(single);
      bars(filter)[1]!.focus();
      await press(filter, 'Enter', 'Shift+ArrowRight', 'Shift+ArrowRight');
      expect([chosen(filter), focused(filter)]).to.deep.equal([[1, 2, 3], 3]);
      await press(filter, 'Shift+ArrowLeft');
      expect(chosen(filter)).to.deep.equal([1, 2]);
      await press(filter, 'Shift+Home');
      expect([chosen(filter), focused(filter)]).to.deep.equal([[0, 1], 0]);
    });

    it('has one stop for the Tab key: what is chosen, else the newest month with stories', async () => {
      const { filter } = await pair(single);
      const stops = (): number[] =>
        bars(filter).flatMap(({ tabIndex }, i) => (tabIndex === 0 ? [i] : []));
      expect(stops()).to.deep.equal([4]);
      filter.value = { from: '2020-06-01', to: '2020-08-31' };
      await filter.updateComplete;
      expect(stops()).to.deep.equal([1]);
    });

    it('comes back to the bar that was left', async () => {
      const { filter } = await pair(single);
      bars(filter)[2]!.focus();
      bars(filter)[2]!.blur();
      await filter.updateComplete;
      filter.focus();
      expect(focused(filter)).to.equal(2);
    });
  });
});

describe('the periods of the histogram', () => {
  const steps: [from: string, to: string, most: number, step: number][] = [
    ['2020-08-01', '2020-08-31', 12, 1],
    ['2020-01-01', '2020-12-31', 12, 1],
    ['2020-01-01', '2021-01-01', 12, 3],
    ['2020-01-01', '2022-12-31', 99, 1],
    ['2020-01-01', '2023-01-01', 99, 3],
    ['1995-01-01', '2026-11-30', 36, 12],
    ['1995-01-01', '2026-11-30', 12, 60],
    ['1900-01-01', '9998-01-01', 12, 12_000],
  ];
  for (const [from, to, most, step] of steps) {
    it(`are ${step} months from ${from} to ${to} for ${most} bars`, () => {
      expect(stepFor(monthOf(from), monthOf(to), most)).to.equal(step);
    });
  }

  it('end on the last day of February, in leap years too', () => {
    const february = (year: number): string => periods(year * 12 + 1, year * 12 + 1, 1)[0]!.to;
    expect([2020, 2021, 2000, 1900].map(february)).to.deep.equal([
      '2020-02-29',
      '2021-02-28',
      '2000-02-29',
      '1900-02-28',
    ]);
  });

  it('are whole months or not', () => {
    expect(isWhole({ from: '2020-02-01', to: '2020-02-29' })).to.equal(true);
    expect(isWhole({ from: '2020-02-01', to: '2020-02-28' })).to.equal(false);
    expect(isWhole({ from: '2020-02-02', to: '2020-02-29' })).to.equal(false);
  });

  it('go back over the ends of months and years', () => {
    expect(daysBefore('2020-03-01', 1)).to.equal('2020-02-29');
    expect(daysBefore('2026-01-15', 30)).to.equal('2025-12-16');
    expect(monthsBefore('2026-05-31', 3)).to.equal('2026-02-28');
    expect(monthsBefore('2026-01-15', 12)).to.equal('2025-01-15');
  });

  it('know the days of the calendar', () => {
    const days = ['2020-02-29', '2021-02-29', '2020-13-01', '2020-1-1', '', '2020-08-01T10:00'];
    expect(days.map(isDay)).to.deep.equal([true, false, false, false, false, false]);
  });
});
