import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import type { IomNewsPager } from '../src/index.js';

/** A pager, and the short list it turns. */
const withList = (args: Args, list: Args): TemplateResult => html`
  <iom-news-pager for="news" ${attributes(args)}></iom-news-pager>
  <br />
  <iom-news-list
    id="news"
    src="embeds/feed.json"
    page-size="2"
    no-summaries
    ${attributes(list)}
  ></iom-news-list>
`;

const meta: Meta = {
  title: 'Elements/iom-news-pager',
  component: 'iom-news-pager',
  // On a page with all stories each list would need an id of its own.
  parameters: { docs: { story: { inline: false, height: '26rem' } } },
  render: (args) => withList(args, { paging: 'pages' }),
};

export default meta;

type Story = StoryObj;

const turnTo =
  (page: number): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const pager = canvasElement.querySelector<IomNewsPager>('iom-news-pager')!;
    await pager.updateComplete;
    pager.value = page;
    await pager.updateComplete;
  };

/** Buttons for the pages, above the list they turn. */
export const Pages: Story = {};

/** In the middle of many pages, those far away are left out. */
export const Middle: Story = {
  render: (args) => withList(args, { paging: 'pages', 'page-size': 1 }),
  play: turnTo(5),
};

/** The last page. */
export const Last: Story = {
  play: turnTo(5),
};

/** One button that shows more. */
export const More: Story = {
  render: (args) => html`
    <iom-news id="host" src="embeds/feed.json">
      <iom-news-list page-size="2" no-summaries paging="more"></iom-news-list>
    </iom-news>
    <br />
    <iom-news-pager for="host" ${attributes(args)}></iom-news-pager>
  `,
};

/** A sidebar of 280 pixels. */
export const Narrow: Story = {
  name: 'Narrow: 280 px',
  render: (args) => html`
    <div style="inline-size: 280px">${withList(args, { paging: 'pages', 'page-size': 1 })}</div>
  `,
  play: turnTo(5),
};

/** A page in Portuguese. */
export const InPortuguese: Story = {
  globals: { language: 'pt' },
  play: turnTo(2),
};

/** A page in Arabic. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: turnTo(2),
};

/** A dark page, and a colour of one's own. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { '--iom-color-accent': '#ffd27a', '--iom-color-on-accent': '#2b1d00' },
  play: turnTo(2),
};
