import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import type { NewsItem } from '../src/index.js';
import { arabic, items, long, picture, spanish, story } from './data/items.js';

const card = (args: Args, item: NewsItem): TemplateResult =>
  html`<iom-news-card ${attributes(args)} .item=${item}></iom-news-card>`;

/** A column as wide as those of a grid. */
const column = (args: Args, item: NewsItem): TemplateResult =>
  html`<div style="max-inline-size: 22em">${card(args, item)}</div>`;

const meta: Meta = {
  title: 'Elements/iom-news-card',
  component: 'iom-news-card',
  render: (args) => card(args, story),
};

export default meta;

type Story = StoryObj;

/** Everything a card can show. */
export const Full: Story = {};

/** Text below the picture, for columns. */
export const Grid: Story = {
  args: { layout: 'grid' },
  render: (args) => column(args, story),
};

/** A story that has no picture. */
export const NoPicture: Story = {
  render: (args) => card(args, items[0]!),
};

/** A picture that cannot be loaded leaves a quiet field, never a broken sign. */
export const BrokenPicture: Story = {
  args: { layout: 'grid' },
  render: (args) =>
    column(args, { ...story, image: picture('no-such-picture', 'This picture does not arrive.') }),
};

/** `no-image` and `no-summary`: the least there is. */
export const Least: Story = {
  args: { 'no-image': true, 'no-summary': true },
};

/** The feed gives no address that is safe to follow, so there is no link. */
export const NoLink: Story = {
  render: (args) => card(args, { ...items[6]!, url: undefined }),
};

/** Neither date nor place. */
export const Undated: Story = {
  render: (args) => card(args, { ...items[8]!, countries: [], source: undefined }),
};

/** Long words and many countries in a narrow column. */
export const LongWords: Story = {
  args: { layout: 'grid' },
  render: (args) => html`<div style="inline-size: 280px">${card(args, long)}</div>`,
};

/** A story in another language than the page names its language. */
export const OtherLanguage: Story = {
  render: (args) => card(args, spanish),
};

/** A story that is written from right to left, on an English page. */
export const OtherDirection: Story = {
  render: (args) => card(args, arabic),
};

/** A page from right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  render: (args) => card(args, { ...arabic, image: picture('hills') }),
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};

/** Parts of one's own look. */
export const OwnParts: Story = {
  args: { layout: 'grid' },
  render: (args) => html`
    <style>
      iom-news-card::part(image) {
        border-radius: 50% 0 50% 0;
      }
      iom-news-card::part(title) {
        font-family: Georgia, serif;
        font-size: 1.6em;
      }
      iom-news-card::part(summary) {
        font-style: italic;
      }
      iom-news-card::part(topics),
      iom-news-card::part(source) {
        display: none;
      }
    </style>
    ${column(args, story)}
  `,
};
