import { setTimeout as wait } from 'node:timers/promises';
import { FeedError } from '../../model/feed-error.js';
import { backOff } from '../../store/back-off.js';
import { type Answer, ask, type AskOptions } from './ask.js';

/** Milliseconds: who is asked to wait longer comes back at the next run. */
const longestWait = 120_000;

export interface Manners extends AskOptions {
  /** Least milliseconds between two requests to one host. */
  readonly delay: number;
}

/** When each host may be asked again, in milliseconds since 1970. */
const nextTurn = new Map<string, number>();

async function takeTurn(url: string, delay: number, signal?: AbortSignal): Promise<void> {
  const { host } = new URL(url);
  const turn = Math.max(Date.now(), nextTurn.get(host) ?? 0);
  nextTurn.set(host, turn + delay);
  if (turn > Date.now()) await wait(turn - Date.now(), undefined, { signal });
}

/**
 * {@link ask}, no faster than the host's turn comes, and again where that may help.
 *
 * @param tell is told before each wait
 */
export async function askPolitely(
  url: string,
  manners: Manners,
  tell: (text: string) => void = () => undefined,
): Promise<Answer | undefined> {
  for (let failures = 1; ; failures++) {
    await takeTurn(url, manners.delay, manners.signal);
    try {
      return await ask(url, manners);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      const pause = failures > 3 ? undefined : backOff(error, failures);
      if (pause === undefined || pause > longestWait) throw error;
      tell(`${url} did not answer (${error.status ?? error.code}); asked again.`);
      await wait(pause, undefined, { signal: manners.signal });
    }
  }
}
