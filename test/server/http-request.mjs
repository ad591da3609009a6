/**
 * @typedef {object} HttpRequest
 * @property {string} method
 * @property {string} path without the query
 * @property {string} target path and query, as sent
 * @property {Record<string, string>} headers names in lower case
 * @property {Buffer} body
 */

const headEnd = Buffer.from('\r\n\r\n');

/** @param {string} text */
function parseHead(text) {
  const [start, ...lines] = text.split('\r\n');
  const [method, target] = start.split(' ');
  const headers = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { method, target, path: target.split('?')[0], headers };
}

/**
 * The one request that a connection brings. Nothing when it ends before the request is whole, as
 * the spare connections do that browsers open in advance.
 *
 * @param {import('node:net').Socket} socket
 * @returns {Promise<HttpRequest | undefined>}
 */
export function readRequest(socket) {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const onData = (data) => {
      received = Buffer.concat([received, data]);
      const end = received.indexOf(headEnd);
      if (end < 0) return;
      const head = parseHead(received.subarray(0, end).toString('latin1'));
      const body = received.subarray(end + headEnd.length);
      if (body.length < Number(head.headers['content-length'] ?? 0)) return;
      socket.off('data', onData);
      // Reading goes on, else the end of the connection would go unseen.
      socket.resume();
      resolve({ ...head, body });
    };
    socket.on('data', onData);
    socket.once('close', () => resolve(undefined));
  });
}
