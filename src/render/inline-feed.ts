import type { Feed } from '../model/feed.js';
import type { NewsItem } from '../model/news-item.js';
import { escapeHtml, escapeJson } from './escape.js';

/** What a reader of feeds takes for HTML. */
const markup = /<[/!a-z]|&(?:#|[a-z]+\d*;)/i;

/** A text that is read as the same text again, even if it looks like HTML. */
export const plainText = (text: string | undefined): string | undefined =>
  text !== undefined && markup.test(text) ? escapeHtml(text).replaceAll('&quot;', '"') : text;

/** A story as an item of JSON Feed 1.1 with our extension, from which the same story is read again. */
export function toItem(story: NewsItem): object {
  const { image } = story;
  return {
    id: story.id,
    url: story.url,
    title: plainText(story.title),
    summary: plainText(story.summary) || undefined,
    date_published: story.date,
    language: story.language,
    image: image?.url,
    tags: story.topics.map(plainText),
    authors: story.authors.map((name) => ({ name: plainText(name) })),
    _iom: {
      // Even an empty list says that nobody has to look for countries in the text.
      countries: story.countries,
      regions: story.regions,
      place: plainText(story.place),
      source: plainText(story.source),
      translations: story.translations,
      pinned: story.pinned || undefined,
      image_alt: plainText(image?.alt) || undefined,
      image_credit: plainText(image?.credit),
      image_sources: image?.sources,
    },
  };
}

/**
 * A feed as JSON Feed 1.1 for a script element: whatever its format was, the browser reads it without
 * a parser of ours and without looking for countries again.
 *
 * @param items those of its stories that can show
 */
export function inlineFeed(feed: Feed, items: readonly NewsItem[]): string {
  return escapeJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: plainText(feed.title),
    home_page_url: feed.homePageUrl,
    language: feed.language,
    items: items.map(toItem),
  });
}
