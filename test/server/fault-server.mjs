import { createServer } from 'node:net';
import { corsHeaders, head, send } from './answer.mjs';
import { readRequest } from './http-request.mjs';

/**
 * A web server that misbehaves as told, on bare sockets, since Node's own would set most faults
 * right. A test declares the answers of one address and later reads what was asked there:
 *
 *     POST   /script/<key>   an array of answers (see faults.ts); the last one repeats
 *     GET    /f/<key>…       the next answer; a path and a query may follow the key
 *     GET    /log/<key>      the requests seen at /f/<key>
 *     DELETE /script/<key>   forgets the key and cuts its open connections
 *     GET    /origins        { elsewhere, refused }: this server's second origin, and a closed port
 *
 * @typedef {import('./faults.ts').Answer} Answer
 * @typedef {import('./faults.ts').SeenRequest} SeenRequest
 * @typedef {{ answers: Answer[], next: number, log: SeenRequest[], sockets: Set<Socket> }} Script
 * @typedef {import('node:net').Socket} Socket
 * @typedef {import('./http-request.mjs').HttpRequest} HttpRequest
 */

const host = '127.0.0.1';

function reply(socket, status, value) {
  const body = value === undefined ? '' : JSON.stringify(value);
  const headers = {
    ...corsHeaders(),
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  if (status === 204) delete headers['Content-Length'];
  socket.end(head(status, headers) + body);
}

/** @param {Socket} socket @param {HttpRequest} request */
function preflight(socket, request, cors) {
  const headers = { ...corsHeaders(cors), Connection: 'close' };
  if (cors !== false) {
    headers['Access-Control-Allow-Methods'] = 'GET, HEAD, POST, DELETE';
    headers['Access-Control-Allow-Headers'] =
      request.headers['access-control-request-headers'] ?? '*';
  }
  socket.end(head(204, headers));
}

function see(request, socket) {
  const { method, target, headers } = request;
  const seen = { method, target, headers, time: Date.now(), end: 'open' };
  socket.once('close', () => {
    if (seen.end === 'open') seen.end = 'cut';
  });
  return seen;
}

/**
 * @param {number} [port] any free one when left out
 * @returns {Promise<{ origin: string, elsewhere: string, refused: string, close(): Promise<void> }>}
 */
export async function startFaultServer(port = 0) {
  /** @type {Map<string, Script>} */
  const scripts = new Map();
  const sockets = new Set();
  const origins = {};

  /** @param {Socket} socket @param {HttpRequest} request @param {string} key */
  async function play(socket, request, key) {
    const script = scripts.get(key);
    if (script === undefined) return reply(socket, 404, { error: `No script for ${key}.` });
    const seen = see(request, socket);
    script.log.push(seen);
    script.sockets.add(socket);
    socket.once('close', () => script.sockets.delete(socket));
    const answer = script.answers[Math.min(script.next, script.answers.length - 1)];
    if (request.method === 'OPTIONS') {
      seen.end = 'answered';
      return preflight(socket, request, answer.cors);
    }
    script.next += 1;
    const path = `/f/${key}`;
    const places = { url: origins.origin + path, elsewhere: origins.elsewhere + path };
    if (await send(socket, request, answer, places)) seen.end = 'answered';
  }

  function declare(socket, request, key) {
    const answers = JSON.parse(request.body.toString());
    if (!Array.isArray(answers) || answers.length === 0) {
      return reply(socket, 400, { error: 'A script is a list of at least one answer.' });
    }
    scripts.set(key, { answers, next: 0, log: [], sockets: new Set() });
    reply(socket, 201, {});
  }

  function forget(socket, key) {
    for (const open of scripts.get(key)?.sockets ?? []) open.destroy();
    scripts.delete(key);
    reply(socket, 204);
  }

  /** @param {Socket} socket @param {HttpRequest} request */
  function route(socket, request) {
    const { method, path } = request;
    const [, place, key = ''] = path.split('/');
    if (place === 'f') return play(socket, request, key);
    if (method === 'OPTIONS') return preflight(socket, request);
    if (place === 'script' && method === 'POST') return declare(socket, request, key);
    if (place === 'script' && method === 'DELETE') return forget(socket, key);
    if (place === 'log') return reply(socket, 200, scripts.get(key)?.log ?? []);
    if (place === 'origins') return reply(socket, 200, origins);
    return reply(socket, 404, { error: `Nothing at ${path}.` });
  }

  async function connected(socket) {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Clients that leave in the middle are what this server is for.
    socket.on('error', () => {});
    const request = await readRequest(socket);
    if (request === undefined) return;
    try {
      await route(socket, request);
    } catch (error) {
      reply(socket, 500, { error: String(error) });
    }
  }

  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      const server = createServer(connected);
      server.once('error', reject);
      server.listen(wanted, host, () => resolve(server));
    });
  const address = (server) => `http://${host}:${server.address().port}`;

  const servers = [await listen(port), await listen(0)];
  const closed = await listen(0);
  origins.origin = address(servers[0]);
  origins.elsewhere = address(servers[1]);
  origins.refused = address(closed);
  await new Promise((resolve) => closed.close(resolve));

  return {
    ...origins,
    async close() {
      const all = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(all);
    },
  };
}
