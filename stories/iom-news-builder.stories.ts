import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import '../src/define/news-builder.js';

const meta: Meta = {
  title: 'Elements/iom-news-builder',
  component: 'iom-news-builder',
  // It is a page.
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '60rem' } } },
  render: (args) => html`<iom-news-builder ${attributes(args)}></iom-news-builder>`,
};

export default meta;

type Story = StoryObj;

/** Nothing is chosen yet. */
export const Empty: Story = {};

/** The feed works: what is in it, the preview, and the lines to copy. */
export const Works: Story = { args: { src: 'embeds/feed.json' } };

/** The address of a web page, with what to do. */
export const WebPage: Story = { args: { src: 'embeds/index.html' } };

/** Somebody pasted a sentence. */
export const NoAddress: Story = { args: { src: 'the news of the region' } };
