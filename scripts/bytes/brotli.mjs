import { brotliCompressSync, constants } from 'node:zlib';

/**
 * How many bytes a CDN sends for these.
 *
 * @param {string | Uint8Array} bytes
 */
export function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(bytes),
  };
  return brotliCompressSync(bytes, { params }).length;
}
