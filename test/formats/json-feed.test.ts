import { expect } from '@open-wc/testing';
import { jsonFeed, read, readItem, readText, warningsOf } from './feeds.js';

describe('a JSON Feed', () => {
  it('has a title, a home page and a language', async () => {
    const feed = await read(jsonFeed([], { home_page_url: '/news', language: 'es-GT' }));
    expect([feed.title, feed.homePageUrl, feed.language]).to.deep.equal([
      'Regional news',
      'https://feeds.example/news',
      'es-GT',
    ]);
  });

  it('keeps its order', async () => {
    const { items } = await read(jsonFeed(['b', 'a', 'c'].map((id) => ({ id, title: id }))));
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('becomes stories of one shape', async () => {
    const item = await readItem({
      id: 's1',
      url: 'https://example.org/1',
      title: 'Training',
      summary: 'For officials.',
      content_text: 'The long story.',
      date_published: '2020-08-27T14:00:00Z',
      language: 'en',
      tags: ['data', 'hubs', 'data'],
      authors: [{ name: 'Ana', url: 'https://example.org/ana' }, { name: 'Luis' }],
      image: 'https://example.org/1.jpg',
      attachments: [{ url: 'https://example.org/1.mp3', mime_type: 'audio/mpeg' }],
    });
    expect(item).to.deep.equal({
      id: 's1',
      url: 'https://example.org/1',
      title: 'Training',
      summary: 'For officials.',
      date: '2020-08-27T14:00:00Z',
      language: 'en',
      countries: [],
      regions: [],
      topics: ['data', 'hubs'],
      place: undefined,
      image: {
        url: 'https://example.org/1.jpg',
        alt: '',
        credit: undefined,
        width: undefined,
        height: undefined,
      },
      authors: ['Ana', 'Luis'],
      source: 'Regional news',
      translations: undefined,
      pinned: false,
    });
  });

  it('of version 1.0 has one author', async () => {
    expect((await readItem({ author: { name: 'Ana' } })).authors).to.deep.equal(['Ana']);
  });

  for (const authors of [['Ana'], 'Ana', { name: 'Ana' }]) {
    it(`may name an author as ${JSON.stringify(authors)}`, async () => {
      expect((await readItem({ authors })).authors).to.deep.equal(['Ana']);
    });
  }

  it('has its own authors for stories without', async () => {
    const feed = { authors: [{ name: 'IOM' }] };
    expect((await readItem({}, feed)).authors).to.deep.equal(['IOM']);
  });

  it('of version 1.0 has its own author for stories without', async () => {
    expect((await readItem({}, { author: { name: 'IOM' } })).authors).to.deep.equal(['IOM']);
  });

  it('has its language for stories without', async () => {
    expect((await readItem({}, { language: 'fr' })).language).to.equal('fr');
  });

  it('leaves a story its own language', async () => {
    expect((await readItem({ language: 'ht' }, { language: 'fr' })).language).to.equal('ht');
  });

  it('has its author for the source of its stories', async () => {
    expect((await readItem({}, { authors: [{ name: 'IOM' }] })).source).to.equal('IOM');
  });

  it('takes a banner where there is no image', async () => {
    const { image } = await readItem({ banner_image: '/banner.jpg' });
    expect(image?.url).to.equal('https://feeds.example/banner.jpg');
  });

  it('prefers an image to a banner', async () => {
    const { image } = await readItem({ image: '/image.jpg', banner_image: '/banner.jpg' });
    expect(image?.url).to.equal('https://feeds.example/image.jpg');
  });

  it('may say that there is no image', async () => {
    expect(
      await warningsOf({ id: '1', title: 'A', image: null, banner_image: null }),
    ).to.deep.equal([]);
  });

  it('leads elsewhere where a story has no page of its own', async () => {
    expect((await readItem({ external_url: 'https://example.org/' })).url).to.equal(
      'https://example.org/',
    );
  });

  it('leads to its own page first', async () => {
    const item = await readItem({ url: '/own', external_url: 'https://example.org/' });
    expect(item.url).to.equal('https://feeds.example/own');
  });

  describe('with a story that has no title', () => {
    const untitled = (fields: object) => readItem({ title: undefined, ...fields });

    it('shows its text instead', async () => {
      expect((await untitled({ content_text: 'Just a thought.' })).title).to.equal(
        'Just a thought.',
      );
    });

    it('does not say the same twice', async () => {
      expect((await untitled({ content_text: 'Just a thought.' })).summary).to.equal('');
    });

    it('shows the words of its markup', async () => {
      const { title } = await untitled({
        content_html: '<p>Just <em>a</em> thought.</p><p>No</p>',
      });
      expect(title).to.equal('Just a thought. No');
    });

    it('cuts a long text between two words', async () => {
      const { title } = await untitled({ content_text: 'migration '.repeat(50) });
      expect(title).to.match(/^(migration ){11}migration…$/);
    });

    it('keeps the whole text as the summary', async () => {
      const text = 'migration '.repeat(50).trim();
      expect((await untitled({ content_text: text })).summary).to.equal(text);
    });

    it('drops it when there is no text at all', async () => {
      expect(await warningsOf({ id: '1' })).to.deep.equal(['item: dropped: no text']);
    });
  });

  it('has text for a summary where none is written', async () => {
    expect((await readItem({ content_html: '<p>One</p><p>two</p>' })).summary).to.equal('One two');
  });

  it('prefers plain text to markup', async () => {
    const { summary } = await readItem({ content_text: 'Plain', content_html: '<p>Rich</p>' });
    expect(summary).to.equal('Plain');
  });

  it('decodes the entities of a title', async () => {
    expect((await readItem({ title: 'Q&amp;A &#8211; more' })).title).to.equal('Q&A – more');
  });

  it('finds markup that JSON has escaped', async () => {
    const text = JSON.stringify(jsonFeed([{ id: '1', title: '<b>A</b>' }]));
    const { items } = await readText(text.replaceAll('<', '\\u003C').replaceAll('>', '\\u003e'));
    expect(items[0]!.title).to.equal('A');
  });
});
