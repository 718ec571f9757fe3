/**
 * Measures what the filter of `wick-widgets/respond` adds to a response: requests articles of site/ in turn from servers with it, without it, and with finished pages in memory.
 * `node bench/respond.js [rounds]`, after `npm run build`. Times in milliseconds, from the request to the last byte, median and 95th percentile.
 */
import { readFile } from 'node:fs/promises';
import { Agent, createServer, get } from 'node:http';
import { fetchFilter, nodeFilter } from 'wick-widgets/respond';

const rounds = Number(process.argv[2] ?? 200);
const names = ['everything-we-know-about-ballerina-as-of-2024-01-25', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'];
const agent = new Agent({ keepAlive: true });

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Filter */

/** @param {ReadonlyMap<string, Buffer>} pages @param {Filter} filter @returns {Promise<{ url: string, close: () => void }>} */
async function serverWith(pages, filter) {
  const server = createServer((request, response) => {
    filter(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(request.url ?? ''));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, close: () => { server.close(); server.closeAllConnections(); } };
}

/** @param {string} url @returns {Promise<{ time: number, size: number }>} */
async function ask(url) {
  const began = performance.now();
  let size = 0;
  await new Promise((done, failed) => {
    get(url, { agent }, (response) => {
      response.on('data', ({ length }) => { size += length; });
      response.on('end', done);
    }).on('error', failed);
  });
  return { time: performance.now() - began, size };
}

/** @param {readonly number[]} times @param {number} share */
function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}

const pages = new Map(await Promise.all(names.map(async (name) => /** @type {const} */ ([`/${name}`, await readFile(new URL(`../site/articles/${name}.html`, import.meta.url))]))));
// The clock is stopped, so that no page is written again during a round.
const now = () => Date.parse('2025-01-23T12:00:00Z');
const onTrouble = () => undefined;
/** Prerenders the pages once, to measure the cost of their size alone. */
const handler = fetchFilter(({ url }) => new Response(new Uint8Array(pages.get(new URL(url).pathname) ?? []), { headers: { 'content-type': 'text/html' } }), { now, onTrouble });
const written = new Map(await Promise.all([...pages.keys()].map(async (path) => /** @type {const} */ ([path, Buffer.from(await (await handler(new Request(`http://127.0.0.1${path}`))).arrayBuffer())]))));
const servers = {
  without: await serverWith(pages, () => undefined),
  written: await serverWith(written, () => undefined),
  cached: await serverWith(pages, nodeFilter({ now, onTrouble })),
  uncached: await serverWith(pages, nodeFilter({ now, onTrouble, cache: 0 })),
};
try {
  for (const path of pages.keys()) {
    /** @type {Record<string, number[]>} */
    const times = { without: [], written: [], cached: [], uncached: [] };
    /** @type {Record<string, number>} */
    const sizes = {};
    for (let round = -5; round < rounds; round++) {
      for (const [name, { url }] of Object.entries(servers)) {
        const { time, size } = await ask(url + path);
        sizes[name] = size;
        if (round >= 0) times[name]?.push(time);
      }
    }
    console.log(path.slice(1));
    for (const [name, list] of Object.entries(times)) console.log(`  ${name.padEnd(8)} ${at(list, 0.5).toFixed(2).padStart(8)} ms, 95 % below ${at(list, 0.95).toFixed(2).padStart(8)} ms, ${sizes[name]} bytes`);
  }
} finally {
  for (const { close } of Object.values(servers)) close();
  agent.destroy();
}
