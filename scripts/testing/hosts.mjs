import { randomUUID } from 'node:crypto';

/** @typedef {{ body: string, headers?: Record<string, string> }} File */

async function bodyOf(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
}

const types = { html: 'text/html', js: 'text/javascript', json: 'application/feed+json' };

const typeOf = (path) => `${types[/\w*$/.exec(path)[0]] ?? 'text/plain'}; charset=utf-8`;

/**
 * Websites of partners, with the headers that they send. `POST /hosts/` with `{ "page.html": { body,
 * headers } }` gives the folder of one. What is not among its files comes from `dist/`, so that the
 * folder holds the library too, and any page may load it.
 *
 * @returns {import('@web/test-runner').Middleware}
 */
export function hosts() {
  /** @type {Map<string, Record<string, File>>} */
  const sites = new Map();
  return async (context, next) => {
    const [, key, path] = /^\/hosts\/([^/]*)\/?(.*)/.exec(context.path) ?? [];
    if (key === undefined) return next();
    if (context.method === 'POST') {
      const id = randomUUID();
      sites.set(id, await bodyOf(context.req));
      context.body = { folder: `/hosts/${id}/` };
      return undefined;
    }
    // Pages of no origin load modules across origins.
    context.set('Access-Control-Allow-Origin', '*');
    context.set('Cache-Control', 'no-store');
    const file = sites.get(key)?.[path];
    if (!file) {
      context.url = `/dist/${path}${context.search}`;
      return next();
    }
    // A response of its own: the page is to stay as it was written.
    context.respond = false;
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    context.res.writeHead(200, { 'content-type': typeOf(path), ...headers, ...file.headers });
    context.res.end(file.body);
    return undefined;
  };
}
