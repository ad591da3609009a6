import { createHash } from 'node:crypto';
import type { NewsItem } from '../../model/news-item.js';
import { feedText, type Head, itemText } from './json-text.js';

/** A file of an edition; the path starts at the folder that is published. */
export interface EditionFile {
  readonly path: string;
  readonly text: string;
}

/** All that is published at one time. */
export interface Edition {
  /** What visitors ask for first. It names everything else, so it is written last. */
  readonly index: EditionFile;
  /** Files whose names change with their content. */
  readonly files: readonly EditionFile[];
  readonly total: number;
  /** Stories by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, number>;
}

export interface EditionOptions {
  /** Stories on a page. */
  readonly pageSize: number;
  /** Absolute address of the folder, ending in a slash; without it addresses are relative. */
  readonly baseUrl?: string | undefined;
}

/** Fewest stories on the first page of a country, which is a little more than a list shows at first. */
const leastOfCountry = 20;

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20);

/**
 * Stories in pages, oldest page first. Pages are filled from the oldest story on, so that a new story
 * changes no page but the first, and what a visitor has read of the others stays good.
 *
 * @param stories pinned ones, then newest first
 * @param least fewest stories of the page with the newest ones, which has up to `size` more
 */
function* paginate<T>(stories: readonly T[], size: number, least: number): Generator<readonly T[]> {
  const full = Math.max(0, Math.floor((stories.length - least) / size));
  let end = stories.length;
  for (let page = 0; page < full; page++) {
    yield stories.slice(end - size, end);
    end -= size;
  }
  yield stories.slice(0, end);
}

/** Stories by country; a code that is none never becomes part of a path. */
function byCountry(items: readonly NewsItem[]): Map<string, NewsItem[]> {
  const groups = new Map<string, NewsItem[]>();
  for (const item of items) {
    for (const code of item.countries.filter((country) => /^[A-Z]{2}$/.test(country))) {
      const group = groups.get(code);
      if (group) group.push(item);
      else groups.set(code, [item]);
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * An edition: `feed.json` with the newest stories, pages that follow it, and a first page for each
 * country in a folder whose name changes with its content.
 *
 * @param items pinned ones, then newest first
 */
export function makeEdition(
  head: Head,
  items: readonly NewsItem[],
  { pageSize, baseUrl }: EditionOptions,
): Edition {
  const texts = new Map(items.map((item) => [item, itemText(item)] as const));
  const files = new Map<string, string>();
  /** Adds all pages but the first; gives the stories of that and the address of the one that follows. */
  const addPages = (
    group: readonly NewsItem[],
    least: number,
    up: string,
  ): { first: string[]; next: string | undefined } => {
    let older: string | undefined;
    let first: string[] = [];
    for (const page of paginate(group, pageSize, least)) {
      // The page before is the next older one.
      if (first.length) {
        const next_url = older && (baseUrl ? `${baseUrl}pages/${older}` : older);
        const text = feedText(head, first, { next_url });
        older = `${hashOf(text)}.json`;
        files.set(`pages/${older}`, text);
      }
      first = page.map((item) => texts.get(item)!);
    }
    return { first, next: older && `${baseUrl ?? up}pages/${older}` };
  };

  const countries = new Map<string, number>();
  const firsts: [code: string, text: string][] = [];
  for (const [code, group] of byCountry(items)) {
    const { first, next } = addPages(group, leastOfCountry, '../../');
    firsts.push([code, feedText(head, first, { next_url: next })]);
    countries.set(code, group.length);
  }
  const folder = `countries/${hashOf(JSON.stringify(firsts))}`;
  for (const [code, text] of firsts) files.set(`${folder}/${code}.json`, text);

  const { first, next } = addPages(items, pageSize, '');
  const text = feedText(head, first, {
    feed_url: baseUrl && `${baseUrl}feed.json`,
    next_url: next,
    _iom: {
      facets: { total: items.length, countries: Object.fromEntries(countries) },
      ...(countries.size && { by_country: `${baseUrl ?? ''}${folder}/{country}.json` }),
    },
  });
  return {
    index: { path: 'feed.json', text },
    files: [...files].map(([path, content]) => ({ path, text: content })),
    total: items.length,
    countries,
  };
}
