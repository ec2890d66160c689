const { createReadStream, readFileSync, realpathSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const { createServer: createSecureServer } = require('node:https');
const { extname, join, sep } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * What any page of ours may do: nothing leaves the origin. Pages narrow it further by their own meta element.
 * The hash is that of an empty style element, which Griffel fills rule by rule; WebAssembly is the workbench's formulas.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** For every answer. */
const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** For every file but the icons: each is asked for again, so that a new version is there at once. */
const CACHING = { 'Cache-Control': 'no-cache' };

/** Files whose names change with their contents: a browser need never ask for one again. */
const PIECES = 'pieces';
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Of these, smaller files are not worth it. */
const PACKED = /^(?:text\/|application\/(?:json|xml|wasm)|image\/svg)/;
const WORTH_PACKING = 1_400;
/** Quick for a person who waits, and near the best. */
const BROTLI_QUALITY = 6;

/** Office keeps ribbon icons itself, and shows a stand-in for one that comes with a word on caching (Microsoft's page on `Image`). */
const ICONS = 'icons';

/**
 * A server of the files below `folder`, and of nothing else. `/` leads to `home`. With `tls` (a pfx and its passphrase) by https.
 * `answerFirst` sees each request before, and says whether it took it.
 */
function siteServer(folder, home, { tls = null, answerFirst = null } = {}) {
  const files = siteHandler(realpathSync(folder), home);
  const handler = (request, response) => answerFirst?.(request, response) || files(request, response);
  return tls === null ? createServer(handler) : createSecureServer(tls, handler);
}

function cachingOf(path) {
  if (path.startsWith(`/${ICONS}/`)) return {};
  return path.startsWith(`/${PIECES}/`) ? KEPT : CACHING;
}

/** The best that the browser takes; null for none. */
function packingFor({ headers }) {
  const taken = String(headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return ['br', 'gzip'].find((one) => taken.includes(one)) ?? null;
}

const PACKINGS = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (content) => gzipSync(content),
};

function siteHandler(root, home) {
  /** File → what was packed of it last. */
  const known = new Map();
  const packed = (packing, file, mtimeMs) => {
    const key = `${packing} ${file}`;
    const before = known.get(key);
    if (before?.mtimeMs === mtimeMs) return before.content;
    const content = PACKINGS[packing](readFileSync(file));
    known.set(key, { mtimeMs, content });
    return content;
  };
  return (request, response) => {
    const answer = (status, headers = {}, text = '') => {
      response.writeHead(status, { ...HEADERS, ...CACHING, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    const path = pathOf(request.url);
    if (path === null) return answer(400);
    if (path === '/') return answer(302, { Location: home });
    const file = fileBelow(root, path);
    if (file === null) return answer(404, {}, 'Not found');
    const { size, mtimeMs } = statSync(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const headers = { ...HEADERS, ...cachingOf(path), 'Content-Type': type };
    const packing = PACKED.test(type) && size >= WORTH_PACKING ? packingFor(request) : null;
    if (packing !== null) {
      const content = packed(packing, file, mtimeMs);
      const said = {
        ...headers,
        'Content-Encoding': packing,
        Vary: 'Accept-Encoding',
        'Content-Length': content.length,
      };
      response.writeHead(200, said);
      return response.end(request.method === 'HEAD' ? undefined : content);
    }
    response.writeHead(200, { ...headers, 'Content-Length': size });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
  };
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The file meant by a path, `index.html` for a folder; null when there is none, or when it lies outside. */
function fileBelow(root, path) {
  if (path.includes('\0')) return null;
  try {
    const found = realpathSync(join(root, path, path.endsWith('/') ? 'index.html' : ''));
    return found.startsWith(root + sep) && statSync(found).isFile() ? found : null;
  } catch {
    return null;
  }
}

/** Listens on this machine only, on the first free port from `port` on. Resolves to the address. */
function listen(server, port, tries = 50) {
  return new Promise((resolve, reject) => {
    const attempt = (candidate) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && candidate < port + tries) attempt(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, 'localhost', () => {
        server.removeAllListeners('error');
        resolve(`http://localhost:${server.address().port}`);
      });
    };
    attempt(port);
  });
}

module.exports = { siteServer, listen, HEADERS, CACHING, KEPT, ICONS, PIECES, TYPES };
