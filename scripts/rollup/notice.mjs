import MagicString from 'magic-string';
import { foreignPackages } from '../supply/packages.mjs';

/**
 * A script that holds what others wrote says on its first line where their licences are: files are
 * copied one by one.
 *
 * @returns {import('rollup').Plugin}
 */
export function notice() {
  return {
    name: 'notice',
    renderChunk(code, chunk) {
      if (foreignPackages(chunk.moduleIds).length === 0) return null;
      const magic = new MagicString(code).prepend('/*! Licences: third-party-licences.txt */\n');
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
  };
}
