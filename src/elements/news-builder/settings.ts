import type { Layout } from '../../model/layout.js';
import type { Paging } from '../../model/paging.js';

/** Where the news is to stand: a page of HTML, a CMS, WordPress, a site that takes iframes, React. */
export type Place = 'html' | 'cms' | 'wordpress' | 'iframe' | 'react';

/** Every place; the first is the default. */
export const places: readonly Place[] = ['html', 'cms', 'wordpress', 'iframe', 'react'];

/** What a webmaster chose in the builder. */
export interface Settings {
  /** Absolute http(s) addresses of feeds, with blanks between. */
  readonly src: string;
  /** Absolute address of the folder where the files of the library lie; ends with `/`. */
  readonly folder: string;
  /** Absolute http(s) address of all news, for visitors without the list; empty for none. */
  readonly link: string;
  /** Words of that link. */
  readonly linkText: string;
  /** BCP 47 tag; empty for the language of the page. */
  readonly lang: string;
  /** Shows stories in every language. */
  readonly allLanguages: boolean;
  /** ISO 3166-1 alpha-2 codes; none for all. */
  readonly countries: readonly string[];
  /** None for all. */
  readonly topics: readonly string[];
  readonly layout: Layout;
  /** Any of `country`, `topic`, `search`, `date`. */
  readonly controls: readonly string[];
  readonly paging: Paging;
  readonly pageSize: number;
  readonly headingLevel: number;
  readonly images: boolean;
  readonly summaries: boolean;
  /** `iom`, `plain`, `contrast`; empty for none. */
  readonly theme: string;
  /** Whether the page is light or dark, or does as the visitor's device: `light`, `dark`, `auto`. */
  readonly scheme: string;
}

/** What the builder starts with. */
export const defaults: Settings = {
  src: '',
  folder: '',
  link: '',
  linkText: '',
  lang: '',
  allLanguages: false,
  countries: [],
  topics: [],
  layout: 'list',
  controls: ['country'],
  paging: 'more',
  pageSize: 10,
  headingLevel: 3,
  images: true,
  summaries: true,
  theme: '',
  scheme: 'light',
};

/** An attribute of the list; `true` for one without a value. */
export type Attribute = readonly [name: string, value: string | true];

/** The attributes of `<iom-news-list>` that differ from what it does by itself. */
export function attributesOf(settings: Settings): Attribute[] {
  const { countries, topics, layout, controls, pageSize, paging, headingLevel, lang } = settings;
  const all: readonly [string, string | boolean][] = [
    ['src', settings.src],
    ['lang', lang],
    ['languages', settings.allLanguages ? '*' : ''],
    ['countries', countries.join(' ')],
    ['topics', topics.join(', ')],
    ['layout', layout === defaults.layout ? '' : layout],
    ['controls', controls.join(' ')],
    ['page-size', pageSize === defaults.pageSize ? '' : String(pageSize)],
    ['paging', paging === defaults.paging ? '' : paging],
    ['heading-level', headingLevel === defaults.headingLevel ? '' : String(headingLevel)],
    ['no-images', !settings.images],
    ['no-summaries', !settings.summaries],
  ];
  return all.filter((attribute): attribute is [string, string | true] => Boolean(attribute[1]));
}
