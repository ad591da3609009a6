import { aMoment, feedAddress, list, type Page, shows } from './page.js';

/** What a page runs before our script. */
export const before = (code: string): string => `<script>${code}</script>`;

const xml = '/stories/embeds/formats/feed.rss.xml';

/** A list with everything, a filter and a map outside of it, and lists of other formats. */
export const everything = `<iom-country-filter for="news" multiple></iom-country-filter>
  <iom-country-map for="news"></iom-country-map>
  ${list(`id="news" src="${feedAddress}" controls="country topic search date" page-size="3" paging="pages" sync-url`)}
  ${list('for="news" layout="carousel"')}
  ${list(`src="${xml}" languages="*" no-images`)}
  ${list(`src="/stories/embeds/formats/drupal.json" languages="*" no-images`)}
  ${list(`src="/stories/embeds/formats/wordpress.json" languages="*" no-images`)}
  ${list(`src="${feedAddress} ${xml}" languages="*" no-images`)}`;

/** The lists of a page. */
export const allLists = ({ document }: Page): HTMLElementTagNameMap['iom-news-list'][] => [
  ...document.querySelectorAll('iom-news-list'),
];

/** Waits until all of them show the news, and for what could go wrong then. */
export async function allShow(page: Page): Promise<void> {
  for (const one of allLists(page)) await shows(one, 'news');
  await aMoment();
}
