import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { exitCodes, Problem } from '../problem.js';
import { type Files, files as systemFiles } from './write-whole.js';

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/** Milliseconds after which a lock that nobody renews belongs to nobody. */
const longestSilence = 10 * 60_000;
const renewal = 60_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  (Object(error) as NodeJS.ErrnoException).code === code;

/** Keeps a second publisher out of a folder. */
export class Lock {
  readonly #holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname() };
  readonly #path: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly folder: string,
    private readonly fs: Files = systemFiles,
  ) {
    this.#path = join(folder, '.iom-news.lock');
  }

  /** @throws {Problem} where somebody else is at work; or what the system says */
  async take(): Promise<void> {
    await this.fs.mkdir(this.folder, { recursive: true });
    for (let tries = 0; ; tries++) {
      try {
        const handle = await this.fs.open(this.#path, 'wx');
        await handle.writeFile(JSON.stringify(this.#holder)).finally(() => handle.close());
        break;
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
      }
      const other = await this.#read();
      if (tries > 2 || (await this.#isHeld(other))) throw this.#refusal(other);
      // Left behind by a publisher that was killed. Two who see that at once do not both win: `check`.
      await this.fs.rm(this.#path, { force: true });
    }
    this.#timer = setInterval(() => {
      const now = new Date();
      this.fs.utimes(this.#path, now, now).catch(() => undefined);
    }, renewal);
    this.#timer.unref();
  }

  /** @throws {Problem} where somebody else has taken the lock meanwhile */
  async check(): Promise<void> {
    const holder = await this.#read();
    if (holder?.id !== this.#holder.id) throw this.#refusal(holder);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if ((await this.#read())?.id === this.#holder.id) await this.fs.rm(this.#path, { force: true });
  }

  async #read(): Promise<Partial<Holder> | undefined> {
    try {
      return Object(JSON.parse(await this.fs.readFile(this.#path, 'utf8'))) as Partial<Holder>;
    } catch {
      return undefined;
    }
  }

  async #isHeld(other: Partial<Holder> | undefined): Promise<boolean> {
    const age = await this.fs.stat(this.#path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => Infinity,
    );
    if (age > longestSilence) return false;
    // Another one may be about to write who it is.
    if (!other?.pid) return age < 5000;
    return other.host !== hostname() || isAlive(other.pid);
  }

  #refusal(other: Partial<Holder> | undefined): Problem {
    const who = other?.pid ? ` (process ${other.pid} on ${other.host ?? '?'})` : '';
    return new Problem(
      `Another publisher${who} is at work in ${this.folder}. Nothing was changed.`,
      'Wait until it is done, or stop it. A lock that a killed one left behind is taken over by itself.',
      exitCodes.locked,
    );
  }
}
