import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inFreshPage } from '../browser.mjs';

const prefix = '/demonstration/dist/';

const weigh = (files) =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);

/** Bytes of ours that the demonstration loads in English until it is at rest. */
async function ourWeight({ browser, site, ours }) {
  site.requests.length = 0;
  await inFreshPage(browser, `${site.origin}/demonstration/`, (page) => page.waitForNetworkIdle());
  const files = [...new Set(site.requests)]
    .filter((path) => path.startsWith(prefix))
    .map((path) => join(ours.build, path.slice(prefix.length)));
  return weigh(files);
}

/** Bytes of everything each contestant loads, brotli 11. */
export async function weight(bench) {
  bench.tell('Weight');
  const rows = bench.contestants
    .filter(({ files }) => files)
    .map(({ name, files }) => ({
      name,
      bytes: weigh(files.map((file) => join(bench.bundles, file))),
    }));
  return [...rows, { name: 'ours, as the demonstration loads it', bytes: await ourWeight(bench) }];
}
