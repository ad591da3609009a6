import type { DraftFeed, DraftItem, RawBody, ReadField } from './format.js';

/** Terms that sort posts for the theme or for translation plugins, and the one of unsorted posts. */
const technical = /^(?:language|post_format|post_translations|author)$/;
const unsorted = /^(?:uncategori[sz]ed|sin-categor|non-class|sem-categor)/i;

/** Taxonomies of countries, such as `country` or `news_pais`. */
const ofCountries = /(?:^|[_-])(?:country|countries|pa[ií]s|pa[ií]ses|pays)$/i;

/** Pixels; a wider picture costs the visitor more than it shows. */
const wideEnough = 1600;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value);

/** Milliseconds: clocks of sites differ by whole quarters of an hour, and by no more than 14 hours. */
const quarter = 15 * 60_000;
const farthest = 14 * 4 * quarter;

/**
 * The time by the clock of the site, with its offset, so that all read the day that the site shows; where
 * that is not to be had the moment in UTC, and without it the day, whatever its zone.
 *
 * @param local by that clock, without its zone
 * @param moment in UTC, and does not say so
 */
function dateOf(local: string | undefined, moment: string | undefined): string | undefined {
  if (!moment || moment.startsWith('0000')) return local?.slice(0, 10);
  const ahead = Date.parse(`${local}Z`) - Date.parse(`${moment}Z`);
  const size = Math.abs(ahead);
  return local?.[10] === 'T' && size <= farthest && size % quarter === 0
    ? `${local}${ahead < 0 ? '-' : '+'}${new Date(size).toISOString().slice(11, 16)}`
    : moment;
}

/** The entries of a list of lists: embedded terms come in one list a taxonomy. */
const listOf = (value: unknown): unknown[] => [value].flat(3);

/** Themes end a cut excerpt with a link to the whole post, and its text with dots in brackets. */
function withoutMore(html: unknown): unknown {
  if (typeof html !== 'string') return html;
  const link = html.search(/<a\s[^<>]*\bmore-link\b/i);
  return (link < 0 ? html : html.slice(0, link)).replace(
    / ?\[(?:&hellip;|&#8230;|…|\.\.\.)\]/g,
    '…',
  );
}

/** The name of the site that an address belongs to. */
function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}

/** From the `Link` header (RFC 8288), which pages of other origins may not see; else by counting. */
function nextPage({ url, headers }: RawBody): string | undefined {
  const linked = /<([^<>]*)>\s*;[^,<>]*\brel="?next\b/i.exec(headers?.get('link') ?? '')?.[1];
  if (linked !== undefined) return linked;
  const pages = Number(headers?.get('x-wp-totalpages'));
  const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
  if (!(pages > page)) return undefined;
  const next = new URL(url);
  next.searchParams.set('page', `${page + 1}`);
  return next.href;
}

/**
 * Posts of the WordPress REST API (developer.wordpress.org/rest-api/reference/posts), one or many.
 * Pictures, terms and authors are there when they were asked for with `_embed`.
 */
export function parse(body: RawBody, field: ReadField): DraftFeed {
  const { json } = body;
  const posts = Array.isArray(json)
    ? json
    : field(json, 'title') === undefined || field(json, 'items') !== undefined
      ? undefined
      : [json];
  if (!posts) {
    const code = text(field(json, 'code'));
    throw new TypeError(
      code ? `WordPress says “${code.slice(0, 80)}”` : 'it holds no WordPress posts',
    );
  }

  const rendered = (post: unknown, name: string): unknown => {
    const value = field(post, name);
    return field(value, 'rendered') ?? value;
  };

  const imageOf = (post: unknown, media: unknown): DraftItem['image'] => {
    const details = field(media, 'media_details');
    const meta = field(details, 'image_meta');
    const original = text(field(media, 'source_url'));
    // The sizes that WordPress makes without cutting anything off: 1024 and 768 pixels.
    const sizes = field(details, 'sizes');
    const smaller = [field(sizes, 'large'), field(sizes, 'medium_large')].find((size) =>
      text(field(size, 'source_url')),
    );
    if (original) {
      const shape = smaller ?? details;
      const ratioOf = (size: unknown): number =>
        Number(field(size, 'width')) / Number(field(size, 'height'));
      const sources = Object.values(Object(sizes) as object)
        // Where something was cut off, it is another picture.
        .filter((size) => Math.abs(ratioOf(size) / ratioOf(details) - 1) < 0.02)
        .map((size: unknown) => ({ url: field(size, 'source_url'), width: field(size, 'width') }))
        .filter(({ width }) => Number(width) <= wideEnough);
      return {
        url: field(smaller, 'source_url') ?? original,
        alt: field(media, 'alt_text'),
        credit: text(field(meta, 'credit')) ?? field(meta, 'copyright'),
        width: field(shape, 'width'),
        height: field(shape, 'height'),
        ...(sources.length > 1 && { sources }),
      };
    }
    const [shared] = listOf(field(field(post, 'yoast_head_json'), 'og_image'));
    return (
      text(field(post, 'jetpack_featured_media_url')) ?? (text(field(shared, 'url')) && shared)
    );
  };

  const namesOf = (entries: unknown[]): unknown[] => entries.map((entry) => field(entry, 'name'));
  const taxonomyOf = (term: unknown): string => text(field(term, 'taxonomy')) ?? '';

  const draft = (post: unknown): DraftItem | undefined => {
    const get = (name: string): unknown => field(post, name);
    if ((get('status') ?? 'publish') !== 'publish') return undefined;
    const embedded = get('_embedded');
    const terms = listOf(field(embedded, 'wp:term')).filter(
      (term) =>
        text(field(term, 'name')) &&
        !technical.test(taxonomyOf(term)) &&
        !unsorted.test(text(field(term, 'slug')) ?? ''),
    );
    const isCountry = (term: unknown): boolean => ofCountries.test(taxonomyOf(term));
    const [guid, link] = [rendered(post, 'guid'), get('link')];
    return {
      // Numbers are taken again by the next site.
      id: isAddress(guid)
        ? guid.replace(/&(?:#0?38|amp);/g, '&')
        : isAddress(link)
          ? link
          : get('id'),
      url: link,
      title: rendered(post, 'title'),
      summary: withoutMore(rendered(post, 'excerpt')),
      content: rendered(post, 'content'),
      date: dateOf(text(get('date')), text(get('date_gmt'))),
      language: text(get('lang')) ?? text(get('locale'))?.replaceAll('_', '-'),
      topics: namesOf(terms.filter((term) => !isCountry(term))),
      countries: namesOf(terms.filter(isCountry)),
      image: imageOf(
        post,
        listOf(field(embedded, 'wp:featuredmedia')).find((media) => field(media, 'source_url')),
      ),
      authors: namesOf(listOf(field(embedded, 'author'))),
      pinned: get('sticky'),
    };
  };

  const address = posts.map((post) => field(post, 'link')).find(isAddress);
  return {
    source: address && hostOf(address),
    next: Array.isArray(json) ? nextPage(body) : undefined,
    items: {
      *[Symbol.iterator]() {
        for (const post of posts) yield draft(post);
      },
    },
  };
}
