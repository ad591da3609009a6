import { createGzip, gzipSync } from 'node:zlib';

/** @typedef {import('./faults.ts').Answer} Answer */
/** @typedef {{ length: number, parts: Iterable<Buffer> }} Body */

const block = 1 << 20;

/** A long text in blocks, so that a hundred megabytes need not be in memory. */
function repeated({ text, bytes, before = '', after = '' }) {
  const unit = Buffer.from(text);
  const filled = Buffer.alloc(Math.ceil(block / unit.length) * unit.length, unit);
  function* parts() {
    yield Buffer.from(before);
    for (let left = bytes; left > 0; left -= filled.length) {
      yield left < filled.length ? filled.subarray(0, left) : filled;
    }
    yield Buffer.from(after);
  }
  return { length: Buffer.byteLength(before) + bytes + Buffer.byteLength(after), parts: parts() };
}

/** @param {Buffer} buffer @returns {Body} */
const whole = (buffer) => ({ length: buffer.length, parts: [buffer] });

/** @param {Answer} answer @returns {Body} */
function plainBody(answer) {
  if (answer.repeat !== undefined) return repeated(answer.repeat);
  if (answer.base64 !== undefined) return whole(Buffer.from(answer.base64, 'base64'));
  if (answer.json !== undefined) return whole(Buffer.from(JSON.stringify(answer.json)));
  const latin1 = /^(iso-8859-1|latin1|windows-1252)$/i.test(answer.charset ?? '');
  return whole(Buffer.from(answer.body ?? '', latin1 ? 'latin1' : 'utf8'));
}

async function compress(parts) {
  const gzip = createGzip();
  const collected = [];
  gzip.on('data', (data) => collected.push(data));
  const done = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
  for (const part of parts) {
    if (!gzip.write(part)) await new Promise((resolve) => gzip.once('drain', resolve));
  }
  gzip.end();
  await done;
  return Buffer.concat(collected);
}

/** Compressing a hundred megabytes takes a second; tests ask for the same ones again. */
const bombs = new Map();

function compressedRepeat(repeat) {
  const key = JSON.stringify(repeat);
  if (!bombs.has(key)) bombs.set(key, compress(repeated(repeat).parts));
  return bombs.get(key);
}

/** A gzip stream whose beginning is good and whose rest is not. */
function damaged(parts) {
  const good = gzipSync(Buffer.concat([...parts]));
  return good.fill(0xff, 10, Math.max(11, good.length - 4));
}

/**
 * The bytes that an answer sends.
 *
 * @param {Answer} answer
 * @returns {Promise<Body>}
 */
export async function bodyOf(answer) {
  if (answer.gzip === 'valid' && answer.repeat !== undefined) {
    return whole(await compressedRepeat(answer.repeat));
  }
  const body = plainBody(answer);
  if (answer.gzip === 'valid') return whole(await compress(body.parts));
  if (answer.gzip === 'bad') return whole(damaged(body.parts));
  return body;
}
