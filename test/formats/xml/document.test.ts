import { expect } from '@open-wc/testing';
import { formats } from '../../../src/formats/index.js';
import { rawBody, readFeed } from '../../../src/formats/read-feed.js';
import { FeedError } from '../../../src/model/feed-error.js';
import { readingDocument } from '../../../src/formats/xml/document.js';
import { base, now, outcome, readText } from '../feeds.js';
import { atom, onlyStory, rdf, rss, rssItem } from './documents.js';

const story = '<item><guid>1</guid><title>A story</title></item>';
const other = '<item><guid>2</guid><title>Another</title></item>';

const detailOf = async (document: string): Promise<string | undefined> => {
  const result = await outcome(document);
  return result instanceof FeedError ? result.detail : undefined;
};

describe('an XML document', () => {
  for (const [what, document] of Object.entries({
    'blanks before its declaration': ` \n${rss(story)}`,
    'a byte order mark': `\uFEFF${rss(story)}`,
    'comments and instructions around its root': `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>\n<!-- <html> --><!-- > -->${rss(story).replace(/^<\?.*?\?>/, '')}<!-- end --><?end?>\n`,
    'a document type': `<!DOCTYPE rss SYSTEM "rss-0.91.dtd">${rss(story).replace(/^<\?.*?\?>/, '')}`,
    'brackets in a public identifier': `<!DOCTYPE rss PUBLIC "-//a[b]>//EN" 'c"[d'>${rss(story).replace(/^<\?.*?\?>/, '')}`,
    'a prefix that nobody declared': rss(`<x:y/>${story}`).replace('<rss', '<rss z:a="b"'),
    'bare ampersands': rss(
      '<item><guid>1</guid><title>A story</title><description>Q&A & more &; &#; &x</description></item>',
    ),
    'entities of HTML': rss('<item><guid>1</guid><title>A&nbsp;story</title></item>'),
    controls: rss('<item><guid>1</guid><title>A\u0001story\u0000</title></item>'),
    'blanks around equals signs': rss(
      '<item><guid isPermaLink = "false">https://a.example/</guid><title>A story</title></item>',
    ).replace('version="2.0"', "version\n=\n'2.0'"),
    'attributes without values': rss(
      '<item checked><guid a=b>1</guid><title>A story</title></item>',
    ),
    'text behind its root': `${rss(story)} bye <script>`,
    'a second root': `${rss(story)}${rss(other)}`,
    'carriage returns': rss(`\r\n${story}\r\n`),
  })) {
    it(`is read with ${what}`, async () => {
      const { title } = await onlyStory(document);
      expect(title).to.equal('A story');
    });
  }

  it('keeps attributes with blanks around their equals signs', async () => {
    const { url } = await onlyStory(
      rss('<item><guid isPermaLink = "false">https://a.example/</guid><title>A</title></item>'),
    );
    expect(url).to.equal(undefined);
  });

  it('keeps words that look like such attributes', async () => {
    const { title } = await rssItem('<title>a = "b"</title>');
    expect(title).to.equal('a = "b"');
  });

  it('has the prefixes that feeds use even if nobody declared them', async () => {
    const { authors, summary, image } = await onlyStory(
      '<rss><channel><item><title>A</title><dc:creator>Ana</dc:creator><content:encoded>Words</content:encoded><media:thumbnail url="https://iom.example/a"/></item></channel></rss>',
    );
    expect([authors, summary, image?.url]).to.deep.equal([
      ['Ana'],
      'Words',
      'https://iom.example/a',
    ]);
  });

  it('may declare a vocabulary where it is used', async () => {
    const { authors } = await rssItem(
      '<title>A</title><q:creator xmlns:q="http://purl.org/dc/elements/1.1/">Ana</q:creator>',
    );
    expect(authors).to.deep.equal(['Ana']);
  });

  for (const [given, title] of [
    ['&#65;&#x42;&#X43;', 'ABC'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['it&#146;s', 'it’s'],
    ['a&#0;b&#x110000;c&#xD800;d', 'a\uFFFDb\uFFFDc\uFFFDd'],
  ] as const) {
    it(`says ${title} by ${given}`, async () => {
      const read = await rssItem(`<title>${given}</title>`);
      expect(read.title).to.equal(title);
    });
  }

  it('is read whichever of its formats is named', async () => {
    const read = (name: string, text: string) =>
      readFeed(
        { text, contentType: '', url: base },
        formats
          .filter((format) => format.name === name)
          .map((format) => ({ ...format, detect: () => true })),
        now,
      );
    const feeds = await Promise.all([
      read('rss', atom('<title>News</title>')),
      read('atom', rss('<title>News</title>')),
    ]);
    expect(feeds.map(({ title }) => title)).to.deep.equal(['News', 'News']);
  });

  it('may be nested deeper than anybody needs', async () => {
    const deep = `${'<b>'.repeat(100_000)}deep${'</b>'.repeat(100_000)}`;
    const { items } = await readText(
      rss(`<item><guid>0</guid><title>${deep}</title></item>${story}`),
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['deep', 'A story']);
  });

  it('keeps prototypes out of its stories', async () => {
    const { title } = await onlyStory(
      rss(
        '<item __proto__="a" constructor="b"><__proto__>c</__proto__><title>A story</title></item>',
      ),
    );
    expect([title, 'a' in {}]).to.deep.equal(['A story', false]);
  });
});

describe('a document that is no feed', () => {
  it('says so of its root element', async () => {
    const body = { text: '<html><body><br></body></html>', contentType: '', url: base };
    const named = formats
      .filter(({ name }) => name === 'rss')
      .map((format) => ({ ...format, detect: () => true }));
    const error: unknown = await readFeed(body, named, now).catch((reason: unknown) => reason);
    expect((error as FeedError).detail).to.equal('its root element is not rss, rdf:RDF or feed');
  });

  for (const text of [
    '<html><rss/></html>',
    '<!doctype html><title>rss</title>',
    '{"html": "<rss></rss>"}',
    'rss',
    '<opml><body/></opml>',
    '<rssfeed/>',
    '<!-- <rss> -->',
  ]) {
    it(`is not taken for one: ${text}`, () => {
      const body = rawBody({ text, contentType: 'application/rss+xml', url: base });
      const names = formats.filter((format) => format.detect(body)).map(({ name }) => name);
      expect(names).to.deep.equal([]);
    });
  }

  it('is told apart at once however it begins', () => {
    const detected = ['<!>', '<!-->', '<?', '<!--', '<a:', ' \n'].flatMap((text) => {
      const body = rawBody({ text: text.repeat(100_000), contentType: '', url: base });
      return formats.filter((format) => format.detect(body));
    });
    expect(detected).to.deep.equal([]);
  });
});

describe('a document that is cut off', () => {
  const whole = {
    RSS: rss(story + other),
    'RSS 1.0': rdf(story + other),
    Atom: atom('<entry><id>u:1</id><title>A <![CDATA[b]]></title></entry>'),
  };
  for (const [name, document] of Object.entries(whole)) {
    it(`is refused wherever that is in ${name}`, async () => {
      const root = document.search(/<(?:rss|rdf:RDF|feed)/) + 10;
      const taken: number[] = [];
      for (let end = root; end < document.length; end += 7) {
        if ((await detailOf(document.slice(0, end))) !== 'it is cut off') taken.push(end);
      }
      expect([taken, await detailOf(document)]).to.deep.equal([[], undefined]);
    });
  }
});

describe('a document with a DTD of its own', () => {
  for (const [what, dtd] of Object.entries({
    'an empty one': '[]',
    'an entity': '[<!ENTITY a "b">]',
    'a bomb': `[<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]`,
    'a file beside': 'PUBLIC "a" "b" [<!ENTITY % c SYSTEM "https://a.example/"> %c;]',
    'an end that never comes': '[<!ENTITY a "',
  })) {
    it(`is refused for ${what}`, async () => {
      const detail = await detailOf(rss(story).replace('<rss', `<!doctype rss ${dtd}>\n<rss`));
      expect(detail).to.equal('it has an internal DTD, which is refused');
    });
  }
});

describe('a document that is not well-formed', () => {
  const broken = (index: number) => [{ item: index, field: 'item', reason: 'dropped: no story' }];

  for (const [what, item] of Object.entries({
    'a tag without its end': '<item><guid>0</guid><description>a <br> b</description></item>',
    'a less-than sign': '<item><guid>0</guid><title>1 < 2</title></item>',
    'an end without its tag': '<item><guid>0</guid><title>a</b></title></item>',
    'a tag that is no tag': '<item><guid>0</guid><title>a <\u00E9> b</title></item>',
    'an end that is missing': '<item><guid>0</guid><title>a</title>',
  })) {
    it(`loses only the story that has ${what}, and says so`, async () => {
      const { items, warnings } = await readText(rss(`${story}${item}\n${other}`));
      expect([items.map(({ title }) => title), warnings]).to.deep.equal([
        ['A story', 'Another'],
        broken(1),
      ]);
    });
  }

  it('loses the last story when that is where it is broken', async () => {
    const { items, warnings } = await readText(rss(`${story}<item><title>a<br></title></item>`));
    expect([items.length, warnings]).to.deep.equal([1, broken(1)]);
  });

  it('loses each story that is broken', async () => {
    const bad = '<item><title>a<br></title></item>\r\n';
    const { items, warnings } = await readText(rss(`${bad}${story}${bad}${bad}${other}${bad}`));
    expect([items.length, warnings.length]).to.deep.equal([2, 4]);
  });

  it('keeps its stories when its head is broken', async () => {
    const head = '<title>News</title><description>a <br> b</description>';
    const { title, items } = await readText(rss(head + story + other));
    expect([title, items.length]).to.deep.equal(['News', 2]);
  });

  it('keeps stories that an element without an end has swallowed', async () => {
    const { items } = await readText(rss(`<image>${story}${other}`));
    expect(items).to.have.length(2);
  });

  it('keeps the other entries of Atom and items of RSS 1.0', async () => {
    const feeds = await Promise.all([
      readText(
        atom('<entry><title>a<br></title></entry><entry><id>u:1</id><title>A</title></entry>'),
      ),
      readText(rdf(`<item><title>a<br></title></item>${story}`)),
    ]);
    expect(feeds.map(({ items, warnings }) => [items.length, warnings.length])).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
  });

  it('is known in its stories all the same', async () => {
    const { items } = await readText(
      rss(
        `<item><b></item>${'\n'.repeat(50)}<item xml:lang="fr"><guid>1</guid><title>A</title><dc:creator>Ana</dc:creator></item>`,
      ),
    );
    expect([items[0]!.language, items[0]!.authors]).to.deep.equal(['fr', ['Ana']]);
  });

  for (const [what, text] of Object.entries({
    'less-than signs': '<'.repeat(300_000),
    'tags with a quote': '<a "'.repeat(50_000),
    'stories without an end': '<item><title>a'.repeat(20_000),
    'comments without an end': '<!--'.repeat(100_000),
    'CDATA without an end': '<![CDATA['.repeat(50_000),
    ampersands: '&#'.repeat(300_000),
    attributes: `<a ${'b="c" '.repeat(20_000)}>`,
    declarations: `<a ${Array.from({ length: 5_000 }, (_, i) => `xmlns:a${i}="b"`).join(' ')}>`,
    blanks: `<title>${' '.repeat(300_000)}x`,
  })) {
    it(`is a feed or none, whatever ${what} it has`, async () => {
      const results = await Promise.all(
        [`<item><title>${text}</title></item>`, text].map(async (content) => outcome(rss(content))),
      );
      expect(results).to.have.length(2);
    });
  }
});

describe('a long XML document', () => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => i);
  const long = rss(
    numbers.map((i) => `<item><guid>g${i}</guid><title>Story ${i}</title></item>\n`).join(''),
  );

  it('lets the page come in between', () => {
    const steps = readingDocument(long, base);
    expect(steps.next().done).to.equal(false);
  });

  it('loses no story where it pauses', async () => {
    const { items } = await readText(long);
    expect(items.map(({ id }) => id)).to.deep.equal(numbers.map((i) => `g${i}`));
  });

  it('loses only what is broken where it pauses', async () => {
    const broken = long.replace('<title>Story 9000</title>', '<title>Story 9000</item>');
    const { items } = await readText(broken);
    expect(items).to.have.length(numbers.length - 1);
  });
});
