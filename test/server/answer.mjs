import { STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { bodyOf } from './answer-body.mjs';

/** @typedef {import('./faults.ts').Answer} Answer */
/** @typedef {import('./http-request.mjs').HttpRequest} HttpRequest */
/** @typedef {import('node:net').Socket} Socket */

/** Statuses that have no body, so neither a length nor an encoding of one. */
const bodiless = (status) => status === 204 || status === 304 || status < 200;

/** @param {number} status @param {Record<string, string>} headers */
export function head(status, headers, statusText = STATUS_CODES[status] ?? '') {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${[status, statusText].join(' ')}\r\n${lines.join('\r\n')}\r\n\r\n`;
}

/** `Access-Control-*` as a public feed sends them, or none. */
export function corsHeaders(cors = true) {
  return cors === false ? {} : { 'Access-Control-Allow-Origin': cors === true ? '*' : cors };
}

function contentType({ json, charset }) {
  const type = json === undefined ? 'application/feed+json' : 'application/json';
  return charset === undefined ? type : `${type}; charset=${charset}`;
}

/** Case does not matter in a header's name: what the answer says replaces what we would say. */
function merge(defaults, given) {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const kept = Object.entries(defaults).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...given };
}

function headersOf(answer, status, length) {
  const headers = { Connection: 'close', ...corsHeaders(answer.cors) };
  if (!bodiless(status)) {
    headers['Content-Type'] = contentType(answer);
    if (answer.gzip !== undefined) headers['Content-Encoding'] = 'gzip';
    if (answer.chunked === true) headers['Transfer-Encoding'] = 'chunked';
    else headers['Content-Length'] = String(length);
  }
  return merge(headers, answer.headers ?? {});
}

/** The parts up to a number of bytes, in pieces no larger than asked for. */
function* slices(parts, limit, size) {
  let left = limit;
  for (const part of parts) {
    for (let start = 0; start < part.length && left > 0; start += size) {
      const slice = part.subarray(start, start + Math.min(size, left));
      left -= slice.length;
      yield slice;
    }
  }
}

/** @param {Socket} socket */
async function write(socket, data) {
  if (socket.destroyed || socket.write(data)) return;
  await new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.once('drain', done).once('close', done);
  });
}

const asChunk = (data) =>
  Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);

/** @returns {Promise<boolean>} whether all that was promised was sent */
async function sendBody(socket, answer, body) {
  const limit = answer.truncate ?? (answer.hang === 'body' ? (answer.hangAfter ?? 0) : Infinity);
  const size = answer.dripMs === undefined ? Infinity : (answer.dripBytes ?? 1);
  for (const slice of slices(body.parts, limit, size)) {
    if (socket.destroyed) return false;
    await write(socket, answer.chunked === true ? asChunk(slice) : slice);
    if (answer.dripMs !== undefined) await wait(answer.dripMs);
  }
  if (answer.hang === 'body') return false;
  if (answer.reset === 'body') {
    // The client must have read the headers before the reset overtakes them.
    await wait(50);
    socket.resetAndDestroy();
    return false;
  }
  const whole = answer.truncate === undefined && !socket.destroyed;
  if (whole && answer.chunked === true) await write(socket, '0\r\n\r\n');
  socket.end();
  return whole;
}

/** Header values may name the answer's own address, for redirects to itself or to elsewhere. */
function fill(headers, places) {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace(/\{(url|elsewhere)\}/g, (_, place) => places[place]),
  ]);
  return Object.fromEntries(entries);
}

function isUnchanged(request, answer) {
  const etag = Object.entries(answer.headers ?? {}).find(([name]) => /^etag$/i.test(name))?.[1];
  return etag !== undefined && request.headers['if-none-match'] === etag;
}

/**
 * Sends one answer, with whatever is wrong about it.
 *
 * @param {Socket} socket
 * @param {HttpRequest} request
 * @param {Answer} given
 * @param {{ url: string, elsewhere: string }} places
 * @returns {Promise<boolean>} whether all that was promised was sent
 */
export async function send(socket, request, given, places) {
  const answer = { ...given, headers: fill(given.headers ?? {}, places) };
  if (answer.delayMs !== undefined) await wait(answer.delayMs);
  if (answer.hang === 'headers' || socket.destroyed) return false;
  if (answer.reset === 'headers') {
    socket.resetAndDestroy();
    return false;
  }
  const status = isUnchanged(request, answer) ? 304 : (answer.status ?? 200);
  if (bodiless(status)) {
    socket.end(head(status, headersOf(answer, status, 0), answer.statusText));
    return true;
  }
  const body = await bodyOf(answer);
  await write(socket, head(status, headersOf(answer, status, body.length), answer.statusText));
  return sendBody(socket, answer, body);
}
