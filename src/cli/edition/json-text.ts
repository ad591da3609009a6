import type { Feed } from '../../model/feed.js';
import type { NewsItem } from '../../model/news-item.js';
import { plainText, toItem } from '../../render/inline-feed.js';

/** What stands at the top of each page of an edition. */
export type Head = Pick<Feed, 'title' | 'homePageUrl' | 'language'>;

/** A story as JSON, made once however many pages hold it. */
export function itemText(item: NewsItem): string {
  return JSON.stringify(toItem(item));
}

/**
 * A JSON Feed 1.1 of stories that are texts already, so that 100,000 of them need not be in memory
 * twice.
 *
 * @param more further fields of the feed, such as `next_url`
 */
export function feedText(head: Head, items: readonly string[], more: object = {}): string {
  const top = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: plainText(head.title) ?? 'News',
    home_page_url: head.homePageUrl,
    language: head.language,
    ...more,
  });
  return `${top.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}
