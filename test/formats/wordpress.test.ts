import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { Feed } from '../../src/model/feed.js';
import type { FeedError } from '../../src/model/feed-error.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { corpora, itWithCorpora } from './corpora.js';
import { base, now, outcome, read } from './feeds.js';

const api = 'https://www.site.example/wp-json/wp/v2/posts';

const posted = {
  id: 12,
  date: '2020-08-27T08:00:00',
  date_gmt: '2020-08-27T14:00:00',
  guid: { rendered: 'https://www.site.example/?p=12' },
  link: 'https://www.site.example/training/',
  status: 'publish',
  title: { rendered: 'Training' },
  excerpt: { rendered: '<p>For officials.</p>\n', protected: false },
  content: { rendered: '<p>The long story.</p>\n', protected: false },
  sticky: false,
};

const media = {
  alt_text: 'A bridge',
  caption: { rendered: '<p>Some bridge</p>' },
  source_url: 'https://www.site.example/bridge.jpg',
  media_details: {
    width: 4000,
    height: 3000,
    sizes: {
      thumbnail: { width: 150, height: 150, source_url: 'https://www.site.example/bridge-150.jpg' },
      medium_large: {
        width: 768,
        height: 576,
        source_url: 'https://www.site.example/bridge-768.jpg',
      },
      large: { width: 1024, height: 768, source_url: 'https://www.site.example/bridge-1024.jpg' },
    },
    image_meta: { credit: 'Ana', copyright: '' },
  },
};

/** The only story of an answer that holds one post. */
async function readPost(more: object): Promise<NewsItem> {
  const { items } = await read([{ ...posted, ...more }]);
  expect(items).to.have.length(1);
  return items[0]!;
}

const embedding = (embedded: unknown): Promise<NewsItem> => readPost({ _embedded: embedded });

/** The same answer from another address, with headers. */
const answered = (headers: Record<string, string>, url = api): Promise<Feed> =>
  readFeed(
    {
      text: JSON.stringify([posted]),
      contentType: 'application/json',
      url,
      headers: new Headers(headers),
    },
    formats,
    now,
  );

describe('a WordPress answer', () => {
  it('becomes stories', async () => {
    const { items } = await read([posted]);
    expect(items).to.deep.equal([
      {
        id: 'https://www.site.example/?p=12',
        url: 'https://www.site.example/training/',
        title: 'Training',
        summary: 'For officials.',
        date: '2020-08-27T08:00:00-06:00',
        language: undefined,
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
    ]);
  });

  it('may be one post', async () => {
    expect((await read(posted)).items[0]!.title).to.equal('Training');
  });

  it('is recognised behind something that is no post', async () => {
    const { items, warnings } = await read([null, 'x', posted]);
    expect([items.length, warnings.length]).to.deep.equal([1, 2]);
  });

  it('has no title and no language', async () => {
    const { title, language } = await read([posted]);
    expect([title, language]).to.deep.equal([undefined, undefined]);
  });

  it('gives the same stories each time it is gone through', async () => {
    const format = formats.find(({ name }) => name === 'wordpress')!;
    const { items } = await format.parse({
      json: [posted, posted],
      text: '',
      contentType: '',
      url: api,
    });
    expect([...items]).to.deep.equal([...items]);
  });

  it('is no feed when it is an error, which is named', async () => {
    const error = await outcome(
      JSON.stringify({ code: 'rest_no_route', message: 'No route.', data: { status: 404 } }),
    );
    expect((error as FeedError).detail).to.equal('WordPress says “rest_no_route”');
  });

  it('names an error no longer than a line', async () => {
    const error = await outcome(JSON.stringify({ code: 'x'.repeat(500), data: { status: 404 } }));
    expect((error as FeedError).detail).to.have.length(97);
  });

  it('may be empty where the address is that of the API', async () => {
    const { items } = await readFeed(
      { text: '[]', contentType: 'application/json', url: `${api}?_embed` },
      formats,
      now,
    );
    expect(items).to.deep.equal([]);
  });

  it('is no feed when it is an empty list from elsewhere', async () => {
    expect(((await outcome('[]')) as FeedError).detail).to.equal('it is JSON of another kind');
  });

  it('is no feed when a web page comes from the address of the API', async () => {
    const error: unknown = await readFeed(
      { text: '<!doctype html><html></html>', contentType: 'text/html', url: api },
      formats,
      now,
    ).catch((reason: unknown) => reason);
    expect((error as FeedError).detail).to.equal('it is a web page');
  });

  describe('when it was asked for by name', () => {
    const byName = formats
      .filter(({ name }) => name === 'wordpress')
      .map((format) => ({ ...format, detect: () => true }));
    const named = (value: unknown): Promise<Feed> =>
      readFeed({ text: JSON.stringify(value), contentType: '', url: api }, byName, now);

    it('may be empty', async () => {
      expect((await named([])).items).to.deep.equal([]);
    });

    for (const value of [null, 5, 'posts', {}, { code: 5 }, { data: [] }]) {
      it(`is no feed when it is ${JSON.stringify(value)}`, async () => {
        const error: unknown = await named(value).catch((reason: unknown) => reason);
        expect((error as FeedError).detail).to.equal('it holds no WordPress posts');
      });
    }
  });
});

describe('a WordPress post', () => {
  it('is known by its guid, whose ampersands are decoded', async () => {
    const rendered = 'https://www.site.example/?post_type=news&#038;p=12';
    const { id } = await readPost({ guid: { rendered } });
    expect(id).to.equal('https://www.site.example/?post_type=news&p=12');
  });

  it('is known by its link when the guid is no address', async () => {
    const { id } = await readPost({ guid: { rendered: 'f3c2' } });
    expect(id).to.equal('https://www.site.example/training/');
  });

  it('is known by its number when there is no address', async () => {
    expect((await readPost({ guid: undefined, link: undefined })).id).to.equal('12');
  });

  it('has its title decoded exactly once', async () => {
    const { title } = await readPost({ title: { rendered: 'Q&amp;amp;A &#8211; <em>more</em>' } });
    expect(title).to.equal('Q&amp;A – more');
  });

  it('may have a bare title', async () => {
    const { items } = await read([posted, { ...posted, guid: undefined, title: 'Bare' }]);
    expect(items[1]!.title).to.equal('Bare');
  });

  it('has its text for a summary when the excerpt is empty', async () => {
    const { summary } = await readPost({ excerpt: { rendered: '' } });
    expect(summary).to.equal('The long story.');
  });

  for (const [what, rendered] of Object.entries({
    'dots in brackets': '<p>A sentence that is [&hellip;]</p>\n',
    'dots in brackets as a number': '<p>A sentence that is [&#8230;]</p>',
    'dots and a link':
      '<p>A sentence that is&hellip; <a class="more-link" href="https://a.example/1">Continue reading<span class="screen-reader-text"> “A &gt; B”</span></a></p>',
    'a paragraph with a link':
      '<p>A sentence that is…</p><p class="link-more"><a href="https://a.example/1" class="btn more-link">Read on</a></p>',
  })) {
    it(`loses ${what} from the end of its excerpt`, async () => {
      const { summary } = await readPost({ excerpt: { rendered } });
      expect(summary).to.match(/^A sentence that is…$/);
    });
  }

  for (const rendered of ['<a more-link '.repeat(50_000), `<p>a${' '.repeat(500_000)}b</p>`]) {
    it(`may have ${rendered.length} characters of “${rendered.slice(0, 6)}”`, async () => {
      expect((await readPost({ excerpt: { rendered } })).title).to.equal('Training');
    });
  }

  it('with a password keeps its title', async () => {
    const hidden = { rendered: '', protected: true };
    const { title, summary } = await readPost({ content: hidden, excerpt: hidden });
    expect([title, summary]).to.deep.equal(['Training', '']);
  });

  for (const status of ['draft', 'private', 'future', 5]) {
    it(`is left out when its status is ${status}`, async () => {
      const { items, warnings } = await read([posted, { ...posted, status }]);
      expect([items.length, warnings[0]!.reason]).to.deep.equal([1, 'dropped: no story']);
    });
  }

  it('without a status is shown', async () => {
    expect((await readPost({ status: undefined })).title).to.equal('Training');
  });

  it('is pinned when it is sticky', async () => {
    expect((await readPost({ sticky: true })).pinned).to.equal(true);
  });

  it('has the day that its site shows, be it tomorrow already in UTC', async () => {
    const { date } = await readPost({
      date: '2021-03-31T19:00:00',
      date_gmt: '2021-04-01T01:00:00',
    });
    expect(date).to.equal('2021-03-31T19:00:00-06:00');
  });

  for (const [what, date, read] of [
    ['half an hour off', '2020-08-27T10:30:00', '2020-08-27T10:30:00-03:30'],
    ['ahead', '2020-08-28T03:00:00', '2020-08-28T03:00:00+13:00'],
    ['at UTC', '2020-08-27T14:00:00', '2020-08-27T14:00:00+00:00'],
    ['not known', null, '2020-08-27T14:00:00Z'],
    ['no clock', '27 August', '2020-08-27T14:00:00Z'],
    ['too far away', '2020-08-26T14:00:00', '2020-08-27T14:00:00Z'],
    ['off by odd minutes', '2020-08-27T08:07:00', '2020-08-27T14:00:00Z'],
    ['no time that there is', '2020-13-27T08:00:00', '2020-08-27T14:00:00Z'],
  ] as const) {
    it(`has its moment when the clock of its site is ${what}`, async () => {
      const { date: found } = await readPost({ date, date_gmt: '2020-08-27T14:00:00' });
      expect(found).to.equal(read);
    });
  }

  it('has only a day when its moment is not known', async () => {
    expect((await readPost({ date_gmt: undefined })).date).to.equal('2020-08-27');
  });

  it('has only a day when its moment is the year nought', async () => {
    expect((await readPost({ date_gmt: '0000-00-00T00:00:00' })).date).to.equal('2020-08-27');
  });

  it('has no date when it has neither', async () => {
    expect((await readPost({ date_gmt: null, date: null })).date).to.equal(undefined);
  });

  for (const [name, value, tag] of [
    ['lang', 'es', 'es'],
    ['locale', 'es_GT', 'es-GT'],
  ] as const) {
    it(`has the language that its ${name} says`, async () => {
      expect((await readPost({ [name]: value })).language).to.equal(tag);
    });
  }

  describe('with what was embedded', () => {
    it('has a picture no wider than it needs', async () => {
      const { image } = await embedding({ 'wp:featuredmedia': [media] });
      expect(image).to.deep.equal({
        url: 'https://www.site.example/bridge-1024.jpg',
        alt: 'A bridge',
        credit: 'Ana',
        width: 1024,
        height: 768,
        sources: [
          { url: 'https://www.site.example/bridge-768.jpg', width: 768 },
          { url: 'https://www.site.example/bridge-1024.jpg', width: 1024 },
        ],
      });
    });

    it('has the picture itself when there are no sizes', async () => {
      const { image } = await embedding({
        'wp:featuredmedia': [{ ...media, media_details: { width: 800, height: 600 } }],
      });
      expect([image?.url, image?.width]).to.deep.equal([
        'https://www.site.example/bridge.jpg',
        800,
      ]);
    });

    it('has no picture when there is an error in its place', async () => {
      const error = { code: 'rest_post_invalid_id', message: 'Invalid', data: { status: 404 } };
      const { image, title } = await embedding({ 'wp:featuredmedia': [error] });
      expect([image, title]).to.deep.equal([undefined, 'Training']);
    });

    it('has topics from categories, tags and other taxonomies, but not from what sorts nothing', async () => {
      const { topics } = await embedding({
        'wp:term': [
          [
            { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' },
            { name: 'Sin categoría', slug: 'sin-categoria', taxonomy: 'category' },
            { name: 'Data &amp; research', slug: 'data', taxonomy: 'category' },
          ],
          [{ name: 'hubs', slug: 'hubs', taxonomy: 'post_tag' }],
          [{ name: 'Video', slug: 'post-format-video', taxonomy: 'post_format' }],
          [{ name: 'Return', slug: 'return', taxonomy: 'theme' }],
          { code: 'rest_forbidden' },
        ],
      });
      expect(topics).to.deep.equal(['Data & research', 'hubs', 'Return']);
    });

    for (const taxonomy of ['country', 'countries', 'news_country', 'pais', 'paises', 'pays']) {
      it(`has countries from the taxonomy ${taxonomy}`, async () => {
        const { countries, topics } = await embedding({
          'wp:term': [
            [
              { name: 'Honduras', slug: 'honduras', taxonomy },
              { name: 'Trinidad &amp; Tobago', slug: 'tt', taxonomy },
            ],
          ],
        });
        expect([countries, topics]).to.deep.equal([['HN', 'TT'], []]);
      });
    }

    it('has authors, passing over an error', async () => {
      const { authors } = await embedding({
        author: [{ code: 'rest_user_invalid_id' }, { name: 'Ana' }],
      });
      expect(authors).to.deep.equal(['Ana']);
    });
  });

  it('has the picture that Jetpack names', async () => {
    const { image } = await readPost({
      jetpack_featured_media_url: 'https://www.site.example/jetpack.jpg',
    });
    expect(image?.url).to.equal('https://www.site.example/jetpack.jpg');
  });

  it('has the picture that Yoast names', async () => {
    const { image } = await readPost({
      jetpack_featured_media_url: '',
      yoast_head_json: {
        og_image: [{ url: 'https://www.site.example/og.jpg', width: 1200, height: 630 }],
      },
    });
    expect([image?.url, image?.width]).to.deep.equal(['https://www.site.example/og.jpg', 1200]);
  });

  for (const value of [5, true, null, 'x', [], {}, [[['x']]], { rendered: 5 }, { toString: 5 }]) {
    it(`may have ${JSON.stringify(value)} in every field`, async () => {
      const broken = Object.fromEntries(Object.keys(posted).map((name) => [name, value]));
      const embedded = { author: value, 'wp:term': value, 'wp:featuredmedia': value };
      const nested = {
        ...posted,
        id: 13,
        guid: undefined,
        link: undefined,
        _embedded: {
          author: [value],
          'wp:term': [[value, { name: value, slug: value, taxonomy: value }]],
          'wp:featuredmedia': [value, { source_url: value, media_details: value, alt_text: value }],
        },
      };
      const { items } = await read([
        { ...broken, _embedded: embedded },
        nested,
        { ...posted, yoast_head_json: { og_image: value }, jetpack_featured_media_url: value },
      ]);
      expect(items.slice(-2).map(({ title }) => title)).to.deep.equal(['Training', 'Training']);
    });
  }
});

describe('the next page of a WordPress answer', () => {
  it('is named by the Link header', async () => {
    const link = `<${api}>; rel="prev", <${api}?page=3>; rel="next"`;
    expect((await answered({ link })).next).to.equal(`${api}?page=3`);
  });

  it('is counted where that header is hidden', async () => {
    const { next } = await answered({ 'x-wp-totalpages': '3' }, `${api}?per_page=5&page=2`);
    expect(next).to.equal(`${api}?per_page=5&page=3`);
  });

  it('is the second when the address names none', async () => {
    expect((await answered({ 'x-wp-totalpages': '3' })).next).to.equal(`${api}?page=2`);
  });

  it('is missing on the last one', async () => {
    const { next } = await answered({ 'x-wp-totalpages': '3' }, `${api}?page=3`);
    expect(next).to.equal(undefined);
  });

  for (const pages of ['', 'many', '-1', 'NaN']) {
    it(`is missing when there are “${pages}” pages`, async () => {
      expect((await answered({ 'x-wp-totalpages': pages })).next).to.equal(undefined);
    });
  }

  it('is missing without headers', async () => {
    expect((await read([posted])).next).to.equal(undefined);
  });
});

describe('the WordPress answer of the demonstration', () => {
  it('tells the same stories as its JSON Feed', async () => {
    const [ours, theirs] = await Promise.all(
      ['feed.json', 'formats/wordpress.json'].map(async (file) => {
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

describe('WordPress answers of other projects', () => {
  // Some leave out the titles by which they would be recognised.
  const named = formats
    .filter(({ name }) => name === 'wordpress')
    .map((format) => ({ ...format, detect: () => true }));

  itWithCorpora('lose no post without a warning', async () => {
    const files = await corpora.list('wordpress');
    const lost: string[] = [];
    let [posts, items, warnings] = [0, 0, 0];
    for (const file of files) {
      const text = await corpora.load(file);
      const feed = await readFeed({ text, contentType: '', url: base }, named, now);
      const dropped = feed.warnings.filter(({ field }) => field === 'item').length;
      const count = [JSON.parse(text) as unknown].flat().length;
      if (feed.items.length + dropped !== count) lost.push(file);
      posts += count;
      items += feed.items.length;
      warnings += feed.warnings.length;
    }
    console.log(
      `wordpress: ${files.length} files, ${posts} posts, ${items} stories, ${warnings} warnings`,
    );
    expect([files.length > 0, lost]).to.deep.equal([true, []]);
  });
});
