import { makeFeed } from './feed.mjs';

const marks = { '&': '&amp;', '<': '&lt;' };
const escape = (text) => text.replace(/[&<]/g, (mark) => marks[mark]);

/** The feed of so many stories as RSS 2.0. */
export function makeRss(count) {
  const { title, home_page_url, items } = JSON.parse(makeFeed(count));
  const entries = items.map(
    (item) => `<item><title>${escape(item.title)}</title><link>${escape(item.url)}</link>
<guid>${item.id}</guid><pubDate>${new Date(item.date_published).toUTCString()}</pubDate>
<description>${escape(item.summary)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${title}</title><link>${home_page_url}</link>
<description>News</description>
${entries.join('\n')}
</channel></rss>`;
}

const author = { did: 'did:plc:news', handle: 'news.example.org', displayName: 'News', labels: [] };
const mostPosts = 20;

/** What a service of Bluesky says of an author (`app.bsky.actor.getProfile`). */
export const makeProfile = () => JSON.stringify({ ...author, description: 'News', postsCount: 20 });

/** A page of posts (`app.bsky.feed.getAuthorFeed`), twenty at most: others come with a cursor. */
export function makePosts(count) {
  const items = JSON.parse(makeFeed(Math.min(count, mostPosts))).items;
  const feed = items.map(({ id, title, summary, date_published }) => ({
    post: {
      uri: `at://${author.did}/app.bsky.feed.post/${id}`,
      cid: id,
      author,
      record: {
        $type: 'app.bsky.feed.post',
        text: `${title}\n${summary}`,
        createdAt: date_published,
      },
      replyCount: 1,
      repostCount: 2,
      likeCount: 3,
      indexedAt: date_published,
      labels: [],
    },
  }));
  return JSON.stringify({ feed, cursor: 'next' });
}
