import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import contrast from '../src/styles/themes/contrast.css?raw';
import iom from '../src/styles/themes/iom.css?raw';
import plain from '../src/styles/themes/plain.css?raw';

const sheets = { iom, plain, contrast };

/** The demonstration in a theme. On a page the sheet is linked; here it is adopted, for this story alone. */
function themed(name: keyof typeof sheets): TemplateResult {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheets[name].replaceAll(':root', `.themed-${name}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return html`<div class="themed-${name}">
    <iom-country-map for="news"></iom-country-map>
    <iom-country-filter for="news" variant="chips" multiple></iom-country-filter>
    <iom-news-list
      id="news"
      src="embeds/feed.json"
      layout="grid"
      paging="pages"
      page-size="3"
      country-links
    ></iom-news-list>
  </div>`;
}

const meta: Meta = {
  title: 'Themes',
  parameters: { docs: { story: { inline: false, height: '60rem' } } },
};

export default meta;

type Story = StoryObj;

/** `themes/iom.css`: the colours of IOM. */
export const Iom: Story = { name: 'IOM', render: () => themed('iom') };

/** `themes/plain.css`: nothing but the text colour of the page. */
export const Plain: Story = { render: () => themed('plain') };

/** `themes/contrast.css`: at least 7:1, full lines, a double focus ring. */
export const Contrast: Story = { name: 'High contrast', render: () => themed('contrast') };
