import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/root.mjs';
import { createStaticServer, listen } from '../scripts/static-server.mjs';
import { makeFeed } from './feed.mjs';

const feeds = new Map();

/** Made once, so that no answer waits for it. */
function feedOf(count) {
  if (!feeds.has(count)) feeds.set(count, Buffer.from(makeFeed(count)));
  return feeds.get(count);
}

/**
 * The sites under test: `/site/` is the one of this folder, `/demonstration/` that of `npm start`,
 * `/builds/0/` the first build, and `/feed-1000.json` a feed of 1,000 stories. Feeds come as late as
 * `feedDelay` says; `requests` names what was asked for.
 *
 * @param {string[]} builds folders
 */
export async function serve(builds) {
  const site = { origin: '', feedDelay: 0, requests: [], close: () => server.close() };
  const files = createStaticServer({
    '/site/': fileURLToPath(new URL('site', import.meta.url)),
    '/demonstration/': join(root, 'stories/embeds'),
    '/demonstration/dist/': builds[0],
    ...Object.fromEntries(builds.map((folder, index) => [`/builds/${index}/`, folder])),
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    site.requests.push(pathname);
    if (/feed[^/]*\.json$/.test(pathname)) await sleep(site.feedDelay);
    const [, count] = /^\/feed-(\d+)\.json$/.exec(pathname) ?? [];
    if (count === undefined) files.emit('request', request, response);
    else response.setHeader('Content-Type', 'application/feed+json').end(feedOf(Number(count)));
  });
  site.origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  return site;
}
