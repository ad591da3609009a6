import { readCountry } from '../formats/fields/country.js';
import { readText } from '../formats/fields/text.js';
import type { Query } from '../model/query.js';
import type { NewsStore } from '../store/news-store.js';

/** Fields of a query by the end of their parameter's name; those that hold several values repeat it. */
const parameters = {
  country: 'countries',
  region: 'regions',
  topic: 'topics',
  text: 'text',
  from: 'from',
  to: 'to',
  page: 'page',
} as const satisfies Readonly<Record<string, keyof Query>>;

const entries = Object.entries(parameters) as [string, keyof Query][];

const lists: readonly (keyof Query)[] = ['countries', 'regions', 'topics'];

/**
 * The query that an address holds; fields that it does not name are there, and `undefined`. Anybody may have
 * written the address, so its texts are read like those of a feed.
 */
function read(address: URL, prefix: string): Query {
  const query: Record<string, unknown> = {};
  for (const [end, field] of entries) {
    const values = address.searchParams
      .getAll(`${prefix}-${end}`)
      .flatMap((text) => (field === 'countries' ? readCountry(text) : readText(text)) ?? []);
    const [value] = values;
    query[field] = lists.includes(field) ? values : field === 'page' ? Number(value) : value;
  }
  return query;
}

/** An address with a query in it, and whatever else it held. */
function write(address: URL, prefix: string, query: Query): URL {
  const written = new URL(address);
  for (const [end, field] of entries) {
    const name = `${prefix}-${end}`;
    written.searchParams.delete(name);
    for (const value of [query[field] ?? []].flat()) written.searchParams.append(name, `${value}`);
  }
  return written;
}

/**
 * Keeps the query of a store in the page's address, `?news-country=HN`, so that what a visitor chose can
 * be shared, and Back takes it back. What is typed changes the address without a step of its own.
 *
 * @param prefix what the names of the parameters begin with, before a hyphen
 * @returns stops it
 */
export function syncUrl(store: NewsStore, prefix: string): () => void {
  const here = (): URL => new URL(location.href);
  let shown = store.query;
  const apply = (): void => {
    store.refine(read(here(), prefix));
    shown = store.query;
  };
  /** A page that the address names is there only when the stories are. */
  let page = read(here(), prefix).page;
  const follow = (): void => {
    if (page && store.results.length) {
      const wanted = page;
      page = undefined;
      store.refine({ page: wanted });
      shown = store.query;
    }
    const { query } = store;
    if (page || query === shown) return;
    const { text } = shown;
    shown = query;
    const address = write(here(), prefix, query);
    if (address.href === location.href) return;
    const isTyped = text !== undefined && query.text !== undefined && text !== query.text;
    history[isTyped ? 'replaceState' : 'pushState'](history.state, '', address);
  };
  apply();
  const leave = store.subscribe(follow);
  addEventListener('popstate', apply);
  return () => {
    leave();
    removeEventListener('popstate', apply);
  };
}
