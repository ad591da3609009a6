import { type DraftFeed, field, type Format, type RawBody, type ReadField } from './format.js';
import { jsonFeed } from './json-feed.js';
import { inSlices } from './slices.js';

/** A format whose code is fetched when such a feed is met; one that takes long works in steps. */
interface FormatModule {
  parse(body: RawBody, field: ReadField): DraftFeed | Generator<void, DraftFeed>;
}

const fetched = (
  name: string,
  detect: Format['detect'],
  load: () => Promise<FormatModule>,
): Format => ({
  name,
  detect,
  async parse(body) {
    const draft = (await load()).parse(body, field);
    return Symbol.iterator in draft ? inSlices(draft) : draft;
  },
});

/** Whether the first element of an XML document, after what may stand before it, is that of a feed. */
const isXmlFeed = ({ text }: RawBody): boolean =>
  /^(?!\s*[{["])[^<]*<(?:[\w.-]+:)?(?:rss|rdf|feed)\b/i.test(
    text.slice(0, 4000).replace(/<!--[^]*?-->|<[?!][^>]*>/g, ''),
  );

/** One parser reads all that is XML. */
const xmlFeed = (): Promise<FormatModule> => import('./xml-feed.js');

/** The formats the library reads by itself, in the order they are asked. */
export const formats: readonly Format[] = [
  jsonFeed,
  fetched('rss', isXmlFeed, xmlFeed),
  fetched('atom', isXmlFeed, xmlFeed),
  fetched(
    'wordpress',
    ({ json, url }) =>
      // What it has nothing for is an empty list.
      (!!json && url.includes('/wp/v2/')) ||
      [json].flat().some((post) => field(field(post, 'title'), 'rendered') !== undefined) ||
      !!(field(json, 'code') && field(field(json, 'data'), 'status')),
    () => import('./wordpress.js'),
  ),
  fetched(
    'drupal',
    ({ json }) => !!field(json, 'jsonapi'),
    () => import('./drupal.js'),
  ),
  fetched(
    'reliefweb',
    ({ json }) =>
      field(json, 'totalCount') !== undefined ||
      !!(field(json, 'status') && field(field(json, 'error'), 'message')),
    () => import('./reliefweb.js'),
  ),
];
