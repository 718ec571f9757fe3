/** What travels: each built file as brotli packs it, and what the article asks for. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { threeWidgets } from './article.js';
import { openTab, visit } from './browser.js';

/** @param {import('./bench.js').Bench} bench */
export async function bytes({ browser, stage }) {
  const dist = join(stage.folder, 'dist');
  const names = (await readdir(dist)).filter((name) => /\.(js|css)$/.test(name)).sort();
  const files = [];
  for (const name of names) {
    const plain = await readFile(join(dist, name));
    files.push({ name, plain: plain.length, brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length });
  }
  return { files, article: await requestsOf(browser, `${stage.url}/${await threeWidgets(stage)}`) };
}

/** Bodies as they came over the wire, without headers. @param {import('puppeteer-core').Browser} browser @param {string} url */
async function requestsOf(browser, url) {
  const tab = await openTab(browser);
  /** @type {{ type: string, bytes: number }[]} */ const requests = [];
  tab.page.on('response', (response) => requests.push({ type: response.request().resourceType(), bytes: Number(response.headers()['content-length']) }));
  await visit(tab, url);
  await tab.page.waitForNetworkIdle();
  await tab.close();
  return ['document', 'stylesheet', 'script'].map((type) => {
    const ours = requests.filter((request) => request.type === type);
    return { type, count: ours.length, bytes: ours.reduce((sum, request) => sum + request.bytes, 0) };
  });
}
