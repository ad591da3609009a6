import { type DraftFeed, field, type Format, type RawBody, type ReadField } from './format.js';
import { jsonFeed } from './json-feed.js';

/** A format whose code is fetched when such a feed is met. */
interface FormatModule {
  parse(body: RawBody, field: ReadField): DraftFeed;
}

const fetched = (
  name: string,
  detect: Format['detect'],
  load: () => Promise<FormatModule>,
): Format => ({
  name,
  detect,
  parse: async (body) => (await load()).parse(body, field),
});

/** The first element of an XML document, after what may stand before it. */
const rootOf = ({ text }: RawBody): string | undefined =>
  /^\s*(?:<[?!][^]*?>\s*)*<(?:\w+:)?(rss|rdf|feed)\b/i.exec(text.slice(0, 4000))?.[1]?.toLowerCase();

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The formats the library reads by itself, in the order they are asked. */
export const formats: readonly Format[] = [
  jsonFeed,
  fetched(
    'rss',
    (body) => ['rss', 'rdf'].includes(rootOf(body) ?? ''),
    () => import('./xml-feed.js'),
  ),
  fetched(
    'atom',
    (body) => rootOf(body) === 'feed',
    () => import('./xml-feed.js'),
  ),
  fetched(
    'wordpress',
    ({ json }) => Array.isArray(json) && !!field(firstOf(json) ?? {}, 'title'),
    () => import('./wordpress.js'),
  ),
  fetched(
    'drupal',
    ({ json }) => !!field(json, 'jsonapi'),
    () => import('./drupal.js'),
  ),
  fetched(
    'reliefweb',
    ({ json }) => Array.isArray(field(json, 'data')),
    () => import('./reliefweb.js'),
  ),
];
