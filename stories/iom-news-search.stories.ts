import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { IomNewsSearch } from '../src/index.js';

const short = { src: 'embeds/feed.json', 'page-size': 3 };

/** A search, and a short list to see what it does. */
const withList = (args: Args, list: Args = short): TemplateResult => html`
  <iom-news-search for="news" ${attributes(args)}></iom-news-search>
  <iom-news-list id="news" ${attributes(list)}></iom-news-list>
`;

const meta: Meta = {
  title: 'Elements/iom-news-search',
  component: 'iom-news-search',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
  render: (args) => withList(args),
};

export default meta;

type Story = StoryObj;

/** Puts words into the field, as if the visitor had typed them. */
const type =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const search = canvasElement.querySelector<IomNewsSearch>('iom-news-search')!;
    await search.updateComplete;
    const field = search.shadowRoot!.querySelector('input')!;
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await search.updateComplete;
  };

/** An empty field. */
export const Default: Story = {};

/** Every word begins a word of the title or the summary; browsers that can mark what was found. */
export const Found: Story = { play: type('migr trai') };

/** Accents do not matter, neither here nor there. */
export const Accents: Story = {
  globals: { language: 'es' },
  render: (args) => withList(args, { ...short, src: 'embeds/feed.es.json' }),
  play: type('migracion'),
};

/** Nothing is found; a button of the list shows all stories again, and so does the one in the field. */
export const NothingFound: Story = { play: type('zeppelin') };

/** Search and filters choose together; the numbers of the filters follow the search. */
export const WithFilters: Story = {
  render: (args) => html`
    <iom-country-filter for="news"></iom-country-filter>
    <iom-topic-filter for="news"></iom-topic-filter>
    ${withList(args)}
  `,
  play: type('migr'),
};

/** Cards in columns. */
export const Grid: Story = {
  render: (args) => withList(args, { ...short, layout: 'grid' }),
  play: type('border'),
};

/** While the feed is awaited the visitor can type already. */
export const Waiting: Story = {
  beforeEach: () => answer('embeds/feed.json?never-here', never),
  render: (args) => withList(args, { ...short, src: 'embeds/feed.json?never-here' }),
  play: type('bor'),
};

/** A name of its own. */
export const OwnLabel: Story = { args: { label: 'Find a story' } };

/** A small phone. */
export const Narrow: Story = {
  name: 'Narrow: 320 px',
  render: (args) => html`<div style="inline-size: 288px">${withList(args)}</div>`,
  play: type('migration'),
};

/** A page in Arabic: articles that are written with the noun do not hide it. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: (args) => withList(args, { ...short, src: 'data/feed.ar.json' }),
  play: type('هجرة'),
};

/** A dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: type('migr') };

/** Colours and corners of one's own. The colours of what was found are set on the list, or above. */
export const OwnColours: Story = {
  args: { '--iom-color-edge': '#7aa39c', '--iom-radius': '2em' },
  render: (args) =>
    withList(args, { ...short, '--iom-color-mark': '#0f6d5f', '--iom-color-on-mark': '#ffffff' }),
  play: type('migr'),
};
