import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { IomCountryFilter } from '../src/index.js';

const short = { src: 'embeds/feed.json', 'page-size': 3, 'no-summaries': true };

/** A filter, and a short list to see what it does. */
const withList = (args: Args, list: Args = short): TemplateResult => html`
  <iom-country-filter for="news" ${attributes(args)}></iom-country-filter>
  <br />
  <iom-news-list id="news" ${attributes(list)}></iom-news-list>
`;

const meta: Meta = {
  title: 'Elements/iom-country-filter',
  component: 'iom-country-filter',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '34rem' } } },
  render: (args) => withList(args),
};

export default meta;

type Story = StoryObj;

const filterIn = (canvas: HTMLElement): IomCountryFilter =>
  canvas.querySelector('iom-country-filter')!;

const choose =
  (...countries: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await filter.updateComplete;
    filter.value = countries;
    await filter.updateComplete;
  };

/** The browser's own menu: one country, or all. */
export const Menu: Story = {};

/** A country is chosen. */
export const MenuChosen: Story = {
  name: 'Menu, one chosen',
  play: choose('HN'),
};

/** A menu for several countries opens below its button and stays open while the visitor ticks. */
export const MenuMultiple: Story = {
  name: 'Menu, several',
  args: { multiple: true },
  play: async (context) => {
    await choose('GT', 'HN')(context);
    const filter = filterIn(context.canvasElement);
    filter.shadowRoot!.querySelector('details')!.open = true;
  },
};

/** The same menu, closed, sums up what is chosen. */
export const MenuMultipleClosed: Story = {
  name: 'Menu, several, closed',
  args: { multiple: true },
  play: choose('GT', 'HN', 'SV'),
};

/** A field finds a country by its name in any of the languages, here in French. */
export const MenuFind: Story = {
  name: 'Menu, finding a country',
  args: { multiple: true },
  play: async (context) => {
    await choose()(context);
    const root = filterIn(context.canvasElement).shadowRoot!;
    root.querySelector('details')!.open = true;
    const field = root.querySelector<HTMLInputElement>('[part=find]')!;
    field.focus();
    field.value = 'mexique';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

/** Countries stand under their regions; one region is chosen as a whole. */
export const Regions: Story = {
  args: { multiple: true, regions: true },
  play: async (context) => {
    await choose('BZ', 'CR', 'GT', 'HN', 'NI', 'PA', 'SV', 'DO')(context);
    filterIn(context.canvasElement).shadowRoot!.querySelector('details')!.open = true;
  },
};

/** The same, in sight. */
export const RegionsList: Story = {
  name: 'Regions, list',
  args: { variant: 'list', regions: true },
};

/** Regions as chips. */
export const RegionsChips: Story = {
  name: 'Regions, chips',
  args: { variant: 'chips', multiple: true, regions: true },
  play: choose('CR', 'DO'),
};

/** IOM's sentence on names below. */
export const Note: Story = { args: { note: true, regions: true } };

/** All countries in sight; one is chosen at a time. */
export const Chips: Story = {
  args: { variant: 'chips' },
  play: choose('DO'),
};

/** Several chips. */
export const ChipsMultiple: Story = {
  name: 'Chips, several',
  args: { variant: 'chips', multiple: true },
  play: choose('GT', 'HN', 'SV'),
};

/** One below the other, as in a sidebar. */
export const List: Story = {
  args: { variant: 'list' },
  play: choose('MX'),
};

/** Tick boxes one below the other. */
export const ListMultiple: Story = {
  name: 'List, several',
  args: { variant: 'list', multiple: true },
  play: choose('AG', 'DO'),
};

/** While the feed is awaited nothing can be chosen, and the filter keeps its place. */
export const Waiting: Story = {
  beforeEach: () => answer('embeds/feed.json?never-here', never),
  render: (args) => withList(args, { ...short, src: 'embeds/feed.json?never-here' }),
};

/** A list about three countries has three to choose from, with or without stories. */
export const Scope: Story = {
  args: { variant: 'chips' },
  render: (args) => withList(args, { ...short, countries: 'CR JM PA' }),
};

/** A name of its own. */
export const OwnLabel: Story = {
  args: { label: 'Show news about', variant: 'chips' },
};

/** A sidebar of 280 pixels. */
export const Narrow: Story = {
  name: 'Narrow: 280 px',
  args: { variant: 'chips' },
  render: (args) => html`<div style="inline-size: 280px">${withList(args)}</div>`,
};

/** A page in Kreyòl. */
export const InKreyol: Story = {
  name: 'In Kreyòl',
  globals: { language: 'ht' },
  args: { variant: 'chips' },
};

/** A page in Arabic. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { variant: 'list', multiple: true },
  play: choose('GT', 'HN'),
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { variant: 'chips', multiple: true },
  play: choose('GT', 'HN'),
};

/** Colours and corners of one's own. */
export const OwnColours: Story = {
  args: {
    variant: 'chips',
    '--iom-color-accent': '#0f6d5f',
    '--iom-color-on-accent': '#ffffff',
    '--iom-color-edge': '#7aa39c',
  },
  play: choose('HN'),
};
