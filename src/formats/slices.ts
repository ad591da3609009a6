/** Milliseconds of work between two pauses: half a frame, so that nothing the visitor does waits. */
const slice = 8;

/** Lets the browser paint and answer the visitor before work goes on. */
export const pause = (): Promise<void> =>
  // Comes back sooner than a timer, where there is one (Prioritized Task Scheduling, section 2.1).
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/** Does a long work in slices. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (let end = performance.now() + slice; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() >= end) {
      await pause();
      end = performance.now() + slice;
    }
  }
}
