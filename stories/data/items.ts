import type { NewsImage, NewsItem } from '../../src/index.js';
import feed from '../embeds/feed.json';

type Entry = (typeof feed.items)[number];

const toItem = (entry: Entry): NewsItem => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  date: entry.date_published?.slice(0, 10),
  language: feed.language,
  countries: entry._iom.countries,
  regions: entry._iom.regions,
  topics: entry.tags,
  place: entry._iom.place,
  authors: ['IOM'],
  source: 'IOM',
  pinned: false,
});

/** The stories of the demonstration feed. */
export const items: readonly NewsItem[] = feed.items.map(toItem);

/** A drawing that `data/pictures` has, as the address a feed would give. */
export const picture = (name: string, alt = ''): NewsImage => ({
  url: new URL(`data/pictures/${name}.svg`, document.baseURI).href,
  alt,
  credit: undefined,
  width: 960,
  height: 540,
});

const drawings = 'circle papers bridge routes hills coast papers routes coast hills'.split(' ');

/** The same stories, each with a drawing. */
export const illustrated: readonly NewsItem[] = items.map((item, index) => ({
  ...item,
  image: picture(drawings[index]!),
}));

/** One story with everything a card can show. */
export const story: NewsItem = {
  ...items[5]!,
  image: {
    ...picture('coast', 'Waves roll towards the shore at sunset.'),
    credit: 'Example Studio',
  },
};

/** A story in another language than the page. */
export const spanish: NewsItem = {
  ...items[2]!,
  id: 'es',
  language: 'es',
  title:
    'La OIM y el SICA reúnen experiencias locales sobre migración de las fronteras de tres países',
  summary:
    'Dos conferencias en línea abrieron un diálogo sobre la gobernanza local de la migración en municipios fronterizos de El Salvador, Guatemala y Honduras.',
};

/** A story in a language that is written from right to left. */
export const arabic: NewsItem = {
  ...items[9]!,
  id: 'ar',
  language: 'ar',
  title: 'هندوراس تقترب من سياسة شاملة للهجرة',
  summary: 'تتواصل الاجتماعات عبر الإنترنت لإعداد السياسة، وهي خطوة واحدة من خطوات عدّة.',
};

/** A title and words longer than any line. */
export const long: NewsItem = {
  ...items[3]!,
  id: 'long',
  title:
    'Interinstitutional coordination, Aufenthaltsbestimmungsrechtsübertragungsverfahren and https://example.org/a-very-long-address/that-nobody-broke/into-lines in one and the same title, which goes on until every reader has lost the thread',
  summary:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft stands here for every word that no column was made for, and pneumonoultramicroscopicsilicovolcanoconiosis for the next one.',
  countries: ['AG', 'BZ', 'CR', 'GD', 'GT', 'KN', 'MX', 'NI', 'PA', 'SV', 'TT', 'VC'],
  place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
};
