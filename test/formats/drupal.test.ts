import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { corpora, itWithCorpora } from './corpora.js';
import { base, now, outcome, read } from './feeds.js';

const api = 'https://www.site.example/jsonapi/node/news';
const uuid = '0f3c64ea-6a3f-4a53-9a3e-6d5f3b6d2a10';

const attributes = {
  drupal_internal__nid: 7,
  langcode: 'en',
  status: true,
  title: 'Training',
  created: '2020-08-27T14:00:00+00:00',
  changed: '2024-01-01T00:00:00+00:00',
  sticky: false,
  promote: true,
  path: { alias: '/news/training', pid: 3, langcode: 'en' },
  body: {
    value: '<p>The long [token] story.</p>',
    format: 'basic_html',
    processed: '<p>The long story.</p>',
    summary: 'For officials.',
  },
};

const documentOf = (data: unknown, more: object = {}): object => ({
  jsonapi: { version: '1.0' },
  data,
  ...more,
});

const nodeOf = (more: object = {}, relationships: unknown = {}): object => ({
  type: 'node--news',
  id: uuid,
  attributes: { ...attributes, ...more },
  relationships,
});

const answered = (value: unknown, url = api): Promise<Feed> =>
  readFeed({ text: JSON.stringify(value), contentType: '', url }, formats, now);

/** What becomes of the only node of an answer. */
async function readNode(more: object = {}, url = api): Promise<NewsItem> {
  const { items } = await answered(documentOf([nodeOf(more)]), url);
  expect(items).to.have.length(1);
  return items[0]!;
}

/** The same of one that refers to what came along. */
async function relating(relationships: unknown, included: unknown, url = api): Promise<NewsItem> {
  const { items } = await answered(documentOf([nodeOf({}, relationships)], { included }), url);
  expect(items).to.have.length(1);
  return items[0]!;
}

const meta = { alt: 'A bridge', title: null, width: 800, height: 600 };
const medium = {
  type: 'media--image',
  id: 'm1',
  attributes: { name: 'bridge' },
  relationships: {
    thumbnail: { data: { type: 'file--file', id: 'f2', meta: { alt: '' } } },
    uid: { data: { type: 'user--user', id: 'u1' } },
    field_media_image: { data: { type: 'file--file', id: 'f1', meta } },
  },
};
const fileOf = (id: string, url: string, filemime = 'image/jpeg'): object => ({
  type: 'file--file',
  id,
  attributes: { filemime, uri: { value: 'public://x', url } },
});
const bridge = fileOf('f1', '/sites/default/files/bridge.jpg');
const icon = fileOf('f2', '/sites/default/files/icon.png', 'image/png');
const toMedium = { field_image: { data: { type: 'media--image', id: 'm1' } } };

describe('a Drupal answer', () => {
  it('becomes stories', async () => {
    const { items, warnings } = await answered(documentOf([nodeOf()]));
    expect([items, warnings]).to.deep.equal([
      [
        {
          id: uuid,
          url: 'https://www.site.example/news/training',
          title: 'Training',
          summary: 'For officials.',
          date: '2020-08-27T14:00:00+00:00',
          language: 'en',
          countries: [],
          regions: [],
          topics: [],
          place: undefined,
          image: undefined,
          authors: [],
          source: 'site.example',
          translations: undefined,
          pinned: false,
        },
      ],
      [],
    ]);
  });

  it('may be one node', async () => {
    expect((await answered(documentOf(nodeOf()))).items[0]!.title).to.equal('Training');
  });

  it('may be empty', async () => {
    expect((await answered(documentOf([]))).items).to.deep.equal([]);
  });

  it('may have types of other names', async () => {
    const { items } = await answered(documentOf([{ ...nodeOf(), type: 'articles' }]));
    expect(items).to.have.length(1);
  });

  it('may be what a search index found', async () => {
    const found = { type: 'node--news', id: uuid, attributes: { title: 'Training' }, links: {} };
    const { items } = await answered(
      documentOf([found], { meta: { count: 1, facets: [{ '#theme': 'x' }] } }),
    );
    expect([items[0]!.title, items[0]!.url]).to.deep.equal(['Training', undefined]);
  });

  it('has no stories in its files, terms and users', async () => {
    const { items, warnings } = await answered(documentOf([bridge, medium]));
    expect([items.length, warnings.map(({ reason }) => reason)]).to.deep.equal([
      0,
      ['dropped: no story', 'dropped: no story'],
    ]);
  });

  it('gives the same stories each time it is gone through', async () => {
    const format = formats.find(({ name }) => name === 'drupal')!;
    const json = documentOf([nodeOf(), nodeOf()]);
    const { items } = await format.parse({ json, text: '', contentType: '', url: api });
    expect([...items]).to.deep.equal([...items]);
  });

  for (const [what, next] of [
    ['a text', `${api}?page=2`],
    ['an object', { href: `${api}?page=2`, meta: {} }],
  ] as const) {
    it(`names its next page as ${what}`, async () => {
      const feed = await answered(documentOf([], { links: { next } }));
      expect(feed.next).to.equal(`${api}?page=2`);
    });
  }

  for (const [errors, clause] of [
    [[{ title: 'Forbidden', status: '403' }], 'Drupal says “Forbidden”'],
    [[{ detail: 'No such filter.' }], 'Drupal says “No such filter.”'],
    [[5], 'it holds no Drupal content'],
    ['x', 'it holds no Drupal content'],
    [undefined, 'it holds no Drupal content'],
  ] as const) {
    it(`with the errors ${JSON.stringify(errors)} is no feed`, async () => {
      const error = await outcome(JSON.stringify({ jsonapi: {}, errors }));
      expect((error as FeedError).detail).to.equal(clause);
    });
  }

  it('is no feed when it holds nothing', async () => {
    const error = await outcome(JSON.stringify(documentOf(null)));
    expect((error as FeedError).detail).to.equal('it holds no Drupal content');
  });
});

describe('a Drupal node', () => {
  it('of a site in a folder and of a language is below both', async () => {
    const { url } = await readNode({}, 'https://site.example/sub/en/jsonapi/node/news?page=1');
    expect(url).to.equal('https://site.example/sub/en/news/training');
  });

  it('without an alias is known by its number', async () => {
    const { url } = await readNode(
      { path: { alias: null, pid: null, langcode: 'en' } },
      'https://site.example/en/jsonapi/node/news',
    );
    expect(url).to.equal('https://site.example/en/node/7');
  });

  it('that is not translated is known by its number', async () => {
    const { url } = await readNode({}, 'https://site.example/es/jsonapi/node/news');
    expect(url).to.equal('https://site.example/es/node/7');
  });

  it('without a language of its own keeps its alias', async () => {
    const path = { alias: '/news/training', langcode: 'und' };
    const { url } = await readNode({ path }, 'https://site.example/es/jsonapi/node/news');
    expect(url).to.equal('https://site.example/es/news/training');
  });

  it('has no address when nothing says where it is', async () => {
    const { url } = await readNode({ path: undefined, drupal_internal__nid: undefined });
    expect(url).to.equal(undefined);
  });

  it('of a saved answer is where the answer came from', async () => {
    const self = { href: 'https://www.site.example/en/jsonapi/node/news?include=field_image' };
    const { items } = await answered(
      documentOf([nodeOf({}, toMedium)], { links: { self }, included: [medium, bridge] }),
      'https://partner.example/saved/news.json',
    );
    const [{ url, source, image }] = items as [NewsItem];
    expect([url, source, image?.url]).to.deep.equal([
      'https://www.site.example/en/news/training',
      'site.example',
      'https://www.site.example/sites/default/files/bridge.jpg',
    ]);
  });

  it('of a saved answer that does not say where it came from has no source', async () => {
    const { items } = await answered(documentOf([nodeOf()]), 'https://partner.example/news.json');
    expect(items[0]!.source).to.equal(undefined);
  });

  for (const [what, body, summary] of [
    ['an object', { value: 'Raw', processed: '<p>Cooked</p>', summary: '' }, 'Cooked'],
    ['an object that no filter went over', { value: 'Raw', summary: null }, 'Raw'],
    ['a text', '<p>Plain</p>', 'Plain'],
    ['null', null, ''],
    ['a number', 5, ''],
  ] as const) {
    it(`may have a body that is ${what}`, async () => {
      expect((await readNode({ body })).summary).to.equal(summary);
    });
  }

  for (const name of ['field_summary', 'field_news_teaser', 'field_lead', 'field_resumen']) {
    it(`has its summary from ${name}`, async () => {
      const { summary } = await readNode({ body: 'Long', [name]: { processed: '<p>Short</p>' } });
      expect(summary).to.equal('Short');
    });
  }

  it('has its text from a field of its own', async () => {
    const { summary } = await readNode({ body: undefined, field_content: { value: 'Text' } });
    expect(summary).to.equal('Text');
  });

  for (const [created, date] of [
    [1598536800, '2020-08-27T14:00:00Z'],
    ['1598536800', '2020-08-27T14:00:00Z'],
    ['2020-08-27T14:00:00-06:00', '2020-08-27T14:00:00-06:00'],
    [1e300, undefined],
    ['9'.repeat(400), undefined],
    [{ value: 1 }, undefined],
    [null, undefined],
  ] as const) {
    it(`created ${JSON.stringify(created).slice(0, 30)} has the date ${date}`, async () => {
      expect((await readNode({ created })).date).to.equal(date);
    });
  }

  it('has the day it was published, where the site keeps it', async () => {
    const { date } = await readNode({ published_at: '2020-09-01T10:00:00+00:00' });
    expect(date).to.equal('2020-09-01T10:00:00+00:00');
  });

  for (const langcode of ['und', 'zxx']) {
    it(`has no language when that is ${langcode}`, async () => {
      expect((await readNode({ langcode })).language).to.equal(undefined);
    });
  }

  it('is left out when it is not published', async () => {
    const { items, warnings } = await answered(documentOf([nodeOf({ status: false })]));
    expect([items.length, warnings[0]!.reason]).to.deep.equal([0, 'dropped: no story']);
  });

  it('is pinned when it is sticky', async () => {
    expect((await readNode({ sticky: true })).pinned).to.equal(true);
  });

  describe('with what was included', () => {
    it('has a picture in two steps', async () => {
      const { image } = await relating(toMedium, [icon, medium, bridge]);
      expect(image).to.deep.equal({
        url: 'https://www.site.example/sites/default/files/bridge.jpg',
        alt: 'A bridge',
        credit: undefined,
        width: 800,
        height: 600,
      });
    });

    it('has a picture in one step', async () => {
      const relationships = { field_image: { data: [{ type: 'file--file', id: 'f1', meta }] } };
      expect((await relating(relationships, [bridge])).image?.alt).to.equal('A bridge');
    });

    it('has the first picture that came along', async () => {
      const data = [
        { type: 'media--image', id: 'm0' },
        { type: 'media--image', id: 'm1' },
      ];
      const { image } = await relating({ field_images: { data } }, [medium, bridge]);
      expect(image?.width).to.equal(800);
    });

    it('has no picture when the file did not come along', async () => {
      expect((await relating(toMedium, [medium])).image).to.equal(undefined);
    });

    it('has no picture when nothing came along', async () => {
      const { items, warnings } = await answered(documentOf([nodeOf({}, toMedium)]));
      expect([items[0]!.image, warnings]).to.deep.equal([undefined, []]);
    });

    it('has no picture from a film, a document or the icon of either', async () => {
      const film = {
        ...medium,
        type: 'media--video',
        relationships: {
          thumbnail: { data: { type: 'file--file', id: 'f2' } },
          field_media_video_file: { data: { type: 'file--file', id: 'f3' } },
        },
      };
      const file = fileOf('f3', '/film.mp4', 'video/mp4');
      const relationships = { field_media: { data: { type: 'media--video', id: 'm1' } } };
      expect((await relating(relationships, [film, file, icon])).image).to.equal(undefined);
    });

    it('has no picture from a medium that refers to itself', async () => {
      const loop = { ...medium, relationships: { field_media_image: toMedium.field_image } };
      expect((await relating(toMedium, [loop])).image).to.equal(undefined);
    });

    it('has topics from its terms', async () => {
      const { topics } = await relating(
        {
          field_tags: {
            data: [
              { type: 'taxonomy_term--tags', id: 't1' },
              { type: 'taxonomy_term--tags', id: 'missing' },
            ],
          },
        },
        [{ type: 'taxonomy_term--tags', id: 't1', attributes: { name: 'Data & hubs' } }],
      );
      expect(topics).to.deep.equal(['Data & hubs']);
    });

    for (const [name, type] of [
      ['field_where', 'taxonomy_term--country'],
      ['field_where', 'taxonomy_term--paises'],
      ['field_country', 'taxonomy_term--places'],
      ['field_pays', 'node--page'],
    ] as const) {
      it(`has countries from ${name} with ${type}`, async () => {
        const { countries, topics } = await relating({ [name]: { data: [{ type, id: 'c1' }] } }, [
          { type, id: 'c1', attributes: { name: 'República Dominicana' } },
        ]);
        expect([countries, topics]).to.deep.equal([['DO'], []]);
      });
    }

    for (const [display_name, target, authors] of [
      ['Ana', 4, ['Ana']],
      ['Anonymous', 0, []],
      ['Anónimo', undefined, []],
      ['Visitor', 0, []],
    ] as const) {
      it(`has ${authors.length} author by ${display_name}, user ${target}`, async () => {
        const data = { type: 'user--user', id: 'u1', meta: { drupal_internal__target_id: target } };
        const story = await relating({ uid: { data } }, [
          { type: 'user--user', id: 'u1', attributes: { display_name } },
        ]);
        expect(story.authors).to.deep.equal(authors);
      });
    }
  });

  for (const field_country of ['HN', ['HN'], [{ value: 'hnd' }], { value: 'Honduras' }]) {
    it(`has its country from ${JSON.stringify(field_country)}`, async () => {
      expect((await readNode({ field_country })).countries).to.deep.equal(['HN']);
    });
  }

  for (const value of [5, true, null, 'x', [], {}, [[['x']]], { value: 5 }, { toString: 5 }]) {
    it(`may have ${JSON.stringify(value)} in every field`, async () => {
      const odd = (fields: object): object =>
        Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
      const { items } = await read(
        documentOf(
          [
            value,
            odd(nodeOf()),
            { ...nodeOf(), attributes: value, relationships: value },
            { ...nodeOf(), id: 'a', attributes: { ...odd(attributes), title: 'Odd' } },
            nodeOf({}, { ...odd(toMedium), uid: { data: value } }),
          ],
          { included: [value, odd(medium), { ...medium, relationships: value }], links: value },
        ),
      );
      expect(items.map(({ title }) => title)).to.include.members(['Odd', 'Training']);
    });
  }
});

describe('the Drupal answer of the demonstration', () => {
  it('tells the same stories as its JSON Feed', async () => {
    const [ours, theirs] = await Promise.all(
      ['feed.json', 'formats/drupal.json'].map(async (file) => {
        const text = await (await fetch(`/stories/embeds/${file}`)).text();
        return readFeed({ text, contentType: '', url: base }, formats, now);
      }),
    );
    const told = ({ items }: Feed): unknown =>
      items.map(({ url, title, summary, date, countries, topics }) => [
        [url, title, summary, date && Date.parse(date)],
        [countries, topics],
      ]);
    expect([told(theirs!), theirs!.warnings]).to.deep.equal([told(ours!), []]);
  });
});

describe('Drupal answers of other projects', () => {
  itWithCorpora('lose nothing without a warning', async () => {
    const files = await corpora.list('drupal');
    const lost: string[] = [];
    let [resources, items, warnings] = [0, 0, 0];
    for (const file of files) {
      const text = await corpora.load(file);
      const feed = await readFeed({ text, contentType: '', url: base }, formats, now);
      const dropped = feed.warnings.filter(({ field }) => field === 'item').length;
      const count = [(JSON.parse(text) as { data: unknown }).data].flat().length;
      if (feed.items.length + dropped !== count) lost.push(file);
      resources += count;
      items += feed.items.length;
      warnings += feed.warnings.length;
    }
    console.log(
      `drupal: ${files.length} files, ${resources} resources, ${items} stories, ${warnings} warnings`,
    );
    expect([files.length > 0, lost]).to.deep.equal([true, []]);
  });

  itWithCorpora('have a story for each node, a file or a medium by itself being none', async () => {
    const counts: Record<string, number> = {};
    for (const file of await corpora.list('drupal')) {
      const text = await corpora.load(file);
      const { items } = await readFeed({ text, contentType: '', url: base }, formats, now);
      counts[file.replace(/^.*\//, '').slice(0, 14)] = items.length;
    }
    expect(counts).to.deep.equal({
      'file.json': 0,
      getsearchindex: 4,
      'mediaImage.jso': 0,
      'node-ok.json': 1,
    });
  });
});
