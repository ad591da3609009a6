import { setTimeout as wait } from 'node:timers/promises';

/** Publishers that were started together must not ask together for ever. */
const jitter = 0.1;

/**
 * Does something again and again until it is stopped.
 *
 * @param minutes between the end of one run and the beginning of the next, a tenth more or less
 * @param work never rejects but for the stop
 */
export async function repeat(
  minutes: number,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await work();
    const pause = minutes * 60_000 * (1 - jitter + 2 * jitter * Math.random());
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
