import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inFreshPage } from '../browser.mjs';

const prefix = '/demonstration/dist/';

/** Bytes of ours, brotli 11, that the demonstration loads in English until it is at rest. */
export async function weight({ browser, site, ours, tell }) {
  tell('Weight');
  site.requests.length = 0;
  await inFreshPage(browser, `${site.origin}/demonstration/`, (page) => page.waitForNetworkIdle());
  return [...new Set(site.requests)]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(join(ours.build, file))).length,
      0,
    );
}
