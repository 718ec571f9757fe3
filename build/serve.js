/**
 * A small static file server for the site, the bench and the tests. Responses are not cacheable.
 */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** The folders to serve: one at `/`, or several by their path prefix. @typedef {string | URL | Record<string, string | URL>} Root */
/** @typedef {{ url: string, close: () => Promise<void> }} Served */
/** @typedef {{ path: string, written: number }} File */

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
});

/**
 * Serves folders on 127.0.0.1; port 0 takes any free port. `url` has no slash at its end.
 * @param {Root} root
 * @param {number} [port]
 * @returns {Promise<Served>}
 */
export async function serve(root, port = 0) {
  const folders = foldersOf(root);
  const server = createServer((request, response) => {
    answer(folders, request, response).catch(() => response.destroy());
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Longest prefix first, so that `/dist/` is not looked up in the folder at `/`. @param {Root} root @returns {[string, string][]} */
function foldersOf(root) {
  const folders = typeof root === 'string' || root instanceof URL ? { '/': root } : root;
  return Object.entries(folders)
    .map(([path, folder]) => /** @type {[string, string]} */ ([path, resolve(folder instanceof URL ? fileURLToPath(folder) : folder)]))
    .sort(([a], [b]) => b.length - a.length);
}

/** @param {[string, string][]} folders @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(folders, { method, url = '/', headers }, response) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
  const path = pathIn(url);
  const file = path && (await fileAt(folders, decodeURIComponent(path)));
  if (!file) return refuse(response, 404);
  if ('folder' in file) return refuse(response, 301, { location: `${path}/` });
  const type = types[extname(file.path)] ?? 'application/octet-stream';
  const packed = /^(text|application\/json|image\/svg)/.test(type);
  const brotli = packed && /\bbr\b/.test(String(headers['accept-encoding']));
  const bytes = await (brotli ? brotliOf(file) : readFile(file.path));
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // For debuggers, since the bundles do not name their source maps.
    ...(existsSync(`${file.path}.map`) ? { sourcemap: basename(`${file.path}.map`) } : {}),
    ...(packed ? { vary: 'accept-encoding' } : {}),
    ...(brotli ? { 'content-encoding': 'br' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** Compressed files. Compressing as well as a host does takes 0.1 s, which the bench must not measure again. @type {Map<string, Promise<Buffer>>} */
const compressed = new Map();

/** @param {File} file @returns {Promise<Buffer>} */
function brotliOf({ path, written }) {
  const key = `${path} ${written}`;
  const bytes = compressed.get(key) ?? readFile(path).then((plain) => promisify(brotliCompress)(plain));
  compressed.set(key, bytes);
  return bytes;
}

/** The requested path, still encoded, without `..`; undefined if it is invalid. @param {string} url */
function pathIn(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return /[\0\\]/.test(decodeURIComponent(pathname)) ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/**
 * @param {[string, string][]} folders
 * @param {string} path
 * @returns {Promise<File | { folder: true } | undefined>}
 */
async function fileAt(folders, path) {
  const [prefix, folder] = folders.find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  // `..%2f` becomes a parent folder only after decoding, so this checks that the file lies in the folder.
  const wanted = resolve(folder, `.${sep}${path.slice(prefix.length)}`);
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isFile()) return path.endsWith('/') ? undefined : { path: wanted, written: found.mtimeMs };
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return { folder: true };
  const index = resolve(wanted, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { path: index, written: page.mtimeMs } : undefined;
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Record<string, string>} [headers] */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(status === 404 ? 'There is nothing here.\n' : '');
}
