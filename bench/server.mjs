import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/root.mjs';
import { createStaticServer, listen } from '../scripts/static-server.mjs';
import { makePosts, makeProfile, makeRss } from './embed-feeds.mjs';
import { makeFeed } from './feed.mjs';

/** What is made on request: the number of stories is in the address. */
const made = [
  { address: /^\/feed-(\d+)\.json$/, type: 'application/feed+json', make: makeFeed },
  { address: /^\/feed-(\d+)\.xml$/, type: 'application/rss+xml', make: makeRss },
  {
    address: /^\/xrpc\/app\.bsky\.actor\.getProfile\?.*%3A(\d+)/,
    type: 'application/json',
    make: makeProfile,
  },
  {
    address: /^\/xrpc\/app\.bsky\.feed\.getAuthorFeed\?.*%3A(\d+)/,
    type: 'application/json',
    make: makePosts,
  },
];

const bodies = new Map();

/** Made once, so that no answer waits for it. */
function bodyOf(make, count) {
  const key = `${make.name} ${count}`;
  if (!bodies.has(key)) bodies.set(key, Buffer.from(make(count)));
  return bodies.get(key);
}

/**
 * The sites under test: `/site/` is the one of this folder, `/bundles/` the scripts of the other
 * contestants, `/demonstration/` that of `npm start`, `/builds/0/` the first build, and
 * `/feed-1000.json` a feed of 1,000 stories. Feeds come as late as `feedDelay` says; `requests` names
 * what was asked for.
 *
 * @param {string[]} builds folders
 * @param {string} bundles folder
 */
export async function serve(builds, bundles) {
  const site = { origin: '', feedDelay: 0, requests: [], close: () => server.close() };
  const files = createStaticServer({
    '/site/': fileURLToPath(new URL('site', import.meta.url)),
    '/bundles/': bundles,
    '/demonstration/': join(root, 'stories/embeds'),
    '/demonstration/dist/': builds[0],
    ...Object.fromEntries(builds.map((folder, index) => [`/builds/${index}/`, folder])),
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    site.requests.push(pathname);
    const feed = made.find(({ address }) => address.test(request.url));
    if (feed || /feed[^/]*\.json$/.test(pathname)) await sleep(site.feedDelay);
    if (!feed) return files.emit('request', request, response);
    const [, count] = feed.address.exec(request.url);
    return response.setHeader('Content-Type', feed.type).end(bodyOf(feed.make, Number(count)));
  });
  site.origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  return site;
}
