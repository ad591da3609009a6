import * as nodeFiles from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { exitCodes, Problem } from '../problem.js';

/** What writing needs of `node:fs/promises`. */
export type Files = Pick<
  typeof nodeFiles,
  'open' | 'mkdir' | 'rename' | 'rm' | 'readdir' | 'readFile' | 'stat' | 'utimes'
>;

export const files: Files = nodeFiles;

let number = 0;

/** What begins the name of a file that is not whole yet. */
export const temporary = '.iom-news-tmp-';

/**
 * Writes a file so that it is there whole or not at all, even if the machine loses its power.
 *
 * @throws what the system says
 */
export async function writeWhole(path: string, text: string, fs: Files = files): Promise<void> {
  const scratch = `${dirname(path)}/${temporary}${process.pid}-${number++}`;
  try {
    const handle = await fs.open(scratch, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(scratch, path);
  } catch (error) {
    await fs.rm(scratch, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes sure that the names in a folder outlast a loss of power, where the system can. */
export async function settle(folder: string, fs: Files = files): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some systems do not open folders.
  }
}

const refusals: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, or publish to a folder on another disk.'],
  EDQUOT: ['the quota is used up', 'Make room, or ask for a larger quota.'],
  EFBIG: [
    'the system allows no file of that size',
    'Raise the limit (`ulimit -f`), or write smaller pages by --page-size.',
  ],
  EACCES: ['it may not be written', 'Give the user who runs the command the right to write there.'],
  EPERM: ['it may not be written', 'Give the user who runs the command the right to write there.'],
  EROFS: ['its disk is read-only', 'Publish to a folder that can be written.'],
  ENOTDIR: ['a part of its path is a file', 'Choose another folder by --out.'],
  EEXIST: ['a file of that name is in the way', 'Choose another folder by --out.'],
};

/** Why nothing could be written, for whoever runs the command. */
export function explainWriting(folder: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const {
    code = '',
    message = String(error),
    path = '',
  } = Object(error) as Partial<NodeJS.ErrnoException>;
  // What it remembers lies beside the folder.
  const place = path && !resolve(path).startsWith(resolve(folder) + sep) ? path : folder;
  const [text, cure] = refusals[code] ?? [message, 'Look at the folder and its disk.'];
  return new Problem(
    `Cannot write to ${place}: ${text}. What was published before is untouched.`,
    cure,
    exitCodes.output,
  );
}
