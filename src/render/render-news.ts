import type { Feed } from '../model/feed.js';
import type { Layout } from '../model/layout.js';
import { layouts } from '../model/layout.js';
import type { NewsItem } from '../model/news-item.js';
import { textDirection } from '../model/text-direction.js';
import type { NewsStore } from '../store/news-store.js';
import { escapeHtml } from './escape.js';
import { inlineFeed } from './inline-feed.js';
import { readNews } from './read-news.js';
import { select, speak } from './selection.js';
import { ServerCard, ServerList, type Spoken } from './server-elements.js';
import type { RenderOptions, Styles } from './options.js';
import { readStyles, stylesOf } from './style-sheets.js';
import { type Addition, TemplateWriter, type Written } from './write-template.js';

/** Options that are attributes of the list, by their names there. */
const attributes = {
  id: 'id',
  lang: 'lang',
  countries: 'countries',
  topics: 'topics',
  languages: 'languages',
  sort: 'sort',
  layout: 'layout',
  pageSize: 'page-size',
  paging: 'paging',
  headingLevel: 'heading-level',
  noImages: 'no-images',
  noSummaries: 'no-summaries',
  linkTarget: 'link-target',
  moreHref: 'more-href',
} as const satisfies Partial<Record<keyof RenderOptions, string>>;

function attributesOf(options: RenderOptions): string {
  return Object.entries(attributes)
    .map(([option, name]) => {
      const value = options[option as keyof typeof attributes];
      if (value === undefined || value === false) return '';
      if (value === true) return ` ${name}`;
      const text = [value].flat().join(name === 'topics' ? ', ' : ' ');
      return ` ${name}="${escapeHtml(text)}"`;
    })
    .join('');
}

const shadow = (content: string): string => `<template shadowrootmode="open">${content}</template>`;

/** What a server adds to the elements in a list. */
class Parts {
  readonly #card: ServerCard;
  readonly #styles: string;

  constructor(
    private readonly store: NewsStore,
    styles: Styles,
    layout: Layout,
    spoken: Spoken,
  ) {
    this.#card = new ServerCard(spoken);
    this.#styles = stylesOf('news-card', layout, styles);
  }

  readonly add = ({ tag, properties }: Written): Addition | undefined => {
    if (tag === 'iom-news-card') return this.#cardOf(properties);
    const { paging, pages } = this.store;
    return tag === 'iom-news-pager' && paging !== 'none' && pages > 1
      ? { attributes: ' class="later"', content: '' }
      : undefined;
  };

  #cardOf({ item, ...properties }: Written['properties']): Addition {
    Object.assign(this.#card, properties);
    const template = this.#card.draw(item as NewsItem);
    const { layout } = this.#card;
    return {
      attributes: ` layout="${escapeHtml(layout)}"`,
      content: shadow(this.#styles + new TemplateWriter(() => undefined).write(template)),
    };
  }
}

/**
 * Cards as plain elements with a shadow root: those that a script would make cards of could meet it with
 * only a part of them read, and the list replaces them all. A feed has no `<` here that is not escaped.
 */
const asPlainHosts = (html: string): string =>
  html.replace(/(<\/?)iom-news-card(?=[\s>])/g, '$1div');

/** Links for browsers that know no declarative shadow roots. */
function links(items: readonly NewsItem[]): string {
  const entries = items.map(({ url, title, language }) => {
    const lang = language ? ` lang="${escapeHtml(language)}"` : '';
    const text = escapeHtml(title);
    return `<li dir="${textDirection(title)}"${lang}>${url ? `<a href="${escapeHtml(url)}">${text}</a>` : text}</li>`;
  });
  return items.length ? `<ul>${entries.join('')}</ul>` : '';
}

function draw(feed: Feed, options: RenderOptions, spoken: Spoken): string {
  const store = select(feed, options);
  const list = new ServerList(store, spoken);
  const { layout = 'list', headingLevel = 3, noImages = false, noSummaries = false } = options;
  Object.assign(list, { layout, headingLevel, noImages, noSummaries });
  const known = layouts.includes(layout) ? layout : 'list';
  const styles = readStyles(options.styles);
  const parts = new Parts(store, styles, known, spoken);
  const template = list.render();
  return [
    `<iom-news-list${attributesOf(options)}>`,
    shadow(
      stylesOf('news-list', known, styles) +
        asPlainHosts(new TemplateWriter(parts.add).write(template)),
    ),
    `<script type="application/feed+json">${inlineFeed(feed, store.items)}</script>`,
    links(store.shown),
    '</iom-news-list>',
  ].join('');
}

/**
 * A list of news as HTML that shows without a script, by declarative shadow roots. Where `iom-news.js`
 * is on the page, the list takes it over as it is, without asking for the feed again.
 *
 * @param feed a text in any format the library reads, the same parsed, or a `Feed`
 * @throws {FeedError} where it is no feed; its `message` says what it looks like
 */
export async function renderNews(feed: unknown, options: RenderOptions = {}): Promise<string> {
  const [read, spoken] = await Promise.all([readNews(feed, options), speak(options.lang)]);
  return draw(read, options, spoken);
}
