import { expect } from '@open-wc/testing';
import { defaults, type Place, type Settings } from '../../src/elements/news-builder/settings.js';
import { type Facts, snippetFor } from '../../src/elements/news-builder/snippets.js';

const settings: Settings = {
  ...defaults,
  src: 'https://news.example.org/feed.json',
  folder: 'https://www.example.org/iom-news/',
  link: 'https://www.example.org/news',
  linkText: 'All news',
  controls: [],
};

const facts: Facts = { hashes: {}, pictures: [], title: 'News' };

const hashes = { 'iom-news.js': 'sha384-abc', 'iom-news.classic.js': 'sha384-def' };

const code = (place: Place, more: Partial<Settings> = {}, found = facts) =>
  snippetFor(place, { ...settings, ...more }, found).code;

/** As a browser would read it. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Everything a field may hold to break out of where it stands. */
const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'> ' & &quot; {1+1} ]`;

describe('a snippet for a page of HTML', () => {
  it('is a list with a link in it, and a module', () => {
    expect(code('html')).to.equal(`<iom-news-list src="https://news.example.org/feed.json">
  <a href="https://www.example.org/news">All news</a>
</iom-news-list>
<script type="module" src="https://www.example.org/iom-news/iom-news.js"></script>`);
  });

  it('says only what differs from what the list does by itself', () => {
    const list = parsed(
      code('html', { layout: 'grid', countries: ['GT', 'HN'], pageSize: 6, images: false }),
    ).querySelector('iom-news-list')!;
    expect(list.getAttributeNames()).to.deep.equal([
      'src',
      'countries',
      'layout',
      'page-size',
      'no-images',
    ]);
    expect(list.getAttribute('countries')).to.equal('GT HN');
  });

  it('has the hash of the script', () => {
    const script = parsed(code('html', {}, { ...facts, hashes })).querySelector('script')!;
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
  });

  it('says why there is no hash', () => {
    const { notes } = snippetFor('html', settings, facts);
    expect(notes.map(([note]) => note)).to.include('noHash');
  });

  it('links the style sheet of a theme', () => {
    const link = parsed(code('html', { theme: 'iom' })).querySelector('link')!;
    expect(link.href).to.equal('https://www.example.org/iom-news/themes/iom.css');
  });

  it('names the hosts that a Content-Security-Policy must allow', () => {
    const pictures = ['https://pictures.example.org'];
    expect(snippetFor('html', settings, { ...facts, pictures }).policy).to.equal(
      'script-src https://www.example.org; connect-src https://news.example.org; img-src https://pictures.example.org',
    );
  });

  it('needs no pictures where none are shown', () => {
    const pictures = ['https://pictures.example.org'];
    expect(
      snippetFor('html', { ...settings, images: false }, { ...facts, pictures }).policy,
    ).not.to.include('img-src');
  });

  it('tells a dark page how to say that it is dark', () => {
    const { notes } = snippetFor('html', { ...settings, scheme: 'auto' }, facts);
    expect(notes.at(-1)).to.deep.equal(['darkPage', ':root { color-scheme: light dark; }']);
  });
});

describe('a snippet for a CMS', () => {
  it('is a div with a link in it, and a script that is no module', () => {
    const page = parsed(code('cms', { layout: 'grid' }, { ...facts, hashes }));
    const div = page.querySelector('div')!;
    expect(div.dataset).to.deep.include({ iomNews: '', layout: 'grid' });
    expect(div.dataset.src).to.equal('https://news.example.org/feed.json');
    expect(div.querySelector('a')!.textContent).to.equal('All news');
    const script = page.querySelector('script')!;
    expect(script.hasAttribute('type')).to.equal(false);
    expect(script.integrity).to.equal('sha384-def');
  });
});

describe('a snippet for WordPress', () => {
  it('is a shortcode', () => {
    expect(code('wordpress', { layout: 'grid', images: false })).to.equal(
      '[iom_news src="https://news.example.org/feed.json" layout="grid" no-images heading-level="3" more-href="https://www.example.org/news"]',
    );
  });

  it('says nothing of the level of headings that WordPress gives by itself', () => {
    expect(code('wordpress', { headingLevel: 2 })).not.to.include('heading-level');
  });

  it('writes addresses so that nothing in them ends the shortcode', () => {
    expect(code('wordpress', { src: 'https://a.example/feed?f[0]="x"' })).to.include(
      'src="https://a.example/feed?f%5B0%5D=%22x%22"',
    );
  });

  it('says what a theme needs, which no shortcode can bring', () => {
    const { notes } = snippetFor('wordpress', { ...settings, theme: 'iom' }, facts);
    expect(notes).to.deep.include([
      'stylesheet',
      '<link rel="stylesheet" href="https://www.example.org/iom-news/themes/iom.css" />',
    ]);
  });

  it('leaves out a topic that no shortcode can hold, and says so', () => {
    const { code: shortcode, notes } = snippetFor(
      'wordpress',
      { ...settings, topics: ['Work [paid]'] },
      facts,
    );
    expect(shortcode).not.to.include('topics');
    expect(notes).to.deep.include(['shortcode', 'topics: Work [paid]']);
  });
});

describe('a snippet for an iframe', () => {
  it('is a sandboxed frame with all choices in its address', () => {
    const frame = parsed(
      code('iframe', { layout: 'grid', scheme: 'dark', theme: 'iom', lang: 'es', images: false }),
    ).querySelector('iframe')!;
    const address = new URL(frame.src);
    expect(address.origin + address.pathname).to.equal(
      'https://www.example.org/iom-news/embed.html',
    );
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      src: 'https://news.example.org/feed.json',
      lang: 'es',
      layout: 'grid',
      'no-images': '',
      theme: 'dark iom',
      'more-href': 'https://www.example.org/news',
    });
    expect([...frame.sandbox]).to.deep.equal([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    expect(frame.title).to.equal('News');
  });

  it('leaves out a link that the page for iframes would refuse', () => {
    expect(code('iframe', { link: 'https://elsewhere.example/' })).not.to.include('more-href');
  });

  it('says what the publisher writes for a feed of another site', () => {
    const { notes } = snippetFor('iframe', settings, facts);
    expect(notes).to.deep.include([
      'sources',
      '<meta name="iom-news-sources" content="https://news.example.org/feed.json" />',
    ]);
  });

  it('needs nothing of the publisher for a feed beside it', () => {
    const src = 'https://www.example.org/feed.json';
    const { notes } = snippetFor('iframe', { ...settings, src }, facts);
    expect(notes.map(([note]) => note)).not.to.include('sources');
  });

  it('needs frame-src and nothing else', () => {
    expect(snippetFor('iframe', settings, facts).policy).to.equal(
      'frame-src https://www.example.org',
    );
  });
});

describe('a snippet for React', () => {
  it('imports what it shows, and returns the list', () => {
    expect(code('react', { controls: ['country', 'search'], theme: 'iom' })).to
      .equal(`import 'iom-news/define/news-list.js';
import 'iom-news/define/country-filter.js';
import 'iom-news/define/news-search.js';
import 'iom-news/themes/iom.css';

export function News() {
  return (
    <iom-news-list
      src="https://news.example.org/feed.json"
      controls="country search"
    >
      <a href="https://www.example.org/news">All news</a>
    </iom-news-list>
  );
}`);
  });

  it('takes no text for code', () => {
    expect(code('react', { linkText: '{alert(1)}' })).to.include('&#123;alert(1)&#125;');
  });
});

describe('a snippet with markup in every field', () => {
  const fields: Partial<Settings> = {
    src: hostile,
    link: `https://www.example.org/${hostile}`,
    linkText: hostile,
    lang: hostile,
    countries: [hostile],
    topics: [hostile],
  };

  for (const place of ['html', 'cms'] as const) {
    it(`holds it as values and nothing else, for ${place}`, () => {
      const page = parsed(code(place, fields));
      const list = page.body.firstElementChild!;
      const prefix = place === 'cms' ? 'data-' : '';
      expect(list.getAttribute(`${prefix}src`)).to.equal(hostile);
      expect(list.getAttribute(`${prefix}topics`)).to.equal(hostile);
      expect(list.querySelector('a')!.textContent).to.equal(hostile);
      expect(page.querySelectorAll('script').length).to.equal(1);
      expect(page.querySelector('img')).to.equal(null);
      expect(page.querySelector('[onerror]')).to.equal(null);
    });
  }

  it('holds it in one address, for an iframe', () => {
    const page = parsed(code('iframe', fields, { ...facts, title: hostile }));
    const frame = page.querySelector('iframe')!;
    expect(new URL(frame.src).searchParams.get('src')).to.equal(hostile);
    expect(frame.title).to.equal(hostile);
    expect(page.querySelector('script, img')).to.equal(null);
  });

  it('has one pair of brackets and whole pairs of quotes, for WordPress', () => {
    const shortcode = code('wordpress', fields);
    expect(shortcode).to.match(/^\[iom_news(?: [a-z-]+="[^"[\]<>]*")*\]$/);
  });

  it('has no tag of it and no brace in text, for React', () => {
    const [, jsx = ''] = code('react', fields).split('return (');
    expect(jsx).not.to.match(/<(?:script|img)/);
    expect(jsx.replaceAll(/"[^"]*"/g, '').replace(/\);\s*\}$/, '')).not.to.match(/[{}]/);
  });
});
