// Puts the hashes of dist/integrity.json into README.md; a part of `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const readme = join(root, 'README.md');

const scriptHash = /(src="[^"]*\b(iom-news(?:\.\w+)?\.js)"\s+integrity=")[^"]*(?=")/g;
const chunkHashes = /<script type="importmap">[^]*?<\/script>/;

/** Where the README's snippets suppose the files to lie. */
const folder = '/iom-news/';

/** An import map with the hash of every chunk, and of the module that the classic script imports. */
function importMap(hashes) {
  const modules = Object.entries(hashes).filter(([file]) => /^(chunks\/|iom-news\.js$)/.test(file));
  const integrity = Object.fromEntries(modules.map(([file, hash]) => [folder + file, hash]));
  return `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`;
}

/**
 * The README with these hashes in its snippets.
 *
 * @param {string} text
 * @param {Record<string, string>} hashes as in dist/integrity.json
 */
export const withHashes = (text, hashes) =>
  text
    .replace(scriptHash, (_, before, file) => before + hashes[file])
    .replace(chunkHashes, () => importMap(hashes));

/** Brings the README in line with what was built. */
export function writeHashes() {
  const text = readFileSync(readme, 'utf8');
  const hashes = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  const fresh = withHashes(text, hashes);
  if (fresh !== text) writeFileSync(readme, fresh);
}
