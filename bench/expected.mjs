import { makeFeed } from './feed.mjs';

const feeds = new Map();

/** The stories of a feed of so many, latest first. */
function latestFirst(count) {
  if (!feeds.has(count)) {
    const { items } = JSON.parse(makeFeed(count));
    feeds.set(
      count,
      items.sort((a, b) => (a.date_published < b.date_published ? 1 : -1)),
    );
  }
  return feeds.get(count);
}

const words = (story) => `${story.title} ${story.summary}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** The title at the top of the list at first. */
export const atFirst = (count) => latestFirst(count)[0].title;

/** Three countries that have most stories, then all (an empty code), each with the title at the top. */
export function whenChosen(count) {
  const stories = latestFirst(count);
  const counts = {};
  for (const code of stories.flatMap(({ _iom }) => _iom.countries)) {
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const codes = Object.keys(counts).sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1));
  return [...codes.slice(0, 3), ''].map((code) => ({
    code,
    title: stories.find(({ _iom }) => !code || _iom.countries.includes(code)).title,
  }));
}

/** The title at the top for each letter of a word that is typed. */
export const whenTyped = (count, word) =>
  [...word].map((_, index) => {
    const text = word.slice(0, index + 1);
    const matches = (story) => words(story).some((each) => each.startsWith(text));
    return { text, title: latestFirst(count).find(matches)?.title };
  });
