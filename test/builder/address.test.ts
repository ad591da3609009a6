import { expect } from '@open-wc/testing';
import { readAddress, readAddresses } from '../../src/elements/news-builder/address.js';

const base = 'https://www.example.org/iom-news/builder.html';

describe('an address that somebody types', () => {
  for (const [typed, address] of [
    ['https://news.example.org/feed.json', 'https://news.example.org/feed.json'],
    ['  https://news.example.org/feed.json\n', 'https://news.example.org/feed.json'],
    ['<https://news.example.org/feed.json>', 'https://news.example.org/feed.json'],
    ['www.example.com', 'https://www.example.com/'],
    ['news.example.com/feed', 'https://news.example.com/feed'],
    ['feed.json', 'https://www.example.org/iom-news/feed.json'],
    ['/feed.json', 'https://www.example.org/feed.json'],
    ['feed.{lang}.json', 'https://www.example.org/iom-news/feed.{lang}.json'],
  ] as const) {
    it(`is taken as it is meant: ${typed.trim()}`, () => {
      expect(readAddress(typed, base)).to.deep.equal({ address });
    });
  }

  for (const [typed, problem] of [
    ['', 'nothing'],
    ['javascript:alert(1)', 'script'],
    [' JavaScript:alert(1)', 'script'],
    ['data:text/html,x', 'script'],
    ['file:///home/news.xml', 'file'],
    ['C:\\news.xml', 'file'],
    ['mailto:news@example.org', 'nonsense'],
    ['https://user:word@example.org/', 'nonsense'],
    ['"><script>', 'nonsense'],
    ['https://', 'nonsense'],
  ] as const) {
    it(`is refused with a reason: ${typed}`, () => {
      expect(readAddress(typed, base)).to.deep.equal({ problem });
    });
  }
});

describe('addresses with blanks between', () => {
  it('are all taken', () => {
    expect(readAddresses('/a.json  https://b.example/b.json', base)).to.deep.equal({
      address: 'https://www.example.org/a.json https://b.example/b.json',
    });
  });

  it('are refused when one of them is', () => {
    expect(readAddresses('/a.json javascript:alert(1).x', base)).to.deep.equal({
      problem: 'script',
    });
  });

  it('are no sentence', () => {
    expect(readAddresses('the news of IOM.', base)).to.deep.equal({ problem: 'nonsense' });
  });
});
