import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

async function bodyOf(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return JSON.parse(text);
}

/**
 * Pages that a server rendered. `POST /rendered/` with `{ feed, options, head, after, language, headers }`
 * gives the address of one; the news stands between `head` and `after`.
 *
 * @returns {import('@web/test-runner').Middleware}
 */
export function renderedPages() {
  const pages = new Map();
  const build = async ({ feed, options, head = '', after = '', language = 'en', headers = {} }) => {
    const { renderNews } = await import(pathToFileURL(join(root, 'dist/esm/render/index.js')));
    const news = await renderNews(feed, { lang: language, ...options });
    const dir = language === 'ar' ? 'rtl' : 'ltr';
    const body = `<!doctype html><html lang="${language}" dir="${dir}"><meta charset="utf-8"><title>News</title>${head}${news}${after}`;
    return { body, news, headers };
  };
  return async (context, next) => {
    const [, id] = /^\/rendered\/(.*)/.exec(context.path) ?? [];
    if (id === undefined) return next();
    if (context.method === 'POST') {
      const key = randomUUID();
      const page = await build(await bodyOf(context.req));
      pages.set(key, page);
      context.body = { address: `/rendered/${key}`, news: page.news };
      return undefined;
    }
    const page = pages.get(id);
    if (!page) return next();
    // A response of its own: the page is to stay as it was rendered.
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    context.res.end(page.body);
    return undefined;
  };
}
