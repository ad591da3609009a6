import { join } from 'node:path';
import type { Edition } from './make-edition.js';
import { type Files, files as systemFiles, temporary, writeWhole } from './write-whole.js';

/** When each file stopped being part of the edition, in milliseconds since 1970. */
type Retired = Record<string, number>;

const own = /^(?:pages\/[\da-f]{20}|countries\/[\da-f]{20}\/[A-Z]{2})\.json$/;

/** Files of ours in the folder, and of writers that were stopped midway. */
async function present(folder: string, fs: Files): Promise<string[]> {
  const found = [];
  for (const top of ['pages', 'countries']) {
    const names = await fs.readdir(join(folder, top), { recursive: true }).catch(() => []);
    for (const name of names) found.push(`${top}/${name.replaceAll('\\', '/')}`);
  }
  for (const name of await fs.readdir(folder).catch(() => [])) found.push(name);
  return found.filter((path) => own.test(path) || path.includes(temporary));
}

async function readRetired(path: string, fs: Files): Promise<Retired> {
  try {
    return Object(JSON.parse(await fs.readFile(path, 'utf8'))) as Retired;
  } catch {
    return {};
  }
}

/**
 * Takes away the files of editions that were replaced long ago. Pages that are open, and caches, go on
 * asking for those of the last one for a while.
 *
 * @param state folder in which it remembers since when a file is not needed
 * @param grace milliseconds for which a file stays after that
 * @returns how many files were taken away
 */
export async function retire(
  folder: string,
  edition: Edition,
  {
    state,
    grace,
    now,
    fs = systemFiles,
  }: { state: string; grace: number; now: number; fs?: Files },
): Promise<number> {
  const needed = new Set(edition.files.map(({ path }) => path));
  const memory = join(state, 'retired.json');
  const before = await readRetired(memory, fs);
  const retired: Retired = {};
  let removed = 0;
  for (const path of await present(folder, fs)) {
    if (needed.has(path)) continue;
    const since = typeof before[path] === 'number' ? before[path] : now;
    if (now - since >= grace || path.includes(temporary)) {
      await fs.rm(join(folder, path), { force: true });
      removed++;
    } else retired[path] = since;
  }
  // A folder that still holds something stays.
  for (const name of await fs.readdir(join(folder, 'countries')).catch(() => [])) {
    const rest = await fs.readdir(join(folder, 'countries', name)).catch(() => ['']);
    if (!rest.length)
      await fs.rm(join(folder, 'countries', name), { recursive: true, force: true });
  }
  await writeWhole(memory, `${JSON.stringify(retired)}\n`, fs);
  return removed;
}
