#!/usr/bin/env node
import { run } from './run.js';

const stop = new AbortController();
// The second time nobody waits any more. 128 and the signal's number, as shells have it.
process.once('SIGINT', () => stop.abort(130));
process.once('SIGTERM', () => stop.abort(143));
// Whoever reads the answer may have seen enough.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  streams: { out: process.stdout, err: process.stderr, env: process.env },
  signal: stop.signal,
});
