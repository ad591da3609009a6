import { expect } from '@open-wc/testing';
import { formats } from '../../src/formats/index.js';
import { readFeed } from '../../src/formats/read-feed.js';
import type { FeedError } from '../../src/model/feed-error.js';
import type { Feed } from '../../src/model/feed.js';
import type { NewsItem } from '../../src/model/news-item.js';
import { corpora, itWithCorpora } from './corpora.js';
import { base, now, outcome, read } from './feeds.js';

const fields = {
  title: 'Training',
  status: 'published',
  url: 'https://reliefweb.example/node/7',
  url_alias: 'https://reliefweb.example/report/honduras/training',
  body: 'The **long** story.',
  'body-html': '<p>The <strong>long</strong> story.</p>',
  date: {
    changed: '2024-01-01T00:00:00+00:00',
    created: '2020-08-28T09:00:00+00:00',
    original: '2020-08-27T00:00:00+00:00',
  },
  primary_country: { id: 1, name: 'Honduras', iso3: 'hnd', primary: true },
  country: [
    { id: 1, name: 'Honduras', iso3: 'hnd', primary: true },
    { id: 2, name: 'Guatemala', iso3: 'gtm' },
  ],
  source: [
    { id: 3, name: 'International Organization for Migration', shortname: 'IOM' },
    { id: 4, name: 'Partner' },
  ],
  language: [{ id: 5, name: 'Spanish', code: 'es' }],
  theme: [{ id: 6, name: 'Protection' }],
  format: [{ id: 8, name: 'News and Press Release' }],
};

const answer = (data: unknown, more: object = {}): object => ({
  href: 'https://api.reliefweb.example/v2/reports',
  time: 4,
  links: { self: { href: 'https://api.reliefweb.example/v2/reports?offset=0' } },
  totalCount: 40,
  count: 1,
  data,
  ...more,
});

/** What becomes of the only report of an answer. */
async function readReport(more: object = {}): Promise<NewsItem> {
  const { items } = await read(answer([{ id: '7', score: 1, fields: { ...fields, ...more } }]));
  expect(items).to.have.length(1);
  return items[0]!;
}

describe('a ReliefWeb answer', () => {
  it('becomes stories', async () => {
    const { items, warnings } = await read(answer([{ id: '7', score: 1, fields }]));
    expect([items, warnings]).to.deep.equal([
      [
        {
          id: '7',
          url: 'https://reliefweb.example/report/honduras/training',
          title: 'Training',
          summary: 'The long story.',
          date: '2020-08-27T00:00:00+00:00',
          language: 'es',
          countries: ['GT', 'HN'],
          regions: [],
          topics: ['Protection'],
          place: undefined,
          image: undefined,
          authors: [],
          source: 'IOM, Partner',
          translations: undefined,
          pinned: false,
        },
      ],
      [],
    ]);
  });

  it('may be empty', async () => {
    expect((await read(answer([], { totalCount: 0, count: 0 }))).items).to.deep.equal([]);
  });

  it('has reports with numbers for ids', async () => {
    const { items } = await read(answer([{ id: 7, fields }]));
    expect(items[0]!.id).to.equal('7');
  });

  it('drops reports without fields and says so', async () => {
    const { items, warnings } = await read(
      answer([
        { id: '7', href: 'https://api.reliefweb.example/v2/reports/7' },
        { id: '8', fields },
      ]),
    );
    expect([items.length, warnings]).to.deep.equal([
      1,
      [{ item: 0, field: 'item', reason: 'dropped: no story' }],
    ]);
  });

  it('gives the same stories each time it is gone through', async () => {
    const format = formats.find(({ name }) => name === 'reliefweb')!;
    const json = answer([{ id: 7, fields }, null]);
    const { items } = await format.parse({ json, text: '', contentType: '', url: base });
    expect([...items]).to.deep.equal([...items]);
  });

  for (const [what, next] of [
    ['a text', 'https://api.reliefweb.example/v2/reports?offset=1'],
    ['an object', { href: 'https://api.reliefweb.example/v2/reports?offset=1' }],
  ] as const) {
    it(`names its next page as ${what}`, async () => {
      const feed = await read(answer([], { links: { next } }));
      expect(feed.next).to.equal('https://api.reliefweb.example/v2/reports?offset=1');
    });
  }

  it('is no feed when it is an error, which is named', async () => {
    const error = await outcome(
      JSON.stringify({ status: 403, error: { message: 'Name your application.' } }),
    );
    expect((error as FeedError).detail).to.equal('ReliefWeb says “Name your application.”');
  });

  it('names an error no longer than a line', async () => {
    const error = await outcome(
      JSON.stringify({ status: 400, error: { message: 'x'.repeat(500) } }),
    );
    expect((error as FeedError).detail).to.have.length(97);
  });

  for (const data of [undefined, null, 5, {}]) {
    it(`is no feed when its data is ${JSON.stringify(data)}`, async () => {
      const error = await outcome(JSON.stringify(answer(data)));
      expect((error as FeedError).detail).to.equal('it holds no ReliefWeb content');
    });
  }
});

describe('a ReliefWeb report', () => {
  it('has its lasting address', async () => {
    const { url } = await readReport({ url_alias: undefined });
    expect(url).to.equal('https://reliefweb.example/node/7');
  });

  it('has the summary of its headline', async () => {
    const { summary } = await readReport({ headline: { title: 'Now', summary: 'In short.' } });
    expect(summary).to.equal('In short.');
  });

  it('has the words of its Markdown', async () => {
    const { summary } = await readReport({
      'body-html': undefined,
      body: '## Heading\n\n**Bold** and [a link](https://a.example/1), ![a picture](/p.png)\n> said',
    });
    expect(summary).to.equal('Heading Bold and a link, a picture said');
  });

  for (const body of ['['.repeat(500_000), '[a]('.repeat(100_000), '#'.repeat(500_000)]) {
    it(`may have ${body.length} characters of “${body.slice(0, 4)}”`, async () => {
      expect((await readReport({ 'body-html': null, body })).title).to.equal('Training');
    });
  }

  it('has the day it was put there when its own is not known', async () => {
    const { date } = await readReport({ date: { created: '2020-08-28T09:00:00+00:00' } });
    expect(date).to.equal('2020-08-28T09:00:00+00:00');
  });

  it('may have its first country only', async () => {
    expect((await readReport({ country: undefined })).countries).to.deep.equal(['HN']);
  });

  it('may have countries without codes', async () => {
    const country = [{ name: 'El Salvador' }, { shortname: 'Venezuela', name: 'x' }];
    expect((await readReport({ country })).countries).to.deep.equal(['SV', 'VE']);
  });

  it('about the world has no countries, and that is no fault', async () => {
    const country = [{ id: 254, name: 'World', shortname: 'World', iso3: 'wld' }];
    const { items, warnings } = await read(answer([{ id: '7', fields: { ...fields, country } }]));
    expect([items[0]!.countries, warnings]).to.deep.equal([[], []]);
  });

  it('without countries has none', async () => {
    const { countries } = await readReport({ country: undefined, primary_country: undefined });
    expect(countries).to.deep.equal([]);
  });

  it('without a source has ReliefWeb for one', async () => {
    expect((await readReport({ source: undefined })).source).to.equal('ReliefWeb');
  });

  for (const [what, codes] of [
    ['several languages', ['en', 'es']],
    ['another language', ['ot']],
  ] as const) {
    it(`in ${what} has none`, async () => {
      const { language } = await readReport({ language: codes.map((code) => ({ code })) });
      expect(language).to.equal(undefined);
    });
  }

  it('has a picture', async () => {
    const { image } = await readReport({
      image: {
        url: 'https://reliefweb.example/full.jpg',
        'url-large': 'https://reliefweb.example/large.jpg',
        width: '1200',
        height: 800,
        caption: 'A bridge',
        copyright: '© Ana',
      },
    });
    expect(image).to.deep.equal({
      url: 'https://reliefweb.example/large.jpg',
      alt: 'A bridge',
      credit: '© Ana',
      width: 1200,
      height: 800,
    });
  });

  it('has the picture of its headline when it has no other', async () => {
    const headline = { image: { url: 'https://reliefweb.example/headline.jpg' } };
    const { image } = await readReport({ headline });
    expect(image?.url).to.equal('https://reliefweb.example/headline.jpg');
  });

  for (const status of ['draft', 'refused', 'embargoed']) {
    it(`is left out when its status is ${status}`, async () => {
      const { warnings } = await read(answer([{ id: '7', fields: { ...fields, status } }]));
      expect(warnings.map(({ reason }) => reason)).to.deep.equal(['dropped: no story']);
    });
  }

  for (const status of ['to-review', 'archive', 'ongoing', 'past', 5]) {
    it(`is shown when its status is ${status}`, async () => {
      expect((await readReport({ status })).title).to.equal('Training');
    });
  }

  for (const value of [5, true, null, 'x', [], {}, [[['x']]], { name: 5 }, { toString: 5 }]) {
    it(`may have ${JSON.stringify(value)} in every field`, async () => {
      const odd = Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
      const { items } = await read(
        answer(
          [
            value,
            { id: value, fields: value },
            { id: 'a', fields: { ...odd, title: 'Odd', headline: value, image: value } },
            { id: 'b', fields },
          ],
          { links: value },
        ),
      );
      expect(items.map(({ title }) => title)).to.include.members(['Odd', 'Training']);
    });
  }
});

describe('a ReliefWeb disaster', () => {
  it('has a name for a title and types for topics', async () => {
    const { items } = await read(
      answer([
        {
          id: '9',
          fields: {
            name: 'Honduras: Floods',
            description: 'Rain.',
            status: 'alert',
            type: [{ name: 'Flood', primary: true }],
            date: { created: '2020-11-03T00:00:00+00:00' },
            primary_country: { iso3: 'hnd' },
          },
        },
      ]),
    );
    const [{ title, summary, topics, countries, date }] = items as [NewsItem];
    expect([title, summary, topics, countries, date]).to.deep.equal([
      'Honduras: Floods',
      'Rain.',
      ['Flood'],
      ['HN'],
      '2020-11-03T00:00:00+00:00',
    ]);
  });
});

describe('the ReliefWeb answer of the demonstration', () => {
  it('tells the same stories as its JSON Feed', async () => {
    const [ours, theirs] = await Promise.all(
      ['feed.json', 'formats/reliefweb.json'].map(async (file) => {
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

describe('ReliefWeb answers of other projects', () => {
  itWithCorpora('lose nothing without a warning', async () => {
    const files = await corpora.list('reliefweb');
    const lost: string[] = [];
    let [entries, items, warnings] = [0, 0, 0];
    for (const file of files) {
      const text = await corpora.load(file);
      const feed = await readFeed({ text, contentType: '', url: base }, formats, now);
      const dropped = feed.warnings.filter(({ field }) => field === 'item').length;
      const count = (JSON.parse(text) as { data: unknown[] }).data.length;
      if (feed.items.length + dropped !== count) lost.push(file);
      entries += count;
      items += feed.items.length;
      warnings += feed.warnings.length;
    }
    console.log(
      `reliefweb: ${files.length} files, ${entries} entries, ${items} stories, ${warnings} warnings`,
    );
    expect([files.length > 0, lost]).to.deep.equal([true, []]);
  });
});
