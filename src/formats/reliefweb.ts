import type { DraftFeed, DraftItem, RawBody, ReadField } from './format.js';

/** Statuses of what its editors do not show. Everything else is public, also `to-review` and `past`. */
const hidden = /^(?:draft|embargoed|on-hold|pending|refused)$/;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;

const listOf = (value: unknown): unknown[] => [value ?? []].flat();

/** Sizes come as numbers or as their digits. */
const sizeOf = (value: unknown): unknown => (text(value) ? Number(value) : value);

/** The words of a Markdown text: what links say, and no signs for bold, headings and quotes. */
const fromMarkdown = (markdown: string | undefined): string | undefined =>
  markdown?.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1').replace(/^[#>]+ |\*\*|__/gm, '');

/**
 * Answers of the ReliefWeb API (apidoc.reliefweb.int), version 1 or 2: reports, disasters, jobs and
 * training. Of each field there is what was asked for.
 */
export function parse({ json }: RawBody, field: ReadField): DraftFeed {
  const data = field(json, 'data');
  if (!Array.isArray(data)) {
    const reason = text(field(field(json, 'error'), 'message'));
    throw new TypeError(
      reason ? `ReliefWeb says “${reason.slice(0, 80)}”` : 'it holds no ReliefWeb content',
    );
  }

  /** The first of these fields that has a text; where a text is instead of fields, that. */
  const firstOf = (value: unknown, ...names: readonly string[]): string | undefined =>
    names.map((name) => text(field(value, name))).find(Boolean) ?? text(value);

  const imageOf = (image: unknown): DraftItem['image'] => {
    const url = firstOf(image, 'url-large', 'url');
    return (
      url && {
        url,
        alt: field(image, 'caption'),
        credit: field(image, 'copyright'),
        width: sizeOf(field(image, 'width')),
        height: sizeOf(field(image, 'height')),
      }
    );
  };

  const draft = (entry: unknown): DraftItem | undefined => {
    const fields = field(entry, 'fields');
    const get = (name: string): unknown => field(fields, name);
    if (!fields || hidden.test(text(get('status')) ?? '')) return undefined;

    const listed = listOf(get('country'));
    const countries = listed.length ? listed : listOf(get('primary_country'));
    const sources = listOf(get('source')).map((source) => firstOf(source, 'shortname', 'name'));
    const languages = listOf(get('language')).map((language) => firstOf(language, 'code'));
    const themes = listOf(get('theme'));
    return {
      id: field(entry, 'id') ?? get('id'),
      url: firstOf(fields, 'url_alias', 'url'),
      title: get('title') ?? get('name'),
      summary: field(get('headline'), 'summary'),
      content:
        firstOf(fields, 'body-html', 'description-html') ??
        fromMarkdown(firstOf(fields, 'body', 'description')),
      date: firstOf(get('date'), 'original', 'created') ?? get('date'),
      // Stories in several languages do not say which one their title is in.
      language: languages.length === 1 && languages[0] !== 'ot' ? languages[0] : undefined,
      countries: countries
        .map((country) => firstOf(country, 'iso3', 'shortname', 'name') ?? country)
        .filter((country) => country !== 'wld'),
      // “World” is an answer too.
      isTagged: countries.length > 0,
      topics: (themes.length ? themes : listOf(get('type'))).map(
        (theme) => field(theme, 'name') ?? theme,
      ),
      source: sources.filter(Boolean).join(', '),
      image: imageOf(get('image') ?? field(get('headline'), 'image')),
    };
  };

  const next = field(field(json, 'links'), 'next');
  return {
    source: 'ReliefWeb',
    next: field(next, 'href') ?? next,
    items: {
      *[Symbol.iterator]() {
        for (const entry of data) yield draft(entry);
      },
    },
  };
}
