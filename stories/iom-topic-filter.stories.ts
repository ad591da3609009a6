import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { IomTopicFilter, NewsItem } from '../src/index.js';
import { items } from './data/items.js';

const short = { src: 'embeds/feed.json', 'page-size': 3, 'no-summaries': true };

/** A filter, and a short list to see what it does. */
const withList = (args: Args, list: Args = short): TemplateResult => html`
  <iom-topic-filter for="news" ${attributes(args)}></iom-topic-filter>
  <iom-news-list id="news" ${attributes(list)}></iom-news-list>
`;

/** The stories of the demonstration, again and again, each about a topic of its own. */
const about300: NewsItem[] = Array.from({ length: 300 }, (_, index) => ({
  ...items[index % items.length]!,
  id: `topic-${index}`,
  topics: [`${items[index % items.length]!.topics[0]!} ${index + 1}`],
}));

const withStories = (args: Args, stories: readonly NewsItem[]): TemplateResult => html`
  <iom-topic-filter for="news" ${attributes(args)}></iom-topic-filter>
  <iom-news-list id="news" page-size="3" no-summaries .items=${stories}></iom-news-list>
`;

const meta: Meta = {
  title: 'Elements/iom-topic-filter',
  component: 'iom-topic-filter',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '34rem' } } },
  render: (args) => withList(args),
};

export default meta;

type Story = StoryObj;

const filterIn = (canvas: HTMLElement): IomTopicFilter => canvas.querySelector('iom-topic-filter')!;

const choose =
  (...topics: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await filter.updateComplete;
    filter.value = topics;
    await filter.updateComplete;
  };

const lookFor =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await filter.updateComplete;
    const root = filter.shadowRoot!;
    const details = root.querySelector('details');
    if (details) details.open = true;
    const field = root.querySelector<HTMLInputElement>('[part=find]');
    if (!field) return;
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

/** The browser's own menu: one topic, or all. In this feed there are more than fit one, so it can be searched. */
export const Menu: Story = {};

/** A few topics: the menu is the browser's own. */
export const MenuShort: Story = {
  name: 'Menu, few topics',
  render: (args) => withList(args, { ...short, topics: 'COVID-19, training, diaspora' }),
};

/** A menu for several topics stays open while the visitor ticks, and says below what is chosen. */
export const MenuMultiple: Story = {
  name: 'Menu, several',
  args: { multiple: true },
  play: async (context) => {
    await choose('COVID-19', 'migration policy')(context);
    filterIn(context.canvasElement).shadowRoot!.querySelector('details')!.open = true;
  },
};

/** All topics in sight; one is chosen at a time. */
export const Chips: Story = {
  args: { variant: 'chips' },
  render: (args) =>
    withList(args, { ...short, topics: 'COVID-19, training, diaspora, migration policy' }),
  play: choose('COVID-19'),
};

/** Tick boxes one below the other, as in a sidebar. */
export const ListMultiple: Story = {
  name: 'List, several',
  args: { variant: 'list', multiple: true },
  render: (args) =>
    withList(args, { ...short, topics: 'COVID-19, training, diaspora, migration policy' }),
  play: choose('COVID-19', 'diaspora'),
};

/** Three hundred topics in a menu. */
export const ManyInMenu: Story = {
  name: '300 topics, menu',
  render: (args) => withStories(args, about300),
  play: lookFor('29'),
};

/** Three hundred topics as chips: they scroll below a field that finds them. */
export const ManyChips: Story = {
  name: '300 topics, chips',
  args: { variant: 'chips', multiple: true },
  render: (args) => withStories(args, about300),
  play: choose('COVID-19 9'),
};

/** Three hundred topics as a list, one of them looked for. */
export const ManyInList: Story = {
  name: '300 topics, list',
  args: { variant: 'list' },
  render: (args) => withStories(args, about300),
  play: lookFor('mig 1'),
};

/** No story has a topic: nothing can be chosen. */
export const NoTopics: Story = {
  render: (args) =>
    withStories(
      args,
      items.map((item) => ({ ...item, topics: [] })),
    ),
};

/** While the feed is awaited nothing can be chosen. */
export const Waiting: Story = {
  beforeEach: () => answer('embeds/feed.json?never-here', never),
  render: (args) => withList(args, { ...short, src: 'embeds/feed.json?never-here' }),
};

/** A name of its own. */
export const OwnLabel: Story = { args: { label: 'Show news about' } };

/** A small phone. */
export const Narrow: Story = {
  name: 'Narrow: 320 px',
  args: { variant: 'chips', multiple: true },
  render: (args) => html`<div style="inline-size: 288px">${withStories(args, about300)}</div>`,
};

/** A page in Spanish. */
export const InSpanish: Story = {
  globals: { language: 'es' },
  args: { multiple: true },
  render: (args) => withList(args, { ...short, src: 'embeds/feed.es.json' }),
};

/** A page in Arabic. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { variant: 'chips', multiple: true },
  play: choose('COVID-19'),
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { variant: 'chips', multiple: true },
  play: choose('COVID-19', 'training'),
};

/** Colours and corners of one's own. */
export const OwnColours: Story = {
  args: {
    variant: 'chips',
    '--iom-color-accent': '#0f6d5f',
    '--iom-color-on-accent': '#ffffff',
    '--iom-radius': '0',
  },
  play: choose('COVID-19'),
};
