import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import { illustrated } from './data/items.js';

const meta: Meta = {
  title: 'Elements/iom-news',
  component: 'iom-news',
  args: { src: 'embeds/feed.json' },
  render: (args) => html`
    <iom-news ${attributes(args)}>
      <iom-country-filter></iom-country-filter>
      <br />
      <iom-news-list page-size="3" no-summaries></iom-news-list>
    </iom-news>
  `,
};

export default meta;

type Story = StoryObj;

/** One feed for everything inside: a filter and a list. */
export const FilterAndList: Story = {};

/** Two lists share one request. The filter rules both. */
export const TwoLists: Story = {
  render: (args) => html`
    <iom-news ${attributes(args)}>
      <iom-country-filter variant="chips"></iom-country-filter>
      <br />
      <div style="display: flex; flex-wrap: wrap; gap: 2em">
        <iom-news-list style="flex: 2 1 20em" page-size="2" paging="none"></iom-news-list>
        <iom-news-list
          style="flex: 1 1 14em"
          page-size="2"
          paging="none"
          no-summaries
        ></iom-news-list>
      </div>
    </iom-news>
  `,
};

/** Elements elsewhere on the page name the host by `for`. */
export const ByName: Story = {
  name: 'Found by name',
  // On a page with all stories the id would not be the only one.
  parameters: { docs: { story: { inline: false, height: '34rem' } } },
  render: (args) => html`
    <iom-country-filter for="regional"></iom-country-filter>
    <br />
    <iom-news-list for="regional" page-size="3" no-summaries></iom-news-list>
    <iom-news id="regional" ${attributes(args)}></iom-news>
  `,
};

/** The scope of the host holds for all inside. */
export const Scope: Story = {
  args: { countries: 'GT HN SV' },
};

/** Oldest stories first. */
export const OldestFirst: Story = {
  args: { sort: 'oldest' },
};

/** A script of the page sets the stories. */
export const ItemsWithoutFeed: Story = {
  args: { src: undefined },
  render: (args) => html`
    <iom-news ${attributes(args)} .items=${illustrated}>
      <iom-country-filter variant="chips"></iom-country-filter>
      <br />
      <iom-news-list layout="grid" page-size="3"></iom-news-list>
    </iom-news>
  `,
};

/** All inside wait for the feed. */
export const Loading: Story = {
  args: { src: 'embeds/feed.json?never-for-the-host' },
  beforeEach: () => answer('embeds/feed.json?never-for-the-host', never),
};

/** The feed cannot be read: the list says so, and the filter has nothing to choose from. */
export const ErrorNotFeed: Story = {
  name: 'Error: not a feed',
  args: { src: 'data/not-a-feed.json' },
};

/** A page in Arabic. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { src: 'data/feed.ar.json' },
};

/** A dark page. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};
