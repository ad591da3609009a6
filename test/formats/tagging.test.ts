import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../src/model/news-item.js';
import { jsonFeed, read, readItem } from './feeds.js';
import { atomEntry, rssItem } from './xml/documents.js';

const title = 'Training for officials in Honduras';

describe('a story that the feed gives no countries for', () => {
  it('is about the countries that its text names', async () => {
    expect((await readItem({ title })).countries).to.deep.equal(['HN']);
  });

  it('is about those in its summary too', async () => {
    const { countries } = await readItem({ title, summary: 'Held with Guatemala and Haiti.' });
    expect(countries).to.include('HN');
  });

  it('is about the region that its text names', async () => {
    const { regions } = await readItem({ title: 'Shelters across the Caribbean' });
    expect(regions).to.deep.equal(['caribbean']);
  });

  it('is read in the language of the feed', async () => {
    const { countries } = await readItem({ title: 'Jornada en Belice' }, { language: 'es' });
    expect(countries).to.deep.equal(['BZ']);
  });

  it('is about those countries in a feed of any format', async () => {
    expect((await rssItem(`<title>${title}</title>`)).countries).to.deep.equal(['HN']);
  });

  it('has the place of its dateline', async () => {
    const { place } = await readItem({ title: 'A hub', summary: 'Georgetown, Guyana - It opens.' });
    expect(place).to.equal('Georgetown, Guyana');
  });

  it('has the day of its dateline, when that has a year', async () => {
    const summary = 'Georgetown, Guyana, 13 August 2020 - It opens.';
    expect((await readItem({ title: 'A hub', summary })).date).to.equal('2020-08-13');
  });

  it('has no day that is still to come', async () => {
    const summary = 'Georgetown, Guyana, 13 August 2090 - It opens.';
    expect((await readItem({ title: 'A hub', summary })).date).to.equal(undefined);
  });

  it('keeps the day and the place that the feed says', async () => {
    const { date, place } = await readItem({
      title: 'A hub',
      summary: 'Georgetown, Guyana, 13 August 2020 - It opens.',
      date_published: '2020-08-14',
      _iom: { place: 'Linden' },
    });
    expect([date, place]).to.deep.equal(['2020-08-14', 'Linden']);
  });

  it('is not counted as faulty', async () => {
    expect((await read(jsonFeed([{ id: '1', title }]))).warnings).to.deep.equal([]);
  });

  it('is read in time however long it is', async () => {
    const summary = 'The office in Panama opens a hub for families. '.repeat(22_000);
    expect((await readItem({ title: 'A hub', summary })).countries).to.deep.equal(['PA']);
  });
});

describe('a story that the feed gives countries for', () => {
  const tagged = (countries: unknown): Promise<NewsItem> =>
    readItem({ title, _iom: { countries } });

  it('is about those, whatever its text names', async () => {
    expect((await tagged(['GT'])).countries).to.deep.equal(['GT']);
  });

  it('is about none when the feed says so', async () => {
    expect((await tagged([])).countries).to.deep.equal([]);
  });

  it('is about those in its text when the feed’s are no countries', async () => {
    const { countries } = await readItem({ title, _iom: { countries: 'nowhere' } });
    expect(countries).to.deep.equal(['HN']);
  });

  for (const [what, [given, expected]] of Object.entries<[unknown, string[]]>({
    'a small one': ['hn', ['HN']],
    'three letters': ['HND', ['HN']],
    'the customary UK': ['UK', ['GB']],
    'a name': [
      ['República Dominicana', 'Haïti'],
      ['DO', 'HT'],
    ],
    'one that is gone': [['AN', 'GT'], ['GT']],
  })) {
    it(`may give ${what}`, async () => {
      expect((await tagged(given)).countries).to.deep.equal(expected);
    });
  }

  it('may have two hundred', async () => {
    const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
    const all = letters.flatMap((a) => letters.map((b) => a + b));
    const { items, warnings } = await read(
      jsonFeed([{ id: '1', title, _iom: { countries: all } }]),
    );
    // UK stands for GB, which is there already.
    expect([items[0]!.countries.length, warnings.length]).to.deep.equal([249, all.length - 250]);
  });
});

describe('a story whose topics are countries', () => {
  const text = 'Training for officials in Honduras';
  const withTags = (tags: unknown, more: object = {}): Promise<NewsItem> =>
    readItem({ title: text, tags, ...more });

  it('is about those, whatever its text names', async () => {
    const { countries } = await withTags(['Guatemala', 'Training', 'Belize']);
    expect(countries).to.deep.equal(['BZ', 'GT']);
  });

  it('has them among its topics still', async () => {
    expect((await withTags(['Guatemala', 'Training'])).topics).to.deep.equal([
      'Guatemala',
      'Training',
    ]);
  });

  it('is about those of RSS', async () => {
    const { countries, topics } = await rssItem(
      `<title>${text}</title><category>Guatemala</category>`,
    );
    expect([countries, topics]).to.deep.equal([['GT'], ['Guatemala']]);
  });

  it('is about those of Atom', async () => {
    const { countries } = await atomEntry(`<title>${text}</title><category term="Guatemala"/>`);
    expect(countries).to.deep.equal(['GT']);
  });

  it('is about those of WordPress', async () => {
    const post = {
      id: 1,
      link: 'https://www.site.example/training/',
      title: { rendered: text },
      _embedded: { 'wp:term': [[{ name: 'Guatemala', slug: 'gt', taxonomy: 'post_tag' }]] },
    };
    const { items } = await read([post]);
    expect(items[0]!.countries).to.deep.equal(['GT']);
  });

  it('is about none where the feed says so', async () => {
    const { countries } = await withTags(['Guatemala'], { _iom: { countries: [] } });
    expect(countries).to.deep.equal([]);
  });

  it('is about those that the feed gives as countries', async () => {
    const { countries } = await withTags(['Guatemala'], { _iom: { countries: ['BZ'] } });
    expect(countries).to.deep.equal(['BZ']);
  });

  it('is about what a French name says in a French feed', async () => {
    const tags = ['Argentine'];
    const french = await readItem({ tags }, { language: 'fr-FR' });
    const english = await readItem({ tags }, { language: 'en' });
    expect([french.countries, english.countries]).to.deep.equal([['AR'], []]);
  });

  it('is read where its topics only hold a name, share one, or are codes', async () => {
    const tags = ['News from Belize', 'Georgia', 'American', 'GT', 'Guatemala City', 'USA'];
    expect((await withTags(tags)).countries).to.deep.equal(['HN']);
  });
});

describe('a category that says it is a country', () => {
  for (const [what, domain] of Object.entries({
    'by one word': 'country',
    'in Spanish': 'paises',
    'by an address': 'https://iom.example/vocabulary#countries',
  })) {
    it(`gives the story its country ${what}, in RSS`, async () => {
      const { countries, topics } = await rssItem(
        `<title>${title}</title><category domain="${domain}">GT</category>`,
      );
      expect([countries, topics]).to.deep.equal([['GT'], ['GT']]);
    });
  }

  it('gives the story its country by its code, in Atom', async () => {
    const { countries, topics } = await atomEntry(
      `<title>${title}</title><category scheme="https://iom.example/country" term="GT"/>`,
    );
    expect([countries, topics]).to.deep.equal([['GT'], ['GT']]);
  });

  it('gives it by its label, in Atom', async () => {
    const { countries } = await atomEntry(
      `<title>${title}</title><category scheme="urn:country" term="12" label="Guatemala"/>`,
    );
    expect(countries).to.deep.equal(['GT']);
  });

  it('is none where its domain only holds the word', async () => {
    const { countries } = await rssItem(
      `<title>${title}</title><category domain="https://country.example/tag">GT</category>`,
    );
    expect(countries).to.deep.equal(['HN']);
  });
});
