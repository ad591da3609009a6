import type { DraftFeed, DraftItem, RawBody, ReadField } from './format.js';

/** A resource that another one refers to, as JSON:API has it, and that came along. */
interface Reference {
  /** Name of the relationship. */
  readonly name: string;
  readonly to: unknown;
  readonly meta: unknown;
}

/** Vocabularies, relationships and attributes that hold countries. */
const ofCountries = /countr(?:y|ies)|(?:^|_|-)(?:pa[ií]s(?:es)?|pays)(?:_|$)/i;

const ofSummaries = /(?:^|_)(?:summary|teaser|intro|lead|abstract|resumen|chapo)$/;
const ofContent = /(?:^|_)(?:body|content|text|description)$/;

/** What sites call the user that stands for everybody without an account. */
const anonymous = /^an[oó]n[iy]m/i;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const listOf = (value: unknown): unknown[] => [value ?? []].flat();

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value ? Object.entries(value) : [];

function urlOf(address: string | undefined, base?: string): URL | undefined {
  try {
    return address === undefined ? undefined : new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Older sites count seconds since 1970. */
function dateOf(value: unknown): unknown {
  const isCount = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  // JavaScript knows no date further away.
  return isCount && Math.abs(+value) <= 8.64e12 ? new Date(+value * 1000).toISOString() : value;
}

/**
 * Content of a Drupal site by its JSON:API module: one node, many, or what a search index found
 * (JSON:API 1.0, section 5). Pictures, terms and authors are there when they were asked for with
 * `include`.
 */
export function parse({ json, url }: RawBody, field: ReadField): DraftFeed {
  const get = (value: unknown, ...path: readonly string[]): unknown => {
    for (const name of path) value = field(value, name);
    return value;
  };

  const data = field(json, 'data');
  if (typeof data !== 'object' || !data) {
    const [error] = listOf(field(json, 'errors'));
    const reason = text(field(error, 'title')) ?? text(field(error, 'detail'));
    throw new TypeError(
      reason ? `Drupal says “${reason.slice(0, 80)}”` : 'it holds no Drupal content',
    );
  }

  const hrefOf = (link: unknown): string | undefined => text(field(link, 'href')) ?? text(link);

  // A saved answer lies elsewhere, but says where it comes from.
  const self = urlOf(hrefOf(get(json, 'links', 'self')));
  const site = url.includes('/jsonapi/') ? urlOf(url) : self?.host ? self : undefined;
  const base = site?.href ?? url;
  const { origin = '', pathname = '' } = urlOf(base) ?? {};
  /** The folder of the site and the language that was asked for: `/en`. */
  const prefix = /^(.*?)\/jsonapi\//.exec(pathname)?.[1] ?? '';
  const askedLanguage = /\/([a-z]{2,3}(?:-[a-z\d]+)*)$/i.exec(prefix)?.[1];

  const keyOf = (resource: unknown): string =>
    [text(field(resource, 'type')), text(field(resource, 'id'))].join(' ');
  const included = new Map(
    listOf(field(json, 'included')).map((resource) => [keyOf(resource), resource]),
  );

  const referencesOf = (resource: unknown): Reference[] =>
    entriesOf(field(resource, 'relationships')).flatMap(([name, relationship]) =>
      listOf(field(relationship, 'data'))
        .map((reference) => ({
          name,
          to: included.get(keyOf(reference)),
          meta: field(reference, 'meta'),
        }))
        .filter(({ to }) => to),
    );

  const pictureOf = ({ to, meta }: Reference): DraftItem['image'] => {
    const type = text(get(to, 'attributes', 'filemime'));
    const uri = get(to, 'attributes', 'uri');
    const address = urlOf(text(field(uri, 'url')) ?? text(uri), base);
    return address && (!type || type.startsWith('image/'))
      ? {
          url: address.href,
          alt: field(meta, 'alt'),
          width: field(meta, 'width'),
          height: field(meta, 'height'),
        }
      : undefined;
  };

  const imageOf = (references: readonly Reference[]): DraftItem['image'] =>
    references
      .filter(({ name }) => /image|media/i.test(name))
      // A medium has its file one step further, and a thumbnail that may be no more than an icon.
      .flatMap((reference) => [
        reference,
        ...referencesOf(reference.to).filter(({ name }) => name !== 'thumbnail'),
      ])
      .map(pictureOf)
      .find(Boolean);

  const addressOf = (attributes: unknown): string | undefined => {
    const alias = text(get(attributes, 'path', 'alias'));
    const nid = field(attributes, 'drupal_internal__nid');
    const number = typeof nid === 'number' ? `${nid}` : text(nid);
    const language = text(get(attributes, 'path', 'langcode'));
    // Below another language a site does not know this alias, but it knows the number.
    const isKnown =
      !number || !askedLanguage || !language || [askedLanguage, 'und', 'zxx'].includes(language);
    if (alias && /^https?:/i.test(alias)) return alias;
    if (alias && isKnown) return origin + prefix + alias;
    return number && `${origin}${prefix}/node/${number}`;
  };

  const nameOf = (resource: unknown): unknown =>
    get(resource, 'attributes', 'name') ?? get(resource, 'attributes', 'title');

  const authorOf = ({ to, meta }: Reference): string | undefined => {
    const name = text(get(to, 'attributes', 'display_name')) ?? text(nameOf(to));
    const isAnonymous = field(meta, 'drupal_internal__target_id') === 0;
    return name && !isAnonymous && !anonymous.test(name) ? name : undefined;
  };

  const draft = (node: unknown): DraftItem | undefined => {
    const attributes = field(node, 'attributes');
    // Sites rename their types; but files, terms and users have no title.
    const isNode = text(field(node, 'type'))?.startsWith('node--');
    if (!isNode && field(attributes, 'title') === undefined) return undefined;
    if (field(attributes, 'status') === false) return undefined;

    const textOf = (value: unknown): string | undefined =>
      text(value) ?? text(field(value, 'processed')) ?? text(field(value, 'value'));
    const all = entriesOf(attributes);
    const firstText = (names: RegExp): string | undefined =>
      all.map(([name, value]) => (names.test(name) ? textOf(value) : undefined)).find(Boolean);

    const references = referencesOf(node);
    const typeOf = ({ to }: Reference): string => text(field(to, 'type')) ?? '';
    const isCountry = (reference: Reference): boolean =>
      ofCountries.test(reference.name) || ofCountries.test(typeOf(reference));
    const language = text(field(attributes, 'langcode'));
    return {
      id: field(node, 'id') ?? field(attributes, 'drupal_internal__nid'),
      url: addressOf(attributes),
      title: field(attributes, 'title'),
      summary: text(get(attributes, 'body', 'summary')) ?? firstText(ofSummaries),
      content: firstText(ofContent),
      date: dateOf(field(attributes, 'published_at') ?? field(attributes, 'created')),
      language: language && /^(?:und|zxx)$/.test(language) ? undefined : language,
      topics: references
        .filter((one) => typeOf(one).startsWith('taxonomy_term--') && !isCountry(one))
        .map(({ to }) => nameOf(to)),
      countries: [
        ...references.filter(isCountry).map(({ to }) => nameOf(to)),
        ...all
          .filter(([name]) => ofCountries.test(name))
          .flatMap(([, value]) => listOf(value).map(textOf)),
      ],
      image: imageOf(references),
      authors: references.filter(({ name }) => name === 'uid').map(authorOf),
      pinned: field(attributes, 'sticky'),
    };
  };

  const nodes = listOf(data);
  return {
    source: site?.hostname.replace(/^www\./, ''),
    next: hrefOf(get(json, 'links', 'next')),
    items: {
      *[Symbol.iterator]() {
        for (const node of nodes) yield draft(node);
      },
    },
  };
}
