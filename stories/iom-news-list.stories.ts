import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { type Answer, answer, never, unreachable } from '../.storybook/network.js';
import type { IomNewsList, StoryOpenDetail } from '../src/index.js';
import { illustrated, items, long, picture, spanish } from './data/items.js';

const meta: Meta = {
  title: 'Elements/iom-news-list',
  component: 'iom-news-list',
  args: { src: 'embeds/feed.json', 'page-size': 3 },
  render: (args) => html`<iom-news-list ${attributes(args)}></iom-news-list>`,
};

export default meta;

type Story = StoryObj;

/** Stories the page hands over itself. */
const given = (own: typeof items): Story => ({
  args: { src: undefined },
  render: (args) => html`<iom-news-list ${attributes(args)} .items=${own}></iom-news-list>`,
});

const listIn = (canvas: HTMLElement): IomNewsList => canvas.querySelector('iom-news-list')!;

/** The feed is there, and stories are shown. */
export const Ready: Story = {};

/** The feed has not arrived yet. Here it never will: the story keeps the answer back. */
export const Loading: Story = {
  args: { src: 'embeds/feed.json?never' },
  beforeEach: () => answer('embeds/feed.json?never', never),
};

/** Columns wait as columns. */
export const LoadingGrid: Story = {
  args: { src: 'embeds/feed.json?never-either', layout: 'grid' },
  beforeEach: () => answer('embeds/feed.json?never-either', never),
};

/** A feed without stories. */
export const Empty: Story = {
  args: { src: 'data/empty.json' },
};

/** The visitor's choice selects no story, and can be taken back. */
export const NothingChosen: Story = {
  name: 'Empty: no match',
  play: async ({ canvasElement }) => {
    const list = listIn(canvasElement);
    await list.updateComplete;
    list.refine({ text: 'a word that no story has' });
  },
};

/** The address is wrong: the server answers 404. */
export const ErrorMissing: Story = {
  name: 'Error: no such file',
  args: { src: 'data/no-such-file.json' },
};

/** The server cannot be reached, and no older copy is at hand. */
export const ErrorUnreachable: Story = {
  name: 'Error: unreachable',
  args: { src: 'embeds/feed.json?unreachable' },
  beforeEach: () => answer('embeds/feed.json?unreachable', unreachable),
};

/** There is a file, but it is no feed. Links inside the element are the way round. */
export const ErrorNotFeed: Story = {
  name: 'Error: not a feed',
  args: { src: 'data/not-a-feed.json' },
  render: (args) => html`
    <iom-news-list ${attributes(args)}>
      <p><a href="https://example.org/iom-news">Read the news of IOM in the region</a></p>
    </iom-news-list>
  `,
};

/** The visitor is offline, as the network and the browser's cache would have it. */
const offline: Answer = async (init) => {
  if (init?.cache !== 'force-cache') return unreachable(init);
  const copy = await fetch('embeds/feed.json');
  const date = new Date(Date.now() - 3 * 60 * 60 * 1000).toUTCString();
  return new Response(copy.body, { headers: { 'content-type': 'application/feed+json', date } });
};

/** The server cannot be reached. The browser still has a copy, and the list says how old it is. */
export const Stale: Story = {
  args: { src: 'embeds/feed.json?offline' },
  beforeEach: () => answer('embeds/feed.json?offline', offline),
};

/** The feed arrived, and a later request for news of it failed. What was there stays. */
export const StaleAfterReload: Story = {
  name: 'Stale: after a reload',
  args: { src: 'embeds/feed.json?reload' },
  play: async ({ canvasElement }) => {
    const list = listIn(canvasElement);
    if (list.status === 'loading') {
      await new Promise((resolve) => list.addEventListener('load', resolve, { once: true }));
    }
    const restore = answer('embeds/feed.json?reload', unreachable);
    await list.reload();
    restore();
  },
};

/** Nobody said where the feed is. The console tells the webmaster what to do. */
export const NoSource: Story = {
  args: { src: undefined },
};

/** Own words for a feed without stories, and for one that cannot be shown. */
export const OwnWords: Story = {
  render: () => html`
    <iom-news-list src="data/empty.json">
      <span slot="empty">Nothing new this week. Come back on Monday.</span>
    </iom-news-list>
    <br />
    <iom-news-list src="data/not-a-feed.json">
      <span slot="error">Our news takes a rest. Please try again in an hour.</span>
    </iom-news-list>
  `,
};

/** Text beside the picture where there is room, below it where there is none. */
export const ListWithPictures: Story = {
  ...given(illustrated),
  name: 'List, with pictures',
};

/** Cards in as many columns as there is room for. */
export const Grid: Story = {
  args: { layout: 'grid', 'page-size': 6 },
};

/** Cards with pictures. */
export const GridWithPictures: Story = {
  ...given(illustrated),
  name: 'Grid, with pictures',
  args: { src: undefined, layout: 'grid', 'page-size': 6 },
};

/** Some stories have a picture, some have none, and one picture cannot be loaded. */
export const MixedPictures: Story = {
  ...given([
    illustrated[0]!,
    items[1]!,
    { ...items[2]!, image: picture('no-such-picture', 'This picture does not arrive.') },
    illustrated[3]!,
  ]),
  name: 'Pictures: some, none, broken',
  args: { src: undefined, layout: 'grid', 'page-size': 4 },
};

/** `no-images` leaves the pictures out. */
export const WithoutPictures: Story = {
  ...given(illustrated),
  args: { src: undefined, 'no-images': true },
};

/** `country-links` makes the countries and regions on cards buttons that choose them. */
export const CountryLinks: Story = {
  name: 'Country links',
  args: { 'country-links': true, layout: 'grid', 'page-size': 6 },
};

/** `no-summaries` leaves the summaries out. */
export const WithoutSummaries: Story = {
  args: { 'no-summaries': true, 'page-size': 6 },
};

/** A button adds the next page below. The keyboard goes on where the new stories begin. */
export const PagingMore: Story = {
  name: 'Paging: more',
  args: { paging: 'more', 'no-summaries': true },
};

/** One page at a time. */
export const PagingPages: Story = {
  name: 'Paging: pages',
  args: { paging: 'pages', 'no-summaries': true },
};

/** The first page only. */
export const PagingNone: Story = {
  name: 'Paging: none',
  args: { paging: 'none', 'no-summaries': true },
};

/** The webmaster shows the stories of three countries. A visitor cannot leave them. */
export const Scope: Story = {
  args: { countries: 'GT HN SV' },
};

/** A story stays on top because its feed pins it; the next has no date and comes last. */
export const PinnedAndUndated: Story = {
  ...given([items[0]!, items[8]!, { ...items[9]!, pinned: true }]),
};

/** A sidebar of 280 pixels. */
export const Narrow: Story = {
  ...given(illustrated),
  name: 'Narrow: 280 px',
  render: (args) => html`
    <div style="inline-size: 280px">
      <iom-news-list ${attributes(args)} .items=${illustrated}></iom-news-list>
    </div>
  `,
};

/** The grid in a sidebar of 280 pixels has one column. */
export const NarrowGrid: Story = {
  ...Narrow,
  name: 'Narrow: grid, 280 px',
  args: { src: undefined, layout: 'grid' },
};

/** Words that no column was made for are broken, never cut. */
export const LongWords: Story = {
  render: (args) => html`
    <div style="inline-size: 280px">
      <iom-news-list ${attributes(args)} .items=${[long, items[1]!]}></iom-news-list>
    </div>
  `,
  args: { src: undefined, layout: 'grid' },
};

/** Two publishers as one list; the second cannot be had, and the list says so. */
export const PartlyMissing: Story = {
  name: 'Stale: a part is missing',
  args: { src: 'embeds/feed.json data/no-such-feed.json' },
};

/** Two stories that the feed has only from the second answer on. */
function growing(): Answer {
  let isFirst = true;
  return async () => {
    const response = await fetch('embeds/feed.json');
    const feed = (await response.json()) as { items: unknown[] };
    if (isFirst) feed.items.splice(0, 2);
    isFirst = false;
    return Response.json(feed);
  };
}

/** New stories came while the page was open: they wait behind a button. */
export const NewStories: Story = {
  name: 'Ready: new stories wait',
  args: { src: 'embeds/feed.json?growing', refresh: 0.02 },
  beforeEach: () => answer('embeds/feed.json?growing', growing()),
};

/** An RSS feed: its format is recognised. */
export const Rss: Story = {
  name: 'RSS',
  args: { src: 'embeds/formats/feed.rss.xml' },
};

/** A page in Spanish, with its feed. */
export const InSpanish: Story = {
  globals: { language: 'es' },
  args: { src: 'embeds/feed.es.json' },
};

/** A page in French, with its feed. */
export const InFrench: Story = {
  globals: { language: 'fr' },
  args: { src: 'embeds/feed.fr.json', paging: 'pages' },
};

/** A page in Arabic, with its feed. */
export const RightToLeft: Story = {
  globals: { language: 'ar' },
  args: { src: 'data/feed.ar.json' },
};

/** A page in Arabic with an English feed: each story has its own direction and names its language. */
export const RightToLeftForeign: Story = {
  name: 'Right to left, English stories',
  globals: { language: 'ar' },
  args: { paging: 'pages' },
};

/** Stories in several languages, on purpose: `languages="*"`. */
export const AllLanguages: Story = {
  ...given([items[0]!, spanish, items[3]!]),
  args: { src: undefined, languages: '*' },
};

/** A dark page. */
export const Dark: Story = {
  ...given(illustrated),
  globals: { theme: 'dark' },
  args: { src: undefined, layout: 'grid' },
};

/** Colours, corners and space of one's own, by `--iom-*` tokens alone. */
export const OwnColours: Story = {
  ...given(illustrated),
  args: {
    src: undefined,
    layout: 'grid',
    '--iom-color-accent': '#9c3d18',
    '--iom-color-line': '#e3c9b4',
    '--iom-color-tint': '#fbf1e6',
    '--iom-radius': '1em',
    '--iom-gap': '2em',
    '--iom-column': '20em',
  },
};

/** Parts of one's own look, by `::part()`. */
export const OwnParts: Story = {
  args: { layout: 'grid' },
  render: (args) => html`
    <style>
      .own::part(item) {
        border: 0;
        border-radius: 0;
        background: light-dark(#f2f5fa, #1b2636);
      }
      .own::part(card__title) {
        font-family: Georgia, serif;
        font-weight: 400;
      }
      .own::part(card__date) {
        font-variant-caps: all-small-caps;
        letter-spacing: 0.06em;
      }
      .own::part(card__countries) {
        font-weight: 600;
      }
      .own::part(card__source) {
        display: none;
      }
    </style>
    <iom-news-list class="own" ${attributes(args)}></iom-news-list>
  `,
};

/** The feed stands in the page itself. Nothing is fetched. */
export const InlineFeed: Story = {
  render: () => {
    const list = document.createElement('iom-news-list');
    const feed = document.createElement('script');
    feed.type = 'application/feed+json';
    feed.textContent = JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'A feed in the page',
        language: 'en',
        items: items.slice(0, 2).map(({ id, url, title, summary, date, countries }) => ({
          id,
          url,
          title,
          summary,
          date_published: date,
          _iom: { countries },
        })),
      },
      null,
      2,
    );
    list.append(feed);
    return list;
  },
};

/** A script of the page sets `items`. There is no feed at all. */
export const ItemsWithoutFeed: Story = {
  ...given(items),
};

const tell = (event: CustomEvent<StoryOpenDetail>): void => {
  event.preventDefault();
  const list = event.currentTarget as HTMLElement;
  list.nextElementSibling!.textContent = `The page opens “${event.detail.item.title}” itself.`;
};

/** The page cancels `story-open` and opens the story in its own way. Here a click is played. */
export const StoryOpen: Story = {
  args: { 'no-summaries': true, paging: 'none' },
  render: (args) => html`
    <iom-news-list ${attributes(args)} .items=${items} @story-open=${tell}></iom-news-list>
    <p role="status">Follow a link.</p>
  `,
  play: async ({ canvasElement }) => {
    const list = listIn(canvasElement);
    await list.updateComplete;
    const card = list.shadowRoot!.querySelector('iom-news-card')!;
    await card.updateComplete;
    card.shadowRoot!.querySelector('a')!.click();
  },
};
