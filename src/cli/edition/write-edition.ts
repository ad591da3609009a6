import { join } from 'node:path';
import type { Edition } from './make-edition.js';
import { type Files, files as systemFiles, settle, writeWhole } from './write-whole.js';

/** What writing an edition came to. */
export interface Written {
  /** Files that were not there, the index among them. */
  readonly files: number;
  readonly bytes: number;
  /** Files that were there from earlier editions. */
  readonly unchanged: number;
}

export interface WriteOptions {
  readonly fs?: Files;
  readonly progress?: (done: number, total: number) => void;
  /** Called right before the index takes its place; what it throws leaves the old edition. */
  readonly beforeIndex?: () => Promise<void>;
}

/** Files written at the same time: a disk settles several as fast as one. */
const atOnce = 16;

async function isThere(path: string, text: string, fs: Files): Promise<boolean> {
  try {
    return (await fs.stat(path)).size === Buffer.byteLength(text);
  } catch {
    return false;
  }
}

/**
 * Writes an edition so that visitors see the old one or the new one, whole: first the files that nobody
 * knows of yet, then, in one step, the index that names them.
 *
 * @throws what the system says; the old edition is then untouched
 */
export async function writeEdition(
  folder: string,
  { index, files }: Edition,
  { fs = systemFiles, progress, beforeIndex }: WriteOptions = {},
): Promise<Written> {
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
  for (const name of ['', ...folders]) await fs.mkdir(join(folder, name), { recursive: true });
  let [written, bytes, done] = [0, 0, 0];
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const { path, text } of queue) {
      const target = join(folder, path);
      if (!(await isThere(target, text, fs))) {
        await writeWhole(target, text, fs);
        written++;
        bytes += Buffer.byteLength(text);
      }
      progress?.(++done, files.length + 1);
    }
  };
  const results = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  for (const name of folders) await settle(join(folder, name), fs);

  const unchanged = files.length - written;
  const target = join(folder, index.path);
  const old = await fs.readFile(target, 'utf8').catch(() => undefined);
  if (old === index.text) return { files: written, bytes, unchanged: unchanged + 1 };
  await beforeIndex?.();
  await writeWhole(target, index.text, fs);
  await settle(folder, fs);
  progress?.(files.length + 1, files.length + 1);
  return { files: written + 1, bytes: bytes + Buffer.byteLength(index.text), unchanged };
}
