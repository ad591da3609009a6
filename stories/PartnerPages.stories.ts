import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?raw';
import { html, type TemplateResult } from 'lit';
import preflight from 'tailwindcss/preflight.css?raw';
import blog from './pages/blog.css?raw';
import government from './pages/government.css?raw';
import portal from './pages/portal.css?raw';

/** Puts a page's style sheet into the document while its story is there. */
const styled = (css: string) => (): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

const news = (more: TemplateResult): TemplateResult => html`
  <iom-country-filter for="news" multiple regions></iom-country-filter>
  ${more}
`;

const list = html`<iom-news-list
  id="news"
  src="embeds/feed.json"
  heading-level="3"
  page-size="4"
></iom-news-list>`;

const grid = html`<iom-news-list
  id="news"
  src="embeds/feed.json"
  heading-level="3"
  layout="grid"
  page-size="4"
  paging="pages"
></iom-news-list>`;

const meta: Meta = {
  title: 'Partner pages',
  parameters: { docs: { story: { inline: false, height: '60rem' } } },
};

export default meta;

type Story = StoryObj;

/** A blog: narrow text, a sidebar for widgets, lists with discs, links underlined everywhere. */
export const Blog: Story = {
  beforeEach: styled(blog),
  render: () => html`
    <div class="site">
      <header class="site-header"><p class="site-title">Barrio Norte</p></header>
      <div class="columns">
        <article class="entry-content">
          <h1>What our neighbourhood does</h1>
          <p>On Saturdays we cook together. <a href="#top">Come along</a>.</p>
          <ul>
            <li>Soup from ten o’clock</li>
            <li>Games for children</li>
          </ul>
          <h2>News from the region</h2>
          ${news(list)}
        </article>
        <aside class="widget-area">
          <section class="widget">
            <h2 class="widget-title">At a glance</h2>
            <iom-news-list
              src="embeds/feed.json"
              heading-level="3"
              page-size="3"
              paging="none"
              no-images
              no-summaries
            ></iom-news-list>
          </section>
        </aside>
      </div>
    </div>
  `,
};

/** A portal made of blocks and regions, with rules for every button, list and heading in them. */
export const Portal: Story = {
  beforeEach: styled(portal),
  render: () => html`
    <div class="layout-container">
      <div class="region region-header"><strong>Municipal portal</strong></div>
      <div class="region region-content">
        <div class="block">
          <h2 class="block-title">Services</h2>
          <ul class="menu">
            <li><a href="#papers">Papers</a></li>
            <li><a href="#water">Water</a></li>
          </ul>
          <button type="button">Ask for an appointment</button>
        </div>
        <div class="block">
          <h2 class="block-title">News</h2>
          ${news(grid)}
        </div>
      </div>
    </div>
  `,
};

/** A ministry: everything reset, sizes in tenths of a rem, its own serif and strong colours. */
export const Government: Story = {
  beforeEach: styled(government),
  render: () => html`
    <div class="gov">
      <div class="gov-bar">Ministry of the Interior</div>
      <div class="gov-main">
        <h1>Migration</h1>
        <p class="gov-lead">Rules, services and news on one page.</p>
        <h2>News of the International Organization for Migration</h2>
        ${news(list)}
      </div>
    </div>
  `,
};

/** Bootstrap 5, as it comes. */
export const Bootstrap: Story = {
  beforeEach: styled(bootstrap),
  render: () => html`
    <div class="container py-4">
      <nav class="navbar bg-body-tertiary mb-4 px-3">
        <span class="navbar-brand">Community centre</span>
        <button class="btn btn-primary" type="button">Give</button>
      </nav>
      <div class="row">
        <div class="col-lg-8">
          <h2>News from the region</h2>
          ${news(grid)}
        </div>
        <div class="col-lg-4">
          <div class="card">
            <div class="card-body"><h3 class="card-title h5">Open hours</h3></div>
          </div>
        </div>
      </div>
    </div>
  `,
};

/** Tailwind’s preflight, as it comes: no margins, no heading sizes, no list marks, no borders. */
export const Tailwind: Story = {
  beforeEach: styled(`${preflight} body { font-family: system-ui; } .box { padding: 2rem; }`),
  render: () => html`
    <div class="box">
      <h2>News from the region</h2>
      ${news(grid)}
    </div>
  `,
};
