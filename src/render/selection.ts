import { loadLocale, match } from '../locales/index.js';
import type { Feed } from '../model/feed.js';
import type { Paging } from '../model/paging.js';
import { toCountryList, toList } from '../model/query.js';
import { readUrl } from '../formats/fields/url.js';
import type { Sort } from '../model/select.js';
import { FeedSource } from '../store/feed-source.js';
import { NewsStore } from '../store/news-store.js';
import type { NewsOptions, RenderOptions } from './options.js';
import type { Spoken } from './server-elements.js';

/** Nothing is found there (RFC 2606, section 2): what leads there began at no address. */
const nowhere = 'https://page.invalid';

/**
 * An address that a page says itself: absolute, or as it was written where it begins at the page's
 * own; empty for anything but http(s).
 */
export function readOwnUrl(href: string, address: string | undefined): string {
  const absolute = readUrl(href, address ?? nowhere) ?? '';
  return absolute.startsWith(`${nowhere}/`) ? href : absolute;
}

const sorts: readonly Sort[] = ['newest', 'oldest', 'feed'];
const pagings: readonly Paging[] = ['more', 'pages', 'none'];

/** One of some choices, or the first: what a list makes of a value that it does not know. */
const known = <T>(value: unknown, choices: readonly T[]): T =>
  choices.find((choice) => choice === value) ?? choices[0]!;

/** A feed as a host shows it: scope, order and first page. */
export function select(
  feed: Feed,
  options: NewsOptions & Pick<RenderOptions, 'paging' | 'moreHref'>,
): NewsStore {
  const { lang = 'en', topics, pageSize = 10 } = options;
  const { moreHref, linkTarget, address } = options;
  const store = new NewsStore();
  store.use(FeedSource.of({ feed }));
  store.look({
    scope: {
      countries: toCountryList(options.countries),
      topics: toList(typeof topics === 'string' ? topics.split(/\s*,\s*/) : topics),
      languages: toList(options.languages),
    },
    sort: known(options.sort, sorts),
    language: lang || 'en',
    linkTarget,
    moreHref: moreHref && readOwnUrl(moreHref, address),
  });
  const isWhole = Number.isInteger(pageSize) && pageSize > 0;
  store.paginate(isWhole ? pageSize : 10, known(options.paging, pagings));
  return store;
}

/** The words for a page, fetched before anything is written. */
export async function speak(lang = 'en'): Promise<Spoken> {
  return { locale: await loadLocale(match(lang)), pageLanguage: lang };
}
