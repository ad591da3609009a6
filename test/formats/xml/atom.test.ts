import { expect } from '@open-wc/testing';
import { readText } from '../feeds.js';
import { atom, atomEntry, onlyStory } from './documents.js';

describe('an Atom feed', () => {
  it('has a title, a home page, a language and a next page', async () => {
    const { title, homePageUrl, language, next } = await readText(
      atom(
        '<title>News</title><link rel="self" href="/feed"/><link href="/"/><link rel="next" href="/feed?page=2"/>',
        'xml:lang="es"',
      ),
    );
    expect({ title, homePageUrl, language, next }).to.deep.equal({
      title: 'News',
      homePageUrl: 'https://feeds.example/',
      language: 'es',
      next: 'https://feeds.example/feed?page=2',
    });
  });

  it('may be written with a prefix', async () => {
    const { title } = await onlyStory(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>u:1</a:id><a:title>A</a:title></a:entry></a:feed>',
    );
    expect(title).to.equal('A');
  });

  it('may leave its namespace out', async () => {
    const { title } = await onlyStory('<feed><entry><id>u:1</id><title>A</title></entry></feed>');
    expect(title).to.equal('A');
  });

  it('may be of version 0.3', async () => {
    const { id, title, url, date, summary, authors } = await onlyStory(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>News</title><entry><title mode="escaped" type="text/html">&lt;b&gt;A&lt;/b&gt; story</title><link rel="alternate" type="text/html" href="https://iom.example/1"/><id>u:1</id><issued>2020-08-27T14:00:00Z</issued><modified>2020-08-28T14:00:00Z</modified><author><name>Ana</name></author><content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>two</p></div></content></entry></feed>',
    );
    expect({ id, title, url, date, summary, authors }).to.deep.equal({
      id: 'u:1',
      title: 'A story',
      url: 'https://iom.example/1',
      date: '2020-08-27T14:00:00Z',
      summary: 'One two',
      authors: ['Ana'],
    });
  });
});

describe('a text in Atom', () => {
  for (const [given, title] of [
    ['<title>1 &lt; 2 &amp; 3</title>', '1 < 2 & 3'],
    ['<title>The &lt;b&gt; tag</title>', 'The <b> tag'],
    ['<title type="text">The &amp;amp; entity</title>', 'The &amp; entity'],
    ['<title type="TEXT"><![CDATA[The <b> tag & more]]></title>', 'The <b> tag & more'],
    ['<title type="html">&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>', 'A & B'],
    ['<title type="html"><![CDATA[<b>A</b> &amp; B]]></title>', 'A & B'],
    ['<title type="text/html">&lt;b&gt;A&lt;/b&gt;</title>', 'A'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &amp; <b>&lt;b&gt;</b></div></title>',
      'A & <b>',
    ],
    [
      '<title type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p>A</h:p><h:p>B</h:p></h:div></title>',
      'A B',
    ],
    ['<title>A&nbsp;B &eacute;</title>', 'A B é'],
  ] as const) {
    it(`is ${title} when it is written ${given}`, async () => {
      const story = await atomEntry(given);
      expect(story.title).to.equal(title);
    });
  }

  it('has no words from scripts and styles', async () => {
    const { summary } = await atomEntry(
      '<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><style>p { color: red }</style><p>Words</p><script>run()</script></div></content>',
    );
    expect(summary).to.equal('Words');
  });
});

describe('an entry in Atom', () => {
  it('has its summary before its content', async () => {
    const { summary } = await atomEntry(
      '<title>A</title><content>Content</content><summary>Summary</summary>',
    );
    expect(summary).to.equal('Summary');
  });

  it('has the words of its content when it has no summary', async () => {
    const { summary } = await atomEntry(
      '<title>A</title><content type="html">&lt;p&gt;Content&lt;/p&gt;</content>',
    );
    expect(summary).to.equal('Content');
  });

  it('has no words from content of other kinds', async () => {
    const { summary } = await atomEntry(
      '<title>A</title><content type="image/png">iVBORw0KGgo=</content>',
    );
    expect(summary).to.equal('');
  });

  it('leads to its content when that lies elsewhere and it has no link', async () => {
    const { url } = await onlyStory(
      atom('<entry><id>u:1</id><title>A</title><content type="text/html" src="/1.html"/></entry>'),
    );
    expect(url).to.equal('https://feeds.example/1.html');
  });

  it('is dated when it was published, else when it changed', async () => {
    const updated = '<title>A</title><updated>2021-08-27T14:00:00Z</updated>';
    const both = await atomEntry(`${updated}<published>2020-08-27T14:00:00Z</published>`);
    const one = await atomEntry(updated);
    expect([both.date, one.date]).to.deep.equal(['2020-08-27T14:00:00Z', '2021-08-27T14:00:00Z']);
  });

  for (const links of [
    '<link rel="self" href="/no"/><link href="/a"/>',
    '<link rel="alternate" type="application/pdf" href="/no"/><link rel="alternate" type="text/html" href="/a"/>',
    '<link rel="alternate" type="application/pdf" href="/a"/>',
    '<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>',
    '<link rel="alternate" href=" /a "/><link rel="alternate" href="/no"/>',
  ]) {
    it(`leads to /a when it has ${links}`, async () => {
      const { url } = await onlyStory(atom(`<entry><id>u:1</id><title>A</title>${links}</entry>`));
      expect(url).to.equal('https://feeds.example/a');
    });
  }

  it('has the labels or else the terms of its categories as topics', async () => {
    const { topics } = await atomEntry(
      '<title>A</title><category term="r" label="Return &amp; reintegration"/><category term="&lt;b&gt;"/>',
    );
    expect(topics).to.deep.equal(['Return & reintegration', '<b>']);
  });

  it('has the authors it names, and those of the feed when it names none', async () => {
    const feed = '<author><name>IOM</name><email>iom@iom.example</email></author>';
    const own = await atomEntry('<title>A</title><author><name>Ana</name></author>', feed);
    const inherited = await atomEntry('<title>A</title>', feed);
    expect([own.authors, inherited.authors]).to.deep.equal([['Ana'], ['IOM']]);
  });

  it('shows no mail address of an author without a name', async () => {
    const { authors } = await atomEntry(
      '<title>A</title><author><name>ana@iom.example</name></author><author><email>luis@iom.example</email></author>',
    );
    expect(authors).to.deep.equal([]);
  });

  it('has the source it was taken from, and its authors', async () => {
    const { source, authors } = await atomEntry(
      '<title>A</title><source><title>Partner</title><author><name>Ana</name></author></source>',
      '<title>News</title><author><name>IOM</name></author>',
    );
    expect([source, authors]).to.deep.equal(['Partner', ['Ana']]);
  });

  it('may be in a language of its own', async () => {
    const { language } = await onlyStory(
      atom('<entry xml:lang="ht"><id>u:1</id><title>A</title></entry>', 'xml:lang="en"'),
    );
    expect(language).to.equal('ht');
  });

  it('resolves addresses from the nearest xml:base', async () => {
    const { items } = await readText(
      atom(
        '<entry><id>u:1</id><title>A</title><link href="one"/></entry><entry xml:base="archive/"><id>u:2</id><title>B</title><link href="two"/></entry><entry><id>u:3</id><title>C</title><link xml:base="https://other.example/" href="/three"/></entry>',
        'xml:base="/news/"',
      ),
    );
    expect(items.map(({ url }) => url)).to.deep.equal([
      'https://feeds.example/news/one',
      'https://feeds.example/news/archive/two',
      'https://other.example/three',
    ]);
  });

  it('passes over an xml:base that is no address', async () => {
    const { url } = await onlyStory(
      atom('<entry><id>u:1</id><title>A</title><link href="one"/></entry>', 'xml:base="http://["'),
    );
    expect(url).to.equal('https://feeds.example/news/one');
  });
});
