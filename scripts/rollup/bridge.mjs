import MagicString from 'magic-string';
import { basename } from 'node:path';

/** Where the entry leaves what its chunks need of it: on the class that the page knows it by. */
const place = 'customElements.get("iom-news")';

const exported = /\bexport\s*\{([^}]*)\};?\s*$/;
const imported = /\bimport\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g;

/** `a as b` of an import or export, as `b: a` of an object. */
const pairs = (list, pair) =>
  list
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const [from, to = from] = part.trim().split(/\s+as\s+/);
      return pair(from, to);
    })
    .join(',');

/**
 * Chunks use what the entry has, Lit above all, and must not import it: a page may load the entry as
 * `iom-news.js?v=2`, and a chunk that imported it by its plain name would run a second copy. So the
 * entry exports nothing and leaves its exports on a class that it has defined; what a chunk would
 * import, it takes from there. Of two copies on a page the first keeps its place.
 *
 * @param {string} entryName file name of the entry
 * @returns {import('rollup').Plugin}
 */
export function bridge(entryName) {
  return {
    name: 'bridge',
    renderChunk(code, chunk) {
      const magic = new MagicString(code);
      if (chunk.isEntry) {
        const found = exported.exec(code);
        if (!found) return null;
        const kit = pairs(found[1], (from, to) => `${to}:${from}`);
        magic.overwrite(found.index, code.length, `(${place}??{}).kit??={${kit}};`);
      } else {
        for (const found of code.matchAll(imported)) {
          if (basename(found[2]) !== entryName) continue;
          const kit = pairs(found[1], (from, to) => (from === to ? from : `${from}:${to}`));
          const end = found.index + found[0].length;
          magic.overwrite(found.index, end, `const{${kit}}=${place}.kit;`);
        }
        if (!magic.hasChanged()) return null;
      }
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry);
      for (const other of chunks) {
        for (const found of other.code.matchAll(imported)) {
          // Whatever a chunk takes runs without the entry's address; the entry runs without any other.
          if (other === entry || basename(found[2]) === entryName) {
            this.error(`${other.fileName} still imports ${found[2]}.`);
          }
        }
      }
    },
  };
}
