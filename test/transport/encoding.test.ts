import { expect } from '@open-wc/testing';
import { request } from '../../src/transport/request.js';
import { type Answer } from '../server/faults.js';
import { serve } from './serve.js';

const word = 'Migración';

const toBase64 = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const latin1 = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, isBig: boolean): number[] =>
  latin1(text).flatMap((unit) => (isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8]));

const textOf = async (bytes: number[], contentType: string, more: Answer = {}): Promise<string> => {
  const headers = { 'content-type': contentType };
  const { url } = await serve({ base64: toBase64(bytes), headers, ...more });
  return (await request(url)).text;
};

describe('the text of an answer', () => {
  it('is UTF-8 when nothing is said', async () => {
    expect(await textOf(utf8(word), 'application/json')).to.equal(word);
  });

  it('is in the charset that the server names', async () => {
    expect(await textOf(latin1(word), 'application/json; charset=iso-8859-1')).to.equal(word);
  });

  for (const type of [
    'text/plain;charset=ISO-8859-1',
    'text/plain; charset="iso-8859-1"',
    'text/plain; CHARSET=latin1; format=flowed',
    'text/plain; a=b; charset=windows-1252',
  ]) {
    it(`is in the charset of ${type}`, async () => {
      expect(await textOf(latin1(word), type)).to.equal(word);
    });
  }

  for (const type of ['application/json; charset=utf-8', 'application/json; charset="UTF8"']) {
    it(`is UTF-8 with ${type}`, async () => {
      expect(await textOf(utf8(word), type)).to.equal(word);
    });
  }

  it('is UTF-8 when nobody knows the charset', async () => {
    expect(await textOf(utf8(word), 'application/json; charset=klingon')).to.equal(word);
  });

  it('is UTF-8 when the charset is left blank', async () => {
    expect(await textOf(utf8(word), 'application/json; charset=')).to.equal(word);
  });

  it('does not begin with a byte order mark', async () => {
    expect(await textOf([0xef, 0xbb, 0xbf, ...utf8(word)], 'application/json')).to.equal(word);
  });

  it('is what its byte order mark says, not what the server says', async () => {
    const bytes = [0xef, 0xbb, 0xbf, ...utf8(word)];
    expect(await textOf(bytes, 'application/json; charset=iso-8859-1')).to.equal(word);
  });

  for (const isBig of [true, false]) {
    const bytes = [...(isBig ? [0xfe, 0xff] : [0xff, 0xfe]), ...utf16(word, isBig)];

    it(`is UTF-16 with the mark of a ${isBig ? 'big' : 'little'} end first`, async () => {
      expect(await textOf(bytes, 'application/json')).to.equal(word);
    });
  }

  it('is what an XML declaration says', async () => {
    const xml = `<?xml version="1.0" encoding="ISO-8859-1"?><title>${word}</title>`;
    expect(await textOf(latin1(xml), 'application/rss+xml')).to.equal(xml);
  });

  it('is what the server says before what an XML declaration says', async () => {
    const xml = `<?xml version='1.0' encoding='iso-8859-1'?><title>${word}</title>`;
    expect(await textOf(utf8(xml), 'text/xml; charset=utf-8')).to.equal(xml);
  });

  it('is UTF-8 when an XML declaration names nothing that is known', async () => {
    const xml = `<?xml version="1.0" encoding="klingon"?><title>${word}</title>`;
    expect(await textOf(utf8(xml), 'application/xml')).to.equal(xml);
  });

  it('has signs where bytes are wrong, and goes on', async () => {
    expect(await textOf([...utf8('a'), 0xff, 0xc3, ...utf8('b')], 'text/plain')).to.match(
      /^a\uFFFD+b$/,
    );
  });

  it('has a sign where its last character is cut off', async () => {
    expect(await textOf(utf8('año').slice(0, 2), 'text/plain')).to.equal('a\uFFFD');
  });

  describe('that comes byte by byte', () => {
    const drip: Answer = { dripMs: 15, dripBytes: 1 };

    it('is whole where pieces end within a character', async () => {
      expect(await textOf(utf8(word), 'application/json', drip)).to.equal(word);
    });

    it('is in the charset that the server names', async () => {
      expect(await textOf(latin1(word), 'text/plain; charset=iso-8859-1', drip)).to.equal(word);
    });

    it('is what its byte order mark says', async () => {
      const bytes = [0xff, 0xfe, ...utf16('año', false)];
      expect(await textOf(bytes, 'application/json', drip)).to.equal('año');
    });

    it('is what an XML declaration says', async () => {
      const xml = '<?xml version="1.0" encoding="iso-8859-1"?>ñ';
      expect(await textOf(latin1(xml), 'application/xml', drip)).to.equal(xml);
    });
  });
});
