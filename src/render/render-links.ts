import type { NewsItem } from '../model/news-item.js';
import { dayOf } from '../locales/format.js';
import { escapeHtml, escapeJson } from './escape.js';
import type { NewsOptions } from './options.js';
import { readNews } from './read-news.js';
import { select, speak } from './selection.js';

/** What {@link renderLinks} makes of a feed. */
export interface LinkOptions extends NewsOptions {
  /** `false` leaves out the JSON-LD for search engines, as newsletters want. Default: `true`. */
  readonly structuredData?: boolean | undefined;
}

/** What search engines read: a list of articles (schema.org/ItemList, schema.org/NewsArticle). */
const structuredData = (items: readonly NewsItem[]): string =>
  escapeJson({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: items.map(({ url, title, summary, date, language, image, source }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'NewsArticle',
        headline: title,
        url,
        description: summary || undefined,
        datePublished: date,
        inLanguage: language,
        image: image?.url,
        publisher: source && { '@type': 'Organization', name: source },
      },
    })),
  });

/**
 * The first page of the news as a plain list of links with dates, without a style or an element of
 * ours: for newsletters, search engines and text browsers.
 *
 * @param feed a text in any format the library reads, the same parsed, or a `Feed`
 * @throws {FeedError} where it is no feed; its `message` says what it looks like
 */
export async function renderLinks(feed: unknown, options: LinkOptions = {}): Promise<string> {
  const [read, spoken] = await Promise.all([readNews(feed, options), speak(options.lang)]);
  const { locale } = spoken;
  const { shown } = select(read, { ...options, paging: 'none' });
  const target = options.linkTarget
    ? ` target="${escapeHtml(options.linkTarget)}" rel="noopener"`
    : '';
  const entries = shown.map(({ url, title, date, language }) => {
    const lang = language ? ` lang="${escapeHtml(language)}"` : '';
    const text = escapeHtml(title);
    const link = url
      ? `<a href="${escapeHtml(url)}"${lang}${target}>${text}</a>`
      : `<span${lang}>${text}</span>`;
    const day =
      date &&
      ` <time datetime="${escapeHtml(date)}">${escapeHtml(dayOf(locale.language, date))}</time>`;
    return `<li><bdi>${link}</bdi>${day ?? ''}</li>`;
  });
  const list = `<ul lang="${locale.language}" dir="${locale.direction}">${entries.join('')}</ul>`;
  return options.structuredData === false
    ? list
    : `${list}<script type="application/ld+json">${structuredData(shown)}</script>`;
}
