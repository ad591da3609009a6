import { expect } from '@open-wc/testing';
import type { NewsItem } from '../../../src/model/news-item.js';
import { readText } from '../feeds.js';

/** The namespaces of the modules that feeds use most. */
const modules = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');

/** An RSS 2.0 feed with what stands in its channel. */
export const rss = (channel: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${modules}><channel>${channel}</channel></rss>`;

/** An RSS 1.0 feed with what stands beside its channel. */
export const rdf = (items: string, channel = '<title>News</title>'): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://iom.example/">${channel}</channel>${items}</rdf:RDF>`;

/** An Atom 1.0 feed with what stands in it. */
export const atom = (content: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>${content}</feed>`;

/** The only story of a feed that is written in XML. */
export async function onlyStory(document: string): Promise<NewsItem> {
  const { items } = await readText(document);
  expect(items).to.have.length(1);
  return items[0]!;
}

/** What becomes of an RSS item. */
export const rssItem = (content: string, attributes = ''): Promise<NewsItem> =>
  onlyStory(rss(`<item ${attributes}><guid>https://iom.example/1</guid>${content}</item>`));

/** What becomes of an Atom entry. */
export const atomEntry = (content: string, feed = '', attributes = ''): Promise<NewsItem> =>
  onlyStory(
    atom(
      `${feed}<entry><id>tag:iom.example,2026:1</id><link href="https://iom.example/1"/>${content}</entry>`,
      attributes,
    ),
  );
