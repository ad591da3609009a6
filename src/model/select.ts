import type { NewsItem } from './news-item.js';
import type { Query } from './query.js';

/** What the webmaster fixed. An empty list fixes nothing. */
export interface Scope {
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** BCP 47 tags; `*` stands for every language. */
  readonly languages: readonly string[];
}

/** `newest` first with undated stories last, `oldest` first likewise, or the `feed`'s own order. */
export type Sort = 'newest' | 'oldest' | 'feed';

/** The part of a BCP 47 tag that names the language: `es` of `es-GT`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function shares(chosen: readonly string[] | undefined, has: readonly string[]): boolean {
  if (chosen) for (const value of has) if (chosen.includes(value)) return true;
  return false;
}

const overlaps = (chosen: readonly string[] | undefined, has: readonly string[]): boolean =>
  !chosen?.length || shares(chosen, has);

const folded = new WeakMap<NewsItem, string>();

/** A text as it is compared: without case, accents, and the stroke that draws Arabic words out. */
export const fold = (text: string): string =>
  // Most texts have few letters but the plain ones, or none: looking is cheaper than taking apart.
  (/[^\0-\x7f]/.test(text)
    ? text.normalize('NFD').replace(/[\p{M}\u0640]/gu, '')
    : text
  ).toLowerCase();

/** The words of a text as they are compared. Whatever is neither letter nor digit divides them. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds a word in a folded text, where a word begins. Scripts from Hebrew on write articles with the
 * noun, or no blanks at all: there it is found anywhere.
 */
export const finder = (word: string): RegExp =>
  new RegExp((word < '\u0590' ? '(?<![\\p{L}\\p{N}])' : '') + word, 'u');

function foldedText(item: NewsItem): string {
  let text = folded.get(item);
  if (text === undefined) folded.set(item, (text = fold(`${item.title} ${item.summary}`)));
  return text;
}

/** Of stories that are translations of each other, the one in the page's language, else the first. */
function withoutTranslations(items: readonly NewsItem[], language: string): readonly NewsItem[] {
  const others = new Set<string | undefined>();
  const isOwn = (item: NewsItem): boolean => primaryLanguage(item.language ?? '') === language;
  const kept = new Set<NewsItem>();
  for (const item of [...items.filter(isOwn), ...items]) {
    if (others.has(item.url)) continue;
    kept.add(item);
    for (const url of Object.values(item.translations ?? {})) others.add(url);
  }
  return items.filter((item) => kept.has(item));
}

/**
 * Stories within the scope, in their order. Where the webmaster names no language, stories in the
 * page's language are taken if there are any, else all of them. A story whose language nobody names
 * is always taken.
 */
export function withinScope(
  items: readonly NewsItem[],
  scope: Scope,
  pageLanguage: string,
): readonly NewsItem[] {
  const scoped = items.filter(
    (item) => overlaps(scope.countries, item.countries) && overlaps(scope.topics, item.topics),
  );
  const speaks = (languages: readonly string[]) => (item: NewsItem) =>
    item.language !== undefined && languages.includes(primaryLanguage(item.language));
  const wanted = (scope.languages.length ? scope.languages : [pageLanguage]).map(primaryLanguage);
  const isOpen =
    scope.languages.includes('*') || (!scope.languages.length && !scoped.some(speaks(wanted)));
  const understood = isOpen
    ? scoped
    : scoped.filter((item) => item.language === undefined || speaks(wanted)(item));
  return understood.some(({ translations }) => translations)
    ? withoutTranslations(understood, primaryLanguage(pageLanguage))
    : understood;
}

/** Beyond any date, in milliseconds: undated stories come after all others, pinned ones before. */
const beyond = 1e16;

/** A copy in the order they are shown: pinned first, then by date; equals keep the feed's order. */
export function sortItems(items: readonly NewsItem[], sort: Sort): NewsItem[] {
  const direction = { newest: 1, oldest: -1, feed: 0 }[sort];
  const rank = ({ date, pinned }: NewsItem): number =>
    (date ? direction * Date.parse(date) : Math.abs(direction) * -beyond) +
    (pinned ? 3 * beyond : 0);
  return items
    .map((item) => [item, rank(item)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([item]) => item);
}

/** Stories that fit the query, in their order. The page is not looked at. */
export function matching(items: readonly NewsItem[], query: Query): readonly NewsItem[] {
  const words = wordsOf(query.text ?? '').map(finder);
  const { from = '', to = '9999' } = query;
  const dated = query.from !== undefined || query.to !== undefined;
  const isPlaced = !!(query.countries?.length || query.regions?.length);
  if (!isPlaced && !query.topics && !words.length && !dated) return items;
  return items.filter((item) => {
    if (
      isPlaced &&
      !shares(query.countries, item.countries) &&
      !shares(query.regions, item.regions)
    )
      return false;
    if (!overlaps(query.topics, item.topics)) return false;
    if (dated) {
      const day = item.date?.slice(0, 10);
      if (!day || day < from || day > to) return false;
    }
    return words.every((word) => word.test(foldedText(item)));
  });
}
