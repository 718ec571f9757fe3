/** Measures transferred bytes: the brotli size of each built file, and the requests of the articles. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { threeWidgets } from './article.js';
import { openTab, rest, visit } from './browser.js';
import { readThrough } from './shift.js';

const fullArticles = ['everything-we-know-about-ballerina', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'];

/** @param {import('./bench.js').Bench} bench */
export async function bytes({ browser, stage }) {
  const dist = join(stage.folder, 'dist');
  const names = (await readdir(dist)).filter((name) => /\.(js|css)$/.test(name)).sort();
  const files = [];
  for (const name of names) {
    const plain = await readFile(join(dist, name));
    files.push({ name, plain: plain.length, brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length });
  }
  const article = await requestsOf(browser, `${stage.url}/${await threeWidgets(stage)}`);
  const full = [];
  for (const name of fullArticles) {
    const url = `${stage.url}/articles/${name}.html`;
    full.push({ name, opened: await requestsOf(browser, url), read: await requestsOf(browser, url, readThrough) });
  }
  return { files, article, full };
}

/** @typedef {{ type: (typeof types)[number], count: number, bytes: number }} Requests */
const types = /** @type {const} */ (['document', 'stylesheet', 'script', 'data', 'other']);

/** @param {import('puppeteer-core').HTTPRequest} request @returns {(typeof types)[number]} */
function typeOf(request) {
  const type = request.resourceType();
  return type === 'document' || type === 'stylesheet' || type === 'script' ? type : type === 'fetch' || type === 'xhr' ? 'data' : 'other';
}

/** Requests by type, with the transferred bytes of their bodies, without headers. @param {import('puppeteer-core').Browser} browser @param {string} url @param {(page: import('puppeteer-core').Page) => Promise<void>} [read] what the reader does after opening the page @returns {Promise<Requests[]>} */
export async function requestsOf(browser, url, read = rest) {
  const tab = await openTab(browser);
  /** @type {{ type: Requests['type'], bytes: number }[]} */ const requests = [];
  // With `saveData`, the page does not prefetch for printing when idle, which is no cost of opening it.
  await tab.page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  tab.page.on('response', (response) => requests.push({ type: typeOf(response.request()), bytes: Number(response.headers()['content-length'] ?? 0) }));
  await visit(tab, url);
  await tab.page.waitForNetworkIdle();
  await read(tab.page);
  await tab.page.waitForNetworkIdle();
  await tab.close();
  return types.map((type) => {
    const ours = requests.filter((request) => request.type === type);
    return { type, count: ours.length, bytes: ours.reduce((sum, request) => sum + request.bytes, 0) };
  });
}
