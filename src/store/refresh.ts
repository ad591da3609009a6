import type { NewsSource } from './news-source.js';

/** A longer wait overflows the timers of all engines. */
const longest = 2 ** 31 - 1;

const shortest = 1000;

/**
 * Asks a source again whenever its last try is some minutes old. While the page is hidden nothing is
 * asked for; a feed that is finished is left alone.
 *
 * @param minutes fractions count; at least one second
 * @param getSource the source of the moment
 * @returns stops it
 */
export function keepFresh(minutes: number, getSource: () => NewsSource): () => void {
  const interval = Math.max(minutes * 60_000, shortest);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const plan = (): void => {
    clearTimeout(timer);
    // An answer that was awaited when it was stopped comes after that.
    if (isStopped) return;
    const due = (getSource().checkedAt ?? Date.now()) + interval;
    timer = setTimeout(look, Math.min(Math.max(due - Date.now(), 0), longest));
  };
  const look = (): void => {
    const source = getSource();
    if (document.hidden || source.feed?.isFinal) return;
    // Others may have asked in the meantime: one request serves all.
    if (Date.now() < (source.checkedAt ?? Date.now()) + interval) return plan();
    void source.reload().then(plan);
  };
  document.addEventListener('visibilitychange', plan);
  plan();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', plan);
  };
}
