import { expect } from '@open-wc/testing';
import { readUrl } from '../../../src/formats/fields/url.js';

const base = 'https://feeds.example/news/feed.json';
const read = (value: unknown): string | undefined => readUrl(value, base);

describe('an address', () => {
  for (const [given, result] of [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org/a', 'http://example.org/a'],
    ['https://example.org', 'https://example.org/'],
    ['HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
    ['  https://example.org/a\n', 'https://example.org/a'],
    ['/story/1', 'https://feeds.example/story/1'],
    ['story/1', 'https://feeds.example/news/story/1'],
    ['../1', 'https://feeds.example/1'],
    ['?id=1', 'https://feeds.example/news/feed.json?id=1'],
    ['//cdn.example/1.jpg', 'https://cdn.example/1.jpg'],
    ['https://example.org/año', 'https://example.org/a%C3%B1o'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
  ] as const) {
    it(`is read from ${JSON.stringify(given)}`, () => {
      expect(read(given)).to.equal(result);
    });
  }

  it('shows what a host with foreign letters really is', () => {
    expect(read('https://ехample.org/')).to.match(/^https:\/\/xn--[a-z\d-]+\.org\/$/);
  });

  it('without a protocol takes that of the feed', () => {
    expect(readUrl('//cdn.example/', 'http://feeds.example/')).to.equal('http://cdn.example/');
  });

  it('that is relative is none without an address to start from', () => {
    expect(readUrl('/story/1')).to.equal(undefined);
  });

  for (const unsafe of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'VbScript:msgbox(1)',
    'blob:https://example.org/3b1f',
    'file:///etc/passwd',
    'view-source:https://example.org/',
    'filesystem:https://example.org/',
    'intent://example.org/#Intent;end',
    'mailto:news@example.org',
    'tel:+5042',
    'ftp://example.org/',
    'ws://example.org/',
    'about:blank',
  ]) {
    it(`is none that begins like ${JSON.stringify(unsafe)}`, () => {
      expect(read(unsafe)).to.equal(undefined);
    });
  }

  it('does not take an encoded colon for the end of a scheme', () => {
    expect(read('javascript&colon;alert(1)')).to.match(/^https:\/\/feeds\.example\/news\//);
  });

  for (const secret of [
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://example.org@evil.example/',
  ]) {
    it(`is none that names a user: ${secret}`, () => {
      expect(read(secret)).to.equal(undefined);
    });
  }

  for (const broken of ['https://', 'http://[::1', 'https://example.org:99x/']) {
    it(`is none that cannot be parsed: ${broken}`, () => {
      expect(read(broken)).to.equal(undefined);
    });
  }

  it('may be long', () => {
    const long = `https://example.org/${'a'.repeat(3000)}`;
    expect(read(long)).to.equal(long);
  });

  it('is none of 100 kB', () => {
    expect(read(`https://example.org/${'a'.repeat(100_000)}`)).to.equal(undefined);
  });

  for (const blank of ['', ' ', '\n\t']) {
    it(`is none where ${JSON.stringify(blank)} stands, not that of the feed`, () => {
      expect(read(blank)).to.equal(undefined);
    });
  }

  for (const value of [
    undefined,
    null,
    true,
    5,
    {},
    ['https://example.org/'],
    { url: 'https://example.org/' },
  ]) {
    it(`is none where ${JSON.stringify(value)} stands`, () => {
      expect(read(value)).to.equal(undefined);
    });
  }
});
