import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { IomCountryMap, NewsItem } from '../src/index.js';

const short = { src: 'embeds/feed.json', 'page-size': 3, 'no-summaries': true };

/** A map, and a short list to see what it does. */
const withList = (args: Args, list: Args = short): TemplateResult => html`
  <iom-country-map for="news" ${attributes(args)}></iom-country-map>
  <iom-news-list id="news" ${attributes(list)}></iom-news-list>
`;

/** Stories without end, to see all shades: so many for each country. */
const many = (counts: Readonly<Record<string, number>>): NewsItem[] =>
  Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${code}-${index}`,
      url: `https://example.org/news/${code}-${index}`,
      title: `Story ${index + 1} from ${code}`,
      summary: '',
      date: undefined,
      language: 'en',
      countries: [code],
      regions: [],
      topics: [],
      place: undefined,
      authors: [],
      source: 'IOM',
      pinned: false,
    })),
  );

const withStories = (args: Args, items: readonly NewsItem[]): TemplateResult => html`
  <iom-country-map for="news" ${attributes(args)}></iom-country-map>
  <iom-news id="news" languages="*" .items=${items}></iom-news>
`;

const meta: Meta = {
  title: 'Elements/iom-country-map',
  component: 'iom-country-map',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '60rem' } } },
  render: (args) => withList(args),
};

export default meta;

type Story = StoryObj;

const choose =
  (...countries: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const map = canvasElement.querySelector<IomCountryMap>('iom-country-map')!;
    await map.updateComplete;
    map.value = countries;
    await map.updateComplete;
  };

/** One tile a country, all of a size. The deeper its colour, the more stories it has. */
export const Default: Story = {};

/** A country is chosen: an outline and a tick, whatever its shade. A second click gives it back. */
export const Chosen: Story = {
  play: choose('HN'),
};

/** Several countries. */
export const Multiple: Story = {
  args: { multiple: true },
  play: choose('GT', 'HN', 'SV'),
};

/** Map and filter share one choice: whatever is chosen in one shows in the other. */
export const WithFilter: Story = {
  render: (args) => html`
    <iom-country-filter for="news"></iom-country-filter>
    ${withList(args)}
  `,
  play: choose('DO'),
};

/** Hundreds of stories: shades go by steps that grow. Countries elsewhere stand below. */
export const ManyStories: Story = {
  render: (args) =>
    withStories(
      args,
      many({
        ...{ GT: 40, HN: 62, SV: 35, MX: 28, CO: 22, VE: 3, PA: 17, CR: 14, NI: 6, HT: 11, DO: 9 },
        ...{ JM: 3, TT: 4, GY: 2, BR: 5, PE: 7, EC: 8, CL: 2, AR: 3, US: 12, BZ: 6, CU: 1, LC: 1 },
        ...{ DM: 2, AG: 2, VC: 1, BB: 3, PY: 1, NG: 2, ES: 1 },
      }),
    ),
};

/** Two stories: two shades will do. */
export const FewStories: Story = {
  render: (args) => withStories(args, many({ HN: 2, BR: 1 })),
};

/** No story: the map stands, and nothing can be chosen. */
export const NoStories: Story = {
  render: (args) => withStories(args, []),
};

/** While the feed is awaited nothing can be chosen, and the map keeps its place. */
export const Waiting: Story = {
  beforeEach: () => answer('embeds/feed.json?never-here', never),
  render: (args) => withList(args, { ...short, src: 'embeds/feed.json?never-here' }),
};

/** A list about three countries: the others are drawn quietly and cannot be chosen. */
export const Scope: Story = {
  render: (args) => withList(args, { ...short, countries: 'GT HN SV' }),
};

/** A name of its own. */
export const OwnLabel: Story = {
  args: { label: 'Where we work' },
};

/** A small phone: codes only; the line above says the name and the number. */
export const Narrow: Story = {
  name: 'Narrow: 320 px',
  render: (args) => html`<div style="inline-size: 288px">${withList(args)}</div>`,
  play: choose('HN'),
};

/** A page in Spanish. */
export const InSpanish: Story = {
  globals: { language: 'es' },
  play: choose('HN'),
};

/** A page in Arabic: text runs from right to left, and the west stays on the left. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { multiple: true },
  play: choose('GT', 'HN'),
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { multiple: true },
  play: choose('GT', 'HN'),
};

/** Colours and corners of one's own. */
export const OwnColours: Story = {
  args: {
    '--iom-color-accent': '#0f6d5f',
    '--iom-color-on-accent': '#ffffff',
    '--iom-radius': '1em',
  },
  play: choose('HN'),
};
