import 'iom-news/under-test';
import { expect } from '@open-wc/testing';
import type { IomNewsList } from '../../src/elements/news-list/news-list.js';
import { titles, until } from '../elements/fixtures.js';
import type { Answer } from '../server/faults.js';
import { expectError } from './playing.js';
import { linksOf, partsOf, playErrors, plays, recordOf, show } from './showing.js';

const imagesOf = (list: IomNewsList): (string | undefined)[] =>
  list.results.map(({ image }) => image?.url);

const datesOf = (list: IomNewsList): (string | undefined)[] =>
  list.results.map(({ date }) => date?.slice(0, 10));

/** What a server of the publisher's own says instead of stories, and that the console hands it on. */
async function playRefusals(said: string[], answers: Answer[], words: string): Promise<void> {
  await playErrors(answers);
  await until(() => said.some((sentence) => sentence.includes(words)), `“${words}” in the console`);
}

describe('a list of ReliefWeb', () => {
  plays('C33', async (_fault, said) => {
    await playRefusals(
      said,
      [{ json: { status: 403, error: { message: 'The appname is not approved' } } }],
      'not approved',
    );
    const report = (id: unknown, fields?: object): object => ({ id, score: 1, fields });
    const list = await show({
      json: {
        href: 'https://api.reliefweb.example/v2/reports',
        totalCount: 4,
        count: 4,
        data: [
          report('7', {
            title: 'With both addresses',
            url: 'https://reliefweb.example/node/7',
            url_alias: 'https://reliefweb.example/report/seven',
            country: [{ name: 'Honduras', iso3: 'hnd' }],
          }),
          report(8, { title: 'With one', url: 'https://reliefweb.example/node/8' }),
          report(9),
          report(10, { title: 'With none', country: null, source: [], date: {} }),
        ],
      },
    });
    expect(titles(list)).to.deep.equal(['With both addresses', 'With one', 'With none']);
    expect(linksOf(list)).to.deep.equal([
      'https://reliefweb.example/report/seven',
      'https://reliefweb.example/node/8',
      undefined,
    ]);
    expect(partsOf(list, 'countries')).to.deep.equal(['Honduras', '', '']);
    expect(list.results.map(({ id }) => id)).to.deep.equal(['7', '8', '10']);
    return recordOf(list, 4);
  });
});

describe('a list of WordPress', () => {
  plays('C34', async (_fault, said) => {
    const refusal = {
      code: 'rest_no_route',
      message: 'No route was found.',
      data: { status: 404 },
    };
    await playRefusals(said, [{ json: refusal }], 'rest_no_route');
    expectError(await show({ json: refusal, status: 404 }), 'unavailable');
    const post = (id: number, title: string, more: object): object => ({
      id,
      date_gmt: '2020-08-27T14:00:00',
      link: `https://site.example/${id}`,
      status: 'publish',
      title: { rendered: title },
      excerpt: { rendered: `<p>About ${title}.</p>`, protected: false },
      ...more,
    });
    const refused = { code: 'rest_forbidden', message: 'Sorry.', data: { status: 401 } };
    const list = await show({
      json: [
        post(1, 'With a picture', {
          featured_media: 5,
          _embedded: { 'wp:featuredmedia': [{ source_url: 'https://no-such-host.invalid/5.jpg' }] },
        }),
        post(2, 'Nothing embedded', { featured_media: 5 }),
        post(3, 'Errors embedded', {
          featured_media: 5,
          _embedded: {
            author: [refused],
            'wp:featuredmedia': [refused],
            'wp:term': [refused, [refused]],
          },
        }),
        post(4, 'No picture', { featured_media: 0, _embedded: {} }),
        post(5, 'Protected: A secret', {
          content: { rendered: '', protected: true },
          excerpt: { rendered: '', protected: true },
        }),
      ],
    });
    expect(titles(list)).to.deep.equal([
      'With a picture',
      'Nothing embedded',
      'Errors embedded',
      'No picture',
      'Protected: A secret',
    ]);
    expect(imagesOf(list)).to.deep.equal([
      'https://no-such-host.invalid/5.jpg',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(partsOf(list, 'summary')[4]).to.equal('');
    expect(partsOf(list, 'topics').join('')).to.equal('');
    return recordOf(list, 5);
  });
});

describe('a list of Drupal', () => {
  plays('C35', async (_fault, said) => {
    await playRefusals(
      said,
      [
        {
          json: { jsonapi: { version: '1.0' }, errors: [{ status: '403', title: 'Forbidden' }] },
        },
      ],
      'Forbidden',
    );
    const node = (n: number, more: object, relationships: object = {}): object => ({
      type: 'node--news',
      id: `0f3c64ea-6a3f-4a53-9a3e-6d5f3b6d2a1${n}`,
      attributes: {
        drupal_internal__nid: n,
        langcode: 'en',
        status: true,
        title: `Story ${n}`,
        created: '2020-08-27T14:00:00+00:00',
        path: { alias: null, langcode: 'en' },
        ...more,
      },
      relationships,
    });
    const to = (type: string, id: string): object => ({ data: { type, id } });
    const list = await show({
      json: {
        jsonapi: { version: '1.0' },
        links: { self: { href: 'https://no-such-host.invalid/jsonapi/node/news' } },
        data: [
          node(
            1,
            { body: { processed: '<p>Body of one.</p>' }, path: { alias: '/news/one' } },
            { field_media: to('media--image', 'm1') },
          ),
          node(2, { body: 'Body of two.', created: 1_598_486_400 }),
          node(3, { body: null, created: '1598486400' }, { field_image: to('file--file', 'gone') }),
          node(4, { body: {} }, { field_media: to('media--image', 'm2') }),
        ],
        included: [
          {
            type: 'media--image',
            id: 'm1',
            attributes: { name: 'bridge.jpg' },
            relationships: { field_media_image: to('file--file', 'f1') },
          },
          {
            type: 'file--file',
            id: 'f1',
            attributes: { filemime: 'image/jpeg', uri: { url: '/sites/default/files/bridge.jpg' } },
          },
          {
            type: 'media--image',
            id: 'm2',
            attributes: {},
            relationships: {
              field_media_image: to('file--file', 'gone'),
              thumbnail: { data: null },
            },
          },
        ],
      },
    });
    expect(titles(list)).to.deep.equal(['Story 1', 'Story 2', 'Story 3', 'Story 4']);
    expect(linksOf(list)).to.deep.equal([
      'https://no-such-host.invalid/news/one',
      'https://no-such-host.invalid/node/2',
      'https://no-such-host.invalid/node/3',
      'https://no-such-host.invalid/node/4',
    ]);
    expect(imagesOf(list)).to.deep.equal([
      'https://no-such-host.invalid/sites/default/files/bridge.jpg',
      undefined,
      undefined,
      undefined,
    ]);
    expect(partsOf(list, 'summary')).to.deep.equal(['Body of one.', 'Body of two.', '', '']);
    expect(datesOf(list)).to.deep.equal(['2020-08-27', '2020-08-27', '2020-08-27', '2020-08-27']);
    return recordOf(list, 4);
  });
});

describe('a list of XML', () => {
  plays('C36', async () => {
    const rss = (inner: string, before = '<?xml version="1.0"?>'): Answer => ({
      headers: { 'content-type': 'application/rss+xml' },
      body: `${before}<rss version="2.0"><channel><title>News</title>${inner}</channel></rss>`,
    });
    const item = (n: number, title: string, more = ''): string =>
      `<item><guid isPermaLink="false">g${n}</guid><title>${title}</title>${more}</item>`;

    const entities = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
    );
    await playErrors([
      rss(
        item(1, '&e9;'),
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">${entities.join('')}]>`,
      ),
      rss(
        item(1, '&file;'),
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
      ),
      { body: '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>' },
      { body: '<?xml version="1.0"?><opml version="2.0"><body/></opml>' },
    ]);

    const depth = 10_000;
    const list = await show(
      rss(
        [
          item(1, 'Broken <b>', '<description>Never closed'),
          item(2, 'Undeclared', '<foo:title>Not this</foo:title><description>Two</description>'),
          item(3, '<![CDATA[Caf&eacute; <b>& bar</b>]]>'),
          item(4, '5 &amp;lt; 7 &amp;amp; more'),
          item(
            5,
            'Deep',
            `<description>${'<p>'.repeat(depth)}end${'</p>'.repeat(depth)}</description>`,
          ),
          `<item><media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>Picture</media:title></media:group>
            <geo:title xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">Place</geo:title>
            <guid isPermaLink="false">g6</guid><title>Foreign</title></item>`,
          item(7, 'Dated', '<pubDate>Thu, 27 Aug 2020 14:00:00 GMT</pubDate>'),
          item(8, 'Harmful', '<link>javascript:alert(1)</link>'),
        ].join(''),
        '\r\n\t <?xml version="1.0" encoding="UTF-8"?>',
      ),
    );
    expect(titles(list)).to.deep.equal([
      'Undeclared',
      'Café & bar',
      '5 < 7 & more',
      'Deep',
      'Foreign',
      'Dated',
      'Harmful',
    ]);
    expect(partsOf(list, 'summary')[0]).to.equal('Two');
    expect(datesOf(list)[5]).to.equal('2020-08-27');
    expect(linksOf(list)[6]).to.equal(undefined);

    const atom = await show({
      headers: { 'content-type': 'application/atom+xml' },
      body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/">
        <title>News</title><id>f</id>
        <entry xml:base="2020/"><id>1</id><title type="html">&lt;b&gt;Based&lt;/b&gt; &amp;amp; sound</title>
          <link href="story"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Three <i>bridges</i></div></content>
        </entry></feed>`,
    });
    expect(titles(atom)).to.deep.equal(['Based & sound']);
    expect(linksOf(atom)).to.deep.equal(['https://example.org/news/2020/story']);
    expect(partsOf(atom, 'summary')).to.deep.equal(['Three bridges']);
    return recordOf(list, 8);
  });
});
