import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/model/news-item.js';
import { jsonFeed, read } from './feeds.js';

const fields = (
  'id url external_url title summary content_text content_html date_published date_modified ' +
  'language tags authors author image banner_image attachments _iom'
).split(' ');
const extensionFields = (
  'countries regions place source pinned image_alt image_credit image_width image_height ' +
  'translations facets'
).split(' ');
const feedFields =
  'version title home_page_url feed_url next_url language authors author _iom'.split(' ');

/** A list in a list in a list …, as deep as nobody's stack should have to follow. */
const deepList = JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown;
const deepObject = JSON.parse(`${'{"a":'.repeat(2000)}0${'}'.repeat(2000)}`) as unknown;

const wrong: Readonly<Record<string, unknown>> = {
  'a number': 42,
  'a negative number': -1e308,
  true: true,
  false: false,
  null: null,
  'an empty text': '',
  'a blank text': ' \t\n',
  'a text of controls': '\u0000\u001F\uD800\u202E',
  'a prototype name': '__proto__',
  'an empty list': [],
  'a list of everything': [0, 'x', true, null, [], {}, [['y']]],
  'a list of nulls': [null, null],
  'an empty object': {},
  'an object': { name: 'x', url: 'y', length: 3, 0: 'z' },
  'an object that would be called': { toString: 1, valueOf: null, toJSON: 'x', then: true },
  'an object of objects': { name: {}, url: [], id: {} },
  'a deep list': deepList,
  'a deep object': deepObject,
};

const good = { id: 'good', title: 'A good story', url: 'https://example.org/good' };
const sound = {
  id: 'sound',
  url: 'https://example.org/sound',
  title: 'Sound',
  summary: 'A summary.',
  content_text: 'Text.',
  date_published: '2020-08-27',
  image: 'https://example.org/1.jpg',
  _iom: { countries: ['GT'], place: 'Georgetown' },
};

/** What is wrong about the shape of a story; nothing when all of it is as its type says. */
function flaws(item: NewsItem): string[] {
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isOptional = (value: unknown): boolean =>
    value === undefined || (isText(value) && value !== '');
  const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isOptional);
  const rules: Record<keyof NewsItem, (value: unknown) => boolean> = {
    id: (value) => isText(value) && value !== '',
    url: (value) => value === undefined || /^https?:\/\//.test(value as string),
    title: (value) => isText(value) && value !== '',
    summary: isText,
    date: (value) => value === undefined || !Number.isNaN(Date.parse(value as string)),
    language: isOptional,
    countries: isTexts,
    regions: isTexts,
    topics: isTexts,
    place: isOptional,
    image: (value) => value === undefined || isText((value as { alt: unknown }).alt),
    authors: isTexts,
    source: isOptional,
    translations: (value) => value === undefined || isTexts(Object.values(value as object)),
    pinned: (value) => typeof value === 'boolean',
  };
  return Object.entries(rules)
    .filter(([name, holds]) => !holds(item[name as keyof NewsItem]))
    .map(([name]) => name);
}

describe('a value of a wrong type', () => {
  for (const [what, value] of Object.entries(wrong)) {
    describe(`such as ${what}`, () => {
      for (const field of fields) {
        it(`in "${field}" of a story harms no other story`, async () => {
          const { items } = await read(
            jsonFeed([good, { ...sound, [field]: value }, { ...good, id: 'last' }]),
          );
          const ids = items.map(({ id }) => id);
          expect([ids[0], ids.at(-1)]).to.deep.equal(['good', 'last']);
        });

        it(`in "${field}" leaves the story itself in its shape`, async () => {
          const { items } = await read(jsonFeed([{ ...sound, [field]: value }]));
          expect(items.map(flaws)).to.deep.equal([[]]);
        });
      }

      for (const field of extensionFields) {
        it(`in "_iom.${field}" leaves the story in its shape`, async () => {
          const { items } = await read(
            jsonFeed([{ ...sound, _iom: { ...sound._iom, [field]: value } }]),
          );
          expect(items.map(flaws)).to.deep.equal([[]]);
        });
      }

      for (const field of feedFields) {
        it(`in "${field}" of the feed harms no story`, async () => {
          // Of version and title one has to be good, or nobody knows that it is a feed.
          const feed = jsonFeed([sound], { [field]: value });
          expect((await read(feed)).items.map(flaws)).to.deep.equal([[]]);
        });
      }

      it('in every field of a story at once harms no other story', async () => {
        const broken = Object.fromEntries(fields.map((field) => [field, value]));
        const { items } = await read(jsonFeed([good, broken, { ...good, id: 'last' }]));
        const ids = items.map(({ id }) => id);
        expect([ids[0], ids.at(-1)]).to.deep.equal(['good', 'last']);
      });

      it('in place of a story harms no other story', async () => {
        const { items } = await read(jsonFeed([good, value, { ...good, id: 'last' }]));
        expect(items.map(({ id }) => id)).to.deep.equal(['good', 'last']);
      });
    });
  }
});
