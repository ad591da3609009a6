import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { DateRange, IomDateFilter, NewsItem } from '../src/index.js';

const short = { src: 'embeds/feed.json', 'page-size': 3, 'no-summaries': true };

/** The control, and a short list to see what it does. */
const withList = (args: Args, list: Args = short): TemplateResult => html`
  <iom-date-filter for="news" ${attributes(args)}></iom-date-filter>
  <iom-news-list id="news" ${attributes(list)}></iom-news-list>
`;

/** Stories on the days of some months; of a month that is no date, undated ones. */
const many = (counts: readonly (readonly [month: string, count: number])[]): NewsItem[] =>
  counts.flatMap(([month, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${month}-${index}`,
      url: `https://example.org/news/${month}-${index}`,
      title: `Story ${index + 1} of ${month}`,
      summary: '',
      date: /^\d/.test(month)
        ? `${month}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`
        : undefined,
      language: 'en',
      countries: ['HN'],
      regions: [],
      topics: [],
      place: undefined,
      authors: [],
      source: 'IOM',
      pinned: false,
    })),
  );

/** Months from one year to another, with numbers that rise and fall. */
const monthsOf = (first: number, last: number, most: number): [string, number][] =>
  Array.from({ length: (last - first + 1) * 12 }, (_, i) => [
    `${first + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    Math.max(0, Math.round((most / 2) * (1 + Math.sin(i * 1.3) - ((i * 7) % 5) / 6))),
  ]);

const withStories = (args: Args, items: readonly NewsItem[]): TemplateResult => html`
  <iom-date-filter for="news" ${attributes(args)}></iom-date-filter>
  <iom-news-list id="news" languages="*" page-size="3" no-summaries .items=${items}></iom-news-list>
`;

const year = many([...monthsOf(2020, 2020, 14), ['undated', 3]]);

const meta: Meta = {
  title: 'Elements/iom-date-filter',
  component: 'iom-date-filter',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '48rem' } } },
  render: (args) => withStories(args, year),
};

export default meta;

type Story = StoryObj;

const choose =
  (range: DateRange): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const filter = canvasElement.querySelector<IomDateFilter>('iom-date-filter')!;
    await filter.updateComplete;
    filter.value = range;
    await filter.updateComplete;
  };

const spring = { from: '2020-03-01', to: '2020-06-30' };

/** One bar a month, with its number of stories. Nothing is chosen, so all are shown. */
export const Default: Story = {};

/**
 * A range is chosen: its bars are filled and stand in a bracket, the others are hollow. Stories
 * without a date are left out, and it says so.
 */
export const Range: Story = {
  play: choose(spring),
};

/** One month is chosen. A second click gives it back. */
export const OneMonth: Story = {
  play: choose({ from: '2020-06-01', to: '2020-06-30' }),
};

/** Days that are no whole months, in the two fields. */
export const ExactDates: Story = {
  play: async (context) => {
    await choose({ from: '2020-03-10', to: '2020-06-04' })(context);
    const filter = context.canvasElement.querySelector('iom-date-filter')!;
    filter.shadowRoot!.querySelector('details')!.open = true;
  },
};

/** The demonstration: two months, long ago, so that no button but the first has stories. */
export const FewMonths: Story = {
  render: (args) => withList(args),
};

/** Three years of single months, where there is room for them. */
export const ThreeYears: Story = {
  render: (args) => withStories(args, many(monthsOf(2018, 2020, 20))),
};

/** Thirty years: bars of a year, and of several on a phone. */
export const Decades: Story = {
  render: (args) => withStories(args, many(monthsOf(1991, 2020, 8))),
  play: choose({ from: '2010-01-01', to: '2019-12-31' }),
};

/** While the feed is awaited nothing can be chosen, and the control keeps its place. */
export const Waiting: Story = {
  beforeEach: () => answer('embeds/feed.json?never-here', never),
  render: (args) => withList(args, { ...short, src: 'embeds/feed.json?never-here' }),
};

/** With a filter by country: bars count what the other leaves. */
export const WithCountries: Story = {
  render: (args) => html`
    <iom-country-filter for="news"></iom-country-filter>
    ${withList(args)}
  `,
};

/** A name of its own. */
export const OwnLabel: Story = {
  args: { label: 'When it happened' },
};

/** A small phone: every bar is still 24 pixels wide. */
export const Narrow: Story = {
  name: 'Narrow: 320 px',
  render: (args) => html`<div style="inline-size: 288px">${withStories(args, year)}</div>`,
  play: choose(spring),
};

/** A page in Spanish. */
export const InSpanish: Story = {
  globals: { language: 'es' },
  play: choose(spring),
};

/** A page in Arabic: time runs from right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: choose(spring),
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: choose(spring),
};

/** Colours and corners of one's own. */
export const OwnColours: Story = {
  args: {
    '--iom-color-accent': '#0f6d5f',
    '--iom-color-on-accent': '#ffffff',
    '--iom-radius': '0',
  },
  play: choose(spring),
};
