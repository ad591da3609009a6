// Preloaded by the second build of `scripts/reproducible.mjs`, in all of its processes: another day, and
// files that nobody else may read.
import { isMainThread } from 'node:worker_threads';

const later = 400 * 24 * 60 * 60 * 1000 + 12_345_678;
const Today = Date;
const now = () => Today.now() + later;

globalThis.Date = new Proxy(Today, {
  construct: (_, args) => (args.length === 0 ? new Today(now()) : new Today(...args)),
  apply: () => new Today(now()).toString(),
  get: (_, key) => (key === 'now' ? now : Today[key]),
});

// Of the whole process, so that no worker may set it.
if (isMainThread) process.umask(0o077);
