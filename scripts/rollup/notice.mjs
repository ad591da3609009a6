import { foreignPackages } from '../supply/packages.mjs';

/**
 * A script that holds what others wrote says at its end where their licences are: files are copied one by
 * one. At the end, so that the source map stays true.
 *
 * @returns {import('rollup').Plugin}
 */
export function notice() {
  return {
    name: 'notice',
    renderChunk(code, chunk) {
      if (foreignPackages(chunk.moduleIds).length === 0) return null;
      return { code: `${code.trimEnd()}\n//! third-party-licences.txt\n`, map: null };
    },
  };
}
