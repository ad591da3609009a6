import { type DraftFeed, type DraftItem, field, type Format } from './format.js';

/** Feeds also name an author by a bare text, or one where a list is due. */
function authorNames(owner: unknown): unknown[] {
  const authors = field(owner, 'authors') ?? field(owner, 'author');
  return [authors ?? []].flat().map((author) => field(author, 'name') ?? author);
}

function readItem(item: unknown): DraftItem | undefined {
  if (typeof item !== 'object' || !item || Array.isArray(item)) return undefined;
  const extension = field(item, '_iom');
  const get = (name: string): unknown => field(item, name);
  const extended = (name: string): unknown => get(name) ?? field(extension, name);
  const image = get('image') ?? get('banner_image');
  // Named one by one: a copy with all that a feed holds takes ten times as long.
  return {
    id: get('id'),
    url: get('url') ?? get('external_url'),
    title: get('title'),
    summary: get('summary'),
    content: get('content_text') ?? get('content_html'),
    date: get('date_published'),
    language: get('language'),
    countries: extended('countries'),
    regions: extended('regions'),
    isTagged: Array.isArray(field(extension, 'countries')),
    topics: get('tags'),
    place: extended('place'),
    authors: authorNames(item),
    source: extended('source'),
    translations: extended('translations'),
    pinned: extended('pinned'),
    image: image && {
      url: image,
      alt: field(extension, 'image_alt'),
      credit: field(extension, 'image_credit'),
      sources: field(extension, 'image_sources'),
    },
  };
}

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1) with the `_iom` extension. Feeds that forget
 * `version` are taken when `items` is a list and the rest looks like a feed of stories.
 */
export const jsonFeed: Format = {
  name: 'json-feed',
  detect({ json }) {
    const version = field(json, 'version');
    return (
      (typeof version === 'string' && version.includes('jsonfeed.org/version/')) ||
      (Array.isArray(field(json, 'items')) && typeof field(json, 'title') === 'string')
    );
  },
  parse({ json }): DraftFeed {
    const items = field(json, 'items');
    if (!Array.isArray(items)) throw new TypeError('its "items" is not a list');
    const authors = authorNames(json);
    const extension = field(json, '_iom');
    return {
      title: field(json, 'title'),
      homePageUrl: field(json, 'home_page_url'),
      language: field(json, 'language'),
      authors,
      source: field(extension, 'source') ?? authors[0],
      next: field(json, 'next_url'),
      isFinal: field(json, 'expired'),
      facets: field(extension, 'facets'),
      byCountry: field(extension, 'by_country'),
      items: {
        *[Symbol.iterator]() {
          for (const item of items) yield readItem(item);
        },
      },
    };
  },
};
