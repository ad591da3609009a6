import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { attributes } from '../.storybook/attributes.js';
import { answer, never } from '../.storybook/network.js';
import type { NewsItem } from '../src/index.js';
import { arabic, illustrated, items, long, picture, spanish } from './data/items.js';

const show = (args: Args, own: readonly NewsItem[]): TemplateResult =>
  html`<iom-news-list ${attributes(args)} .items=${own}></iom-news-list>`;

const meta: Meta = {
  title: 'Layouts',
  component: 'iom-news-list',
  // What an attribute is said to be is told on the page of the element.
  tags: ['!autodocs'],
  args: { 'page-size': 7, languages: '*' },
  render: (args) => show(args, illustrated),
};

export default meta;

type Story = StoryObj;

/** Titles as long as news agencies write them: 140 characters. */
const wordy = illustrated.map((item, index) => ({
  ...item,
  title:
    index % 2 === 0
      ? 'Officials of ten countries and territories of the region learn together how to recognise people in need of protection at airports and ports'
      : item.title,
}));

const manyCountries = illustrated.map((item, index) => ({
  ...item,
  countries:
    index % 3 === 0 ? ['AG', 'BB', 'DM', 'GD', 'GY', 'JM', 'KN', 'LC', 'TT', 'VC'] : item.countries,
}));

const somePictures = illustrated.map((item, index) => ({
  ...item,
  image: [
    item.image,
    undefined,
    picture('no-such-picture', 'This picture does not arrive.'),
    { ...item.image!, credit: 'Example Studio' },
  ][index % 4],
}));

const severalLanguages = [illustrated[0]!, spanish, arabic, ...illustrated.slice(3)];

const narrow = (args: Args, own: readonly NewsItem[]): TemplateResult =>
  html`<div style="inline-size: 280px">${show(args, own)}</div>`;

const of = (
  layout: string,
  own: readonly NewsItem[],
  frame: (args: Args, own: readonly NewsItem[]) => TemplateResult = show,
): Story => ({ args: { layout }, render: (args) => frame(args, own) });

const waiting = (layout: string): Story => ({
  args: { layout, src: `embeds/feed.json?never-${layout}` },
  render: (args) => html`<iom-news-list ${attributes(args)}></iom-news-list>`,
  beforeEach: () => answer(`embeds/feed.json?never-${layout}`, never),
});

/** Headlines with their date, one line each where there is room. */
export const Compact: Story = { args: { layout: 'compact', 'page-size': 10 } };

/** In a sidebar the date stands above the headline. */
export const CompactNarrow: Story = {
  ...of('compact', illustrated, narrow),
  name: 'Compact: 280 px',
};

/** Titles of 140 characters. */
export const CompactLongTitles: Story = { ...of('compact', wordy), name: 'Compact: long titles' };

/** Words that no line was made for. */
export const CompactLongWords: Story = {
  ...of('compact', [long, ...items.slice(1, 3)], narrow),
  name: 'Compact: long words',
};

/** Each headline has its own direction, and names its language. */
export const CompactLanguages: Story = {
  ...of('compact', severalLanguages),
  name: 'Compact: several languages',
};

/** Lines wait as lines. */
export const CompactLoading: Story = { ...waiting('compact'), name: 'Compact: loading' };

/** A page in Arabic. */
export const CompactRightToLeft: Story = {
  ...of('compact', illustrated),
  globals: { language: 'ar' },
  name: 'Compact: right to left',
};

/** The first story large, the others small. */
export const Featured: Story = { args: { layout: 'featured' } };

/** One below the other. */
export const FeaturedNarrow: Story = {
  ...of('featured', illustrated, narrow),
  name: 'Featured: 280 px',
};

/** Stories without pictures. */
export const FeaturedWithoutPictures: Story = {
  ...of('featured', items),
  name: 'Featured: no pictures',
};

/** Some stories have a picture, some have none, some pictures cannot be loaded, some name who took them. */
export const FeaturedSomePictures: Story = {
  ...of('featured', somePictures),
  name: 'Featured: some pictures',
};

/** The picture of the large story cannot be loaded. */
export const FeaturedBrokenPicture: Story = {
  ...of('featured', [somePictures[2]!, ...illustrated.slice(3)]),
  name: 'Featured: broken picture',
};

/** Titles of 140 characters. */
export const FeaturedLongTitles: Story = {
  ...of('featured', wordy),
  name: 'Featured: long titles',
};

/** Words that no column was made for. */
export const FeaturedLongWords: Story = {
  ...of('featured', [long, { ...long, id: 'again' }], narrow),
  name: 'Featured: long words',
};

/** Ten countries a story. */
export const FeaturedManyCountries: Story = {
  ...of('featured', manyCountries),
  name: 'Featured: ten countries',
};

/** Each story has its own direction, and names its language. */
export const FeaturedLanguages: Story = {
  ...of('featured', severalLanguages),
  name: 'Featured: several languages',
};

/** A large field and small ones. */
export const FeaturedLoading: Story = { ...waiting('featured'), name: 'Featured: loading' };

/** A page in Arabic. */
export const FeaturedRightToLeft: Story = {
  ...of('featured', illustrated),
  globals: { language: 'ar' },
  name: 'Featured: right to left',
};

/** A dark page. */
export const FeaturedDark: Story = {
  ...of('featured', illustrated),
  globals: { theme: 'dark' },
  name: 'Featured: dark',
};

/** Cards in a row, which the visitor scrolls by touch, by keys or by the buttons. It never moves by itself. */
export const Carousel: Story = { args: { layout: 'carousel' } };

/** One story at a time, and the edge of the next. */
export const CarouselNarrow: Story = {
  ...of('carousel', illustrated, narrow),
  name: 'Carousel: 280 px',
};

/** All stories are in sight: there is nothing to scroll, and no button. */
export const CarouselFew: Story = {
  ...of('carousel', illustrated.slice(0, 2)),
  name: 'Carousel: two stories',
};

/** Stories without pictures. */
export const CarouselWithoutPictures: Story = {
  ...of('carousel', items),
  name: 'Carousel: no pictures',
};

/** Some stories have a picture, some have none, some pictures cannot be loaded, some name who took them. */
export const CarouselSomePictures: Story = {
  ...of('carousel', somePictures),
  name: 'Carousel: some pictures',
};

/** Titles of 140 characters. */
export const CarouselLongTitles: Story = {
  ...of('carousel', wordy),
  name: 'Carousel: long titles',
};

/** Words that no column was made for. */
export const CarouselLongWords: Story = {
  ...of('carousel', [long, { ...long, id: 'again' }], narrow),
  name: 'Carousel: long words',
};

/** Ten countries a story; they are buttons. */
export const CarouselManyCountries: Story = {
  ...of('carousel', manyCountries),
  args: { layout: 'carousel', 'country-links': true },
  name: 'Carousel: ten countries',
};

/** Each story has its own direction, and names its language. */
export const CarouselLanguages: Story = {
  ...of('carousel', severalLanguages),
  name: 'Carousel: several languages',
};

/** One page at a time: the row begins anew with each. */
export const CarouselPages: Story = {
  args: { layout: 'carousel', paging: 'pages', 'page-size': 5 },
  name: 'Carousel: pages',
};

/** Cards wait as cards. */
export const CarouselLoading: Story = { ...waiting('carousel'), name: 'Carousel: loading' };

/** A page in Arabic: the row begins on the right. */
export const CarouselRightToLeft: Story = {
  ...of('carousel', illustrated),
  globals: { language: 'ar' },
  name: 'Carousel: right to left',
};

/** A dark page. */
export const CarouselDark: Story = {
  ...of('carousel', illustrated),
  globals: { theme: 'dark' },
  name: 'Carousel: dark',
};

/** Titles of 140 characters in the grid. */
export const GridLongTitles: Story = { ...of('grid', wordy), name: 'Grid: long titles' };

/** Ten countries a story. */
export const GridManyCountries: Story = {
  ...of('grid', manyCountries),
  name: 'Grid: ten countries',
};

/** Titles of 140 characters, one below the other. */
export const ListLongTitles: Story = { ...of('list', wordy), name: 'List: long titles' };
