import { expect } from '@open-wc/testing';
import { check, feedsIn } from '../../src/elements/news-builder/feed-check.js';
import type { NewsItem } from '../../src/model/news-item.js';

const host = { items: [{} as NewsItem], warnings: [], error: undefined };

describe('the check of a feed that was read', () => {
  it('warns of an address that secure pages cannot read, and offers the secure one', async () => {
    const { name, offers } = await check(host, 'http://news.example.org/feed.json');
    expect(name).to.equal('mixedContent');
    expect(offers.map(({ address }) => address)).to.deep.equal([
      'https://news.example.org/feed.json',
    ]);
  });

  it('lets a feed on the own machine pass', async () => {
    expect((await check(host, 'http://127.0.0.1:1/feed.json')).name).to.equal('works');
  });

  it('warns of a feed that only this site may read', async () => {
    const { name } = await check(host, `${location.origin}/package.json`);
    expect(name).to.equal('sameSiteOnly');
  });

  it('lets a feed pass that every site may read', async () => {
    const { name } = await check(host, `${location.origin}/stories/embeds/feed.json`);
    expect(name).to.equal('works');
  });
});

describe('the feeds that a web page names', () => {
  const found = (html: string): string[] =>
    feedsIn(html, 'https://www.example.org/news/').map(({ address }) => address);

  it('are those of its head, by their absolute addresses', () => {
    expect(
      found(`<link rel="alternate" type="application/rss+xml" href="rss.xml">
        <link rel="alternate" type="application/atom+xml" href="/atom.xml">
        <link rel="ALTERNATE" type="application/feed+json" href="https://feeds.example.org/a.json">`),
    ).to.deep.equal([
      'https://www.example.org/news/rss.xml',
      'https://www.example.org/atom.xml',
      'https://feeds.example.org/a.json',
    ]);
  });

  it('are no style sheets, translations or code', () => {
    expect(
      found(`<link rel="alternate stylesheet" type="text/css" href="a.css">
        <link rel="alternate" hreflang="es" href="/es">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
        <link rel="alternate" type="application/rss+xml" href="https://[">`),
    ).to.deep.equal([]);
  });

  it('are found without anything of the page running or loading', () => {
    const state = { ran: false };
    Object.assign(globalThis, { ran: () => (state.ran = true) });
    expect(found('<img src=x onerror="ran()"><script>ran()</script>')).to.deep.equal([]);
    Reflect.deleteProperty(globalThis, 'ran');
    expect(state.ran).to.equal(false);
  });
});
