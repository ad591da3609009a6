import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';

/** Corpora hold every kind of file; what matters is that none is run or transformed as code. */
const types = { '.json': 'application/json', '.xml': 'application/xml' };

function folders() {
  const { IOM_NEWS_CORPORA, IOM_NEWS_DATA } = process.env;
  return Object.entries({ '/corpora/': IOM_NEWS_CORPORA, '/data/': IOM_NEWS_DATA }).filter(
    ([, folder]) => folder,
  );
}

/** Whether this run has the corpora of real feeds; tests that need them skip otherwise. */
export const hasCorpora = () => Boolean(process.env.IOM_NEWS_CORPORA);

/** Whether this run has the data about the region; tests that need it skip otherwise. */
export const hasData = () => Boolean(process.env.IOM_NEWS_DATA);

/**
 * Serves two folders that lie outside the repository: real feeds, and data about the region.
 *
 * @returns {import('@web/test-runner').Middleware}
 */
export function outsideData() {
  const mounts = folders();
  return async (context, next) => {
    const mount = mounts.find(([prefix]) => context.path.startsWith(prefix));
    if (mount === undefined) return next();
    const path = decodeURIComponent(context.path);
    const folder = resolve(mount[1]);
    const file = normalize(join(folder, path.slice(mount[0].length)));
    if (!file.startsWith(folder + sep)) return next();
    try {
      context.body = await readFile(file);
      context.type = types[extname(file)] ?? 'application/octet-stream';
    } catch {
      context.status = 404;
    }
  };
}
