import { expect } from '@open-wc/testing';
import { normalise } from '../../src/formats/normalise.js';
import { base, jsonFeed, now, read, warningsOf } from './feeds.js';

const valid = { id: '1', title: 'A story', url: '/1' };

describe('warnings', () => {
  it('are none for a feed in order', async () => {
    const { warnings } = await read(
      jsonFeed([
        {
          ...valid,
          summary: '',
          content_html: '<p>Text</p>',
          date_published: '2020-08-27T00:00:00Z',
          tags: [],
          authors: [{ name: 'Ana' }],
          image: '/1.jpg',
          _iom: { countries: ['GT'], regions: ['central-america'], pinned: false },
          _other: { anything: 1 },
        },
      ]),
    );
    expect(warnings).to.deep.equal([]);
  });

  it('are none for fields that are absent, null or empty', async () => {
    expect(
      await warningsOf({ ...valid, summary: null, date_published: '', image: null }),
    ).to.deep.equal([]);
  });

  it('name the story, the field and the reason', async () => {
    const { warnings } = await read(
      jsonFeed([{ ...valid, id: 'x7', date_published: 'yesterday' }]),
    );
    expect(warnings).to.deep.equal([{ item: 'x7', field: 'date', reason: 'dropped: yesterday' }]);
  });

  it('name a story without an id by its place in the feed', async () => {
    const { warnings } = await read(
      jsonFeed([valid, { url: '/2', title: 'B', date_published: 'no' }]),
    );
    expect(warnings.map(({ item }) => item)).to.deep.equal([1]);
  });

  it('name no story when the feed itself is meant', async () => {
    const { warnings } = await read(jsonFeed([valid], { home_page_url: 'javascript:alert(1)' }));
    expect(warnings).to.deep.equal([
      { item: undefined, field: 'homePageUrl', reason: 'dropped: javascript:alert(1)' },
    ]);
  });

  it('tell once that characters were lost on the way', async () => {
    const { warnings } = await read(
      jsonFeed([
        { ...valid, title: 'Migraci\uFFFDn' },
        { ...valid, id: '2', summary: 'Educaci\uFFFDn' },
      ]),
    );
    expect(warnings).to.deep.equal([{ item: undefined, field: 'text', reason: 'not UTF-8' }]);
  });

  it('name the type of what is no text', async () => {
    expect(await warningsOf({ ...valid, summary: ['x'] })).to.deep.equal([
      'summary: dropped: object',
    ]);
  });

  it('name a picture by whatever of its sizes has no address', async () => {
    const sizes = { image_sources: [{ url: 'ftp://x.example/1.jpg', width: 320 }] };
    expect(await warningsOf({ ...valid, image: '/1.jpg', _iom: sizes })).to.deep.equal([
      'image: dropped: ftp://x.example/1.jpg',
    ]);
  });

  it('quote no more than the beginning of a long value', async () => {
    const [warning = ''] = await warningsOf({ ...valid, date_published: 'x'.repeat(100_000) });
    expect(warning).to.have.length('date: dropped: '.length + 80);
  });

  for (const [field, item] of [
    ['url', { url: 'javascript:alert(1)' }],
    ['id', { id: {} }],
    ['title', { title: ['A'], content_text: 'Text' }],
    ['summary', { summary: {} }],
    ['content', { content_text: [] }],
    ['date', { date_published: 1598536800 }],
    ['date', { date_published: '27/08/2020' }],
    ['language', { language: 'Spanish' }],
    ['topics', { tags: [{}] }],
    ['topics', { tags: { a: 1 } }],
    ['image', { image: 'data:image/png;base64,AAAA' }],
    ['image', { image: { src: '/1.jpg' } }],
    ['authors', { authors: [{ name: {} }] }],
    ['authors', { author: { name: ['Ana'] } }],
    ['authors', { authors: [{ url: 'https://example.org/ana' }] }],
    ['authors', { author: true }],
    ['countries', { _iom: { countries: ['GT', 'XX'] } }],
  ] as const) {
    it(`count ${JSON.stringify(item)} once`, async () => {
      const warnings = await warningsOf({ ...valid, ...item });
      expect(warnings.map((warning) => warning.split(':')[0])).to.deep.equal([field]);
    });
  }

  it('count every bad value of a list', async () => {
    const { warnings } = await read(
      jsonFeed([{ ...valid, _iom: { countries: ['XX', 'GT', 'YY'] } }]),
    );
    expect(warnings.map(({ reason }) => reason)).to.deep.equal(['dropped: XX', 'dropped: YY']);
  });

  for (const entry of [null, 'A story', 5, true, ['A story']]) {
    it(`count ${JSON.stringify(entry)} that stands for a story`, async () => {
      const { items, warnings } = await read(jsonFeed([valid, entry, { ...valid, id: '2' }]));
      expect([items.length, warnings]).to.deep.equal([
        2,
        [{ item: 1, field: 'item', reason: 'dropped: no story' }],
      ]);
    });
  }

  it('of many stories are all there', async () => {
    const stories = Array.from({ length: 300 }, (_, i) => ({
      id: i,
      title: 'A',
      date_published: 'no',
    }));
    const { items, warnings } = await read(jsonFeed(stories));
    expect([items.length, warnings.length]).to.deep.equal([300, 300]);
  });
});

describe('normalising', () => {
  it('leaves markup as it is where texts are known to be plain', () => {
    const draft = { items: [{ id: '1', title: '<b>A</b>' }] };
    expect(normalise(draft, { base, now }).items[0]!.title).to.equal('<b>A</b>');
  });

  it('takes the size of a picture where it is a size', () => {
    const image = { url: '/1.jpg', width: 640, height: -1 };
    const { items } = normalise({ items: [{ id: '1', title: 'A', image }] }, { base, now });
    expect([items[0]!.image?.width, items[0]!.image?.height]).to.deep.equal([640, undefined]);
  });

  it('takes an address for a picture', () => {
    const { items } = normalise(
      { items: [{ id: '1', title: 'A', image: '/1.jpg' }] },
      { base, now },
    );
    expect(items[0]!.image?.url).to.equal('https://feeds.example/1.jpg');
  });

  it('changes nothing about stories that are normalised already', () => {
    const draft = {
      items: [
        {
          id: '1',
          title: 'A',
          date: '2020-08-27',
          countries: ['GT'],
          image: '/1.jpg',
          source: 'IOM',
          authors: ['Ana'],
        },
      ],
    };
    const once = normalise(draft, { base, now });
    expect(normalise({ items: once.items }, { base, now })).to.deep.equal(once);
  });
});
