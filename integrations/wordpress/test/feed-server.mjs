import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A server that gives a feed and counts how often WordPress asks for it. Browsers ask too; they say
 * where they come from.
 */
export async function startFeedServer() {
  const bodies = new Map();
  const counts = new Map();
  const server = createServer((request, response) => {
    const isBrowser = /Mozilla/.test(request.headers['user-agent']);
    if (!isBrowser) counts.set(request.url, (counts.get(request.url) ?? 0) + 1);
    const body = bodies.get(request.url);
    if (body === 'silence') return;
    response.writeHead(body === undefined ? 503 : 200, { 'Access-Control-Allow-Origin': '*' });
    response.end(body);
  });
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    port,
    /** Puts a text at a path, or takes it away; `silence` is never answered. Gives the address. */
    put(path, body) {
      if (body === undefined) bodies.delete(path);
      else bodies.set(path, typeof body === 'string' ? body : JSON.stringify(body));
      return `http://127.0.0.1:${port}${path}`;
    },
    asked: (path) => counts.get(path) ?? 0,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** A JSON Feed with these titles, each under an address of its own. */
export const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  language: 'en',
  items: items.map((item, index) => ({
    id: `${index}`,
    url: `https://www.example.org/news/${index}`,
    date_published: '2020-08-27T00:00:00Z',
    ...(typeof item === 'string' ? { title: item } : item),
  })),
});
