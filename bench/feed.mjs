import { seeded } from './random.mjs';

const countries = 'AG BB BS BZ CA CR CU DM DO GD GT GY HN HT JM KN LC MX NI PA SR SV TT US'.split(
  ' ',
);
const topics = ['return', 'shelter', 'health', 'data', 'borders', 'skills', 'climate', 'law'];
const vocabulary =
  'families people border shelter health training support return community partners office region national authorities response young women work school travel routes safe dignity protection agency project city coast river bridge market farmers storm recovery planning data survey rights counsel access services water kitchen clinic volunteers language course credit licence workers employers'.split(
    ' ',
  );
const lastDay = Date.UTC(2025, 9, 31);

/**
 * A JSON Feed 1.1 with the `_iom` extension, the same text for the same number of stories: 24
 * countries, summaries of 40 words, about 1.1 kB a story.
 *
 * @param {number} count stories
 * @returns {string}
 */
export function makeFeed(count) {
  const random = seeded(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = (n) => Array.from({ length: n }, () => pick(vocabulary)).join(' ');
  const some = (list, most) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list))),
  ];
  const items = Array.from({ length: count }, (_, index) => ({
    id: `story-${index}`,
    url: `https://example.org/news/story-${index}`,
    title: `Story ${index}: ${words(8)}`,
    summary: `${words(40)}.`,
    content_text: `${words(75)}.`,
    date_published: new Date(lastDay - Math.floor(random() * 2e8) * 1000).toISOString(),
    tags: some(topics, 2),
    _iom: { countries: some(countries, 3), place: pick(countries) },
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News for the benchmark',
    home_page_url: 'https://example.org/news',
    language: 'en',
    authors: [{ name: 'IOM' }],
    items,
  });
}
