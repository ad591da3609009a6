import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const feedName = /^feed([.-].*)?\.json$/;

/** @param {string} file */
function contentType(file) {
  const name = file.slice(file.lastIndexOf(sep) + 1);
  if (feedName.test(name)) return 'application/feed+json; charset=utf-8';
  return types[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

const compressible = /^(text\/|application\/(feed\+)?(json|xml)|image\/svg)/;
const encoders = {
  // Quality 11 would be felt at each request; 5 is as quick as gzip and still smaller.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/** The best encoding that the `Accept-Encoding` header allows, or nothing. */
function chooseEncoding(header = '') {
  const accepted = header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return ['br', 'gzip'].find((encoding) => accepted.includes(encoding));
}

/**
 * The file that a request path means, or nothing when it would lie outside its folder.
 *
 * @param {string} path decoded or not, as the request has it
 * @param {Record<string, string>} mounts folder for each leading part of the path
 */
function locate(path, mounts) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const prefix = Object.keys(mounts)
    .filter((candidate) => decoded.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = resolve(mounts[prefix]);
  const file = normalize(join(folder, decoded.slice(prefix.length)));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

/** Content and its name for a request path; an address of a folder means its index.html. */
async function load(path, mounts) {
  let file = locate(path, mounts);
  if (file === undefined) return undefined;
  try {
    if ((await stat(file)).isDirectory()) {
      if (!path.endsWith('/')) return { moved: `${path}/` };
      file = join(file, 'index.html');
    }
    return { file, body: await readFile(file) };
  } catch {
    return undefined;
  }
}

function sameTag(header, etag) {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

async function answer(request, response, mounts) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path, search] = request.url.split('?');
  const found = await load(path, mounts);
  if (found === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  if (found.moved !== undefined) {
    // One slash only: "//host/" would send the visitor to another host.
    const target = found.moved.replace(/^\/+/, '/') + (search === undefined ? '' : `?${search}`);
    response.writeHead(301, { Location: target }).end();
    return;
  }
  const type = contentType(found.file);
  const encoding = compressible.test(type)
    ? chooseEncoding(request.headers['accept-encoding'])
    : undefined;
  const hash = createHash('sha256').update(found.body).digest('base64url').slice(0, 22);
  const etag = `"${hash}${encoding === undefined ? '' : `-${encoding}`}"`;
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  if (sameTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding === undefined ? found.body : await encoders[encoding](found.body);
  if (encoding !== undefined) headers['Content-Encoding'] = encoding;
  headers['Content-Type'] = type;
  headers['Content-Length'] = body.length;
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/**
 * A web server for files, as a partner's host would serve them: compressed, revalidated at each
 * request, readable from other sites.
 *
 * @param {Record<string, string>} mounts folder for each leading part of a path, such as
 *   `{ '/': 'stories/embeds', '/dist/': 'dist' }`; the longest that fits wins
 */
export function createStaticServer(mounts) {
  return createServer((request, response) => {
    answer(request, response, mounts).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/**
 * Listens on the wanted port, or on the next that is free; 0 means any.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    const attempt = (candidate) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && candidate < 65535) attempt(candidate + 1);
        else reject(error);
      });
      server.listen({ port: candidate, host }, () => {
        server.removeAllListeners('error');
        resolve(server.address().port);
      });
    };
    attempt(port);
  });
}
