import { expect } from '@open-wc/testing';
import { codeOf, readText } from '../feeds.js';
import { onlyStory, rss, rssItem } from './documents.js';

describe('an RSS feed', () => {
  it('has the title, the home page and the language of its channel', async () => {
    const { title, homePageUrl, language } = await readText(
      rss('<title>News</title><link>https://iom.example/</link><language>es-hn</language>'),
    );
    expect([title, homePageUrl, language]).to.deep.equal(['News', 'https://iom.example/', 'es-hn']);
  });

  it('may write its language with an underscore', async () => {
    const { language } = await readText(rss('<language>es_HN</language>'));
    expect(language).to.equal('es-HN');
  });

  it('may say its language in other ways', async () => {
    const said = await Promise.all(
      [
        '<rss><channel xml:lang="fr"/></rss>',
        '<rss xml:lang="fr"><channel/></rss>',
        rss('<dc:language>fr</dc:language>'),
      ].map(async (document) => (await readText(document)).language),
    );
    expect(said).to.deep.equal(['fr', 'fr', 'fr']);
  });

  it('has its home page whatever other links stand before it', async () => {
    const { homePageUrl } = await readText(
      rss(
        '<atom:link rel="self" href="https://iom.example/feed"/><link>https://iom.example/</link>',
      ),
    );
    expect(homePageUrl).to.equal('https://iom.example/');
  });

  it('names its next page', async () => {
    const { next } = await readText(rss('<atom:link rel="next" href="?page=2"/>'));
    expect(next).to.equal('https://feeds.example/news/feed.json?page=2');
  });

  it('without stories is a feed without stories', async () => {
    const { items, warnings } = await readText(rss('<title>News</title>'));
    expect([items, warnings]).to.deep.equal([[], []]);
  });

  it('keeps its stories in their order', async () => {
    const { items } = await readText(
      rss('<item><guid>1</guid><title>A</title></item><item><guid>2</guid><title>B</title></item>'),
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('may have the title of its channel behind the stories', async () => {
    const { title } = await readText(rss('<item><title>A</title></item><title>News</title>'));
    expect(title).to.equal('News');
  });

  it('is no feed without a channel and stories', async () => {
    expect(await codeOf('<rss version="2.0"></rss>')).to.equal('not-a-feed');
  });

  for (const [version, document] of Object.entries({
    '0.91':
      '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item><title>A story</title><link>https://iom.example/1</link></item></channel></rss>',
    '0.92':
      '<rss version="0.92"><channel><item><title>A story</title><link>https://iom.example/1</link></item></channel></rss>',
    '2.0 in a namespace':
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>A story</title><link>https://iom.example/1</link></item></channel></rss>',
    '2.0 in a namespace that nobody knows':
      '<rss version="2.0" xmlns="https://iom.example/ns"><channel><item><title>A story</title><link>https://iom.example/1</link></item></channel></rss>',
    'without a version':
      '<rss><channel><item><title>A story</title><link>https://iom.example/1</link></item></channel></rss>',
    'without a channel':
      '<rss><item><title>A story</title><link>https://iom.example/1</link></item></rss>',
    'in capitals':
      '<RSS><CHANNEL><ITEM><TITLE>A story</TITLE><LINK>https://iom.example/1</LINK></ITEM></CHANNEL></RSS>',
  })) {
    it(`is read ${/^\d/.test(version) ? 'in version ' : ''}${version}`, async () => {
      const { title, url } = await onlyStory(document);
      expect([title, url]).to.deep.equal(['A story', 'https://iom.example/1']);
    });
  }
});

describe('a story in RSS', () => {
  it('has the id that its guid says', async () => {
    const { id } = await rssItem('<title>A story</title>');
    expect(id).to.equal('https://iom.example/1');
  });

  it('leads where its guid says when it has no link', async () => {
    const { url } = await rssItem('<title>A story</title>');
    expect(url).to.equal('https://iom.example/1');
  });

  for (const guid of [
    '<guid isPermaLink="false">https://iom.example/1</guid>',
    '<guid>1</guid>',
    '<guid>tag:iom.example,2026:1</guid>',
  ]) {
    it(`leads nowhere when all it has is ${guid}`, async () => {
      const { url } = await onlyStory(rss(`<item>${guid}<title>A story</title></item>`));
      expect(url).to.equal(undefined);
    });
  }

  it('leads where its link says', async () => {
    const { url } = await rssItem(
      '<link>\n https://iom.example/a?b=1&amp;c=2\n</link><title>A</title>',
    );
    expect(url).to.equal('https://iom.example/a?b=1&c=2');
  });

  it('leads where an Atom link says when it has no other', async () => {
    const { url } = await rssItem(
      '<link/><atom:link href="https://iom.example/a"/><title>A</title>',
    );
    expect(url).to.equal('https://iom.example/a');
  });

  it('without guid and link is known by its title', async () => {
    const { items, warnings } = await readText(
      rss('<item><title>A</title></item><item><title>B</title></item>'),
    );
    expect([items.map(({ id }) => id), warnings]).to.deep.equal([['A', 'B'], []]);
  });

  it('has the words of its description as a summary', async () => {
    const { summary } = await rssItem(
      '<title>A</title><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>',
    );
    expect(summary).to.equal('One. Two & three.');
  });

  it('may have its description in CDATA', async () => {
    const { summary } = await rssItem(
      '<title>A</title><description><![CDATA[<p>One &amp; <b>two</b></p>]]></description>',
    );
    expect(summary).to.equal('One & two');
  });

  it('has the same characters in CDATA as in its title', async () => {
    const { title, summary } = await rssItem(
      '<title>I don&#146;t</title><description><![CDATA[They don&#146;t]]></description>',
    );
    expect([title, summary]).to.deep.equal(['I don’t', 'They don’t']);
  });

  it('may have its description in several pieces', async () => {
    const { summary } = await rssItem(
      '<title>A</title><description>One <![CDATA[& two]]> &amp;<!-- no --> three</description>',
    );
    expect(summary).to.equal('One & two & three');
  });

  it('may have elements in its description', async () => {
    const { summary } = await rssItem(
      '<title>A</title><description><p>One</p><p>two &amp; <b>th</b>ree</p></description>',
    );
    expect(summary).to.equal('One two & three');
  });

  it('has the beginning of its content as a summary when it has no description', async () => {
    const { summary } = await rssItem(
      '<title>A</title><description/><content:encoded><![CDATA[<p>Content</p>]]></content:encoded>',
    );
    expect(summary).to.equal('Content');
  });

  it('has its description as a summary when it has content too', async () => {
    const { summary } = await rssItem(
      '<content:encoded>Content</content:encoded><title>A</title><description>Summary</description>',
    );
    expect(summary).to.equal('Summary');
  });

  it('without a title has the beginning of its text', async () => {
    const { title } = await rssItem('<description>Words</description>');
    expect(title).to.equal('Words');
  });

  for (const date of [
    '<pubDate>Thu, 27 Aug 2020 14:00:00 GMT</pubDate>',
    '<pubdate>Thu, 27 Aug 2020 14:00:00 GMT</pubdate>',
    '<pubDate> 2020-08-27T14:00:00Z </pubDate>',
    '<dc:date>2020-08-27T14:00:00Z</dc:date>',
    '<pubDate/><dc:date>2020-08-27T14:00:00Z</dc:date>',
    '<atom:updated>2021-08-27T14:00:00Z</atom:updated><pubDate>27 Aug 20 14:00 UT</pubDate>',
    '<atom:published>2020-08-27T14:00:00Z</atom:published>',
  ]) {
    it(`has the date of ${date}`, async () => {
      const story = await rssItem(`<title>A</title>${date}`);
      expect(story.date).to.equal('2020-08-27T14:00:00Z');
    });
  }

  it('keeps everything but a date that nobody can read', async () => {
    const { items, warnings } = await readText(
      rss('<item><guid>1</guid><title>A</title><pubDate>17/08/2021</pubDate></item>'),
    );
    expect([items[0]!.date, warnings]).to.deep.equal([
      undefined,
      [{ item: '1', field: 'date', reason: 'dropped: 17/08/2021' }],
    ]);
  });

  it('has its categories and subjects as topics', async () => {
    const { topics } = await rssItem(
      '<title>A</title><category>Return</category><category domain="d"><![CDATA[Data & surveys]]></category><category/><dc:subject>Return</dc:subject>',
    );
    expect(topics).to.deep.equal(['Return', 'Data & surveys']);
  });

  it('has the source it was taken from', async () => {
    const { source } = await rssItem(
      '<title>A</title><source url="https://a.example/">Partner</source>',
    );
    expect(source).to.equal('Partner');
  });

  it('has the title of the feed as its source when it names none', async () => {
    const { source } = await onlyStory(rss('<title>News</title><item><title>A</title></item>'));
    expect(source).to.equal('News');
  });

  it('has the publisher of the feed as its source when the feed names one', async () => {
    const { source } = await onlyStory(
      rss('<title>News</title><dc:publisher>IOM</dc:publisher><item><title>A</title></item>'),
    );
    expect(source).to.equal('IOM');
  });

  it('may be in a language of its own', async () => {
    const [first, second] = [
      await rssItem('<title>A</title>', 'xml:lang="fr"'),
      await rssItem('<title>A</title><dc:language>ht</dc:language>'),
    ];
    expect([first.language, second.language]).to.deep.equal(['fr', 'ht']);
  });

  it('resolves addresses from where xml:base says', async () => {
    const { url, image } = await rssItem(
      '<title>A</title><link>a</link><enclosure type="image/png" url="b.png"/>',
      'xml:base="https://iom.example/news/"',
    );
    expect([url, image?.url]).to.deep.equal([
      'https://iom.example/news/a',
      'https://iom.example/news/b.png',
    ]);
  });

  it('has nothing from elements of other vocabularies', async () => {
    const story = await rssItem(
      '<x:title xmlns:x="https://x.example/">No</x:title><media:title>No</media:title><itunes:title>No</itunes:title><title>A story</title><image xmlns="https://x.example/"><title>No</title></image><x:link xmlns:x="https://x.example/">https://no.example/</x:link>',
    );
    expect([story.title, story.url]).to.deep.equal(['A story', 'https://iom.example/1']);
  });

  it('knows vocabularies by their addresses, not by their prefixes', async () => {
    const { authors, topics } = await rssItem(
      '<title>A</title><media:creator xmlns:media="http://purl.org/dc/elements/1.1/">Ana</media:creator><dc:subject xmlns:dc="https://x.example/">No</dc:subject>',
    );
    expect([authors, topics]).to.deep.equal([['Ana'], []]);
  });
});

describe('the authors of a story in RSS', () => {
  for (const [given, ...names] of [
    ['<author>ana@iom.example (Ana Díaz)</author>', 'Ana Díaz'],
    ['<author>Ana Díaz &lt;ana@iom.example&gt;</author>', 'Ana Díaz'],
    ['<author>Ana Díaz (ana@iom.example)</author>', 'Ana Díaz'],
    ['<author>mailto:ana@iom.example Ana Díaz</author>', 'Ana Díaz'],
    ['<author>Ana Díaz (IOM)</author>', 'Ana Díaz (IOM)'],
    ['<author>ana@iom.example</author>'],
    ['<author>&lt;ana@iom.example&gt;</author>'],
    ['<author/>'],
    ['<dc:creator><![CDATA[Ana Díaz]]></dc:creator>', 'Ana Díaz'],
    ['<dc:creator>Ana</dc:creator><dc:creator>Luis</dc:creator>', 'Ana', 'Luis'],
    ['<atom:author><atom:name>Ana</atom:name><atom:email>a@b.c</atom:email></atom:author>', 'Ana'],
    ['<itunes:author>Radio</itunes:author>', 'Radio'],
    ['<itunes:author>Radio</itunes:author><author>a@b.example (Ana)</author>', 'Ana'],
  ] as const) {
    it(`are ${names.join(' and ') || 'nobody'} in ${given}`, async () => {
      const { authors } = await rssItem(`<title>A</title>${given}`);
      expect(authors).to.deep.equal(names);
    });
  }

  it('are dropped in silence where only mail is given', async () => {
    const { warnings } = await readText(
      rss('<item><title>A</title><author>ana@iom.example</author></item>'),
    );
    expect(warnings).to.deep.equal([]);
  });
});
