/**
 * Builds a page with one element from the packed package with a bundler, checks it in Chromium, and measures its scripts.
 */
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { installWithTarball } from '../testing/examples.js';
import { bundlers } from './bundlers.js';
import { readPage } from './read-page.js';

const project = fileURLToPath(new URL('project/', import.meta.url));
const dataset = fileURLToPath(new URL('../../examples/second-franchise/dataset.json', import.meta.url));

/** The scripts that a page fetches which imports one element but shows none. @typedef {{ name: string, version: string, scripts: number, raw: number, brotli: number }} Weight */

/**
 * Installs the project of this folder with the packages that a package.json pins, and with the library from the tarball. Pinned packages stay installed for the next run.
 * @param {string} tarball
 * @param {string} pins the folder of that package.json
 * @param {string} name of the cache
 */
export async function installProject(tarball, pins, name) {
  const { folder } = await installWithTarball(JSON.parse(await readFile(join(pins, 'package.json'), 'utf8')), tarball, name);
  await copyProject(folder);
  return folder;
}

/** Copies the pages and scripts to bundle into a folder with the packages. @param {string} folder */
export async function copyProject(folder) {
  await cp(project, folder, { recursive: true });
}

/**
 * @param {string} name of a bundler
 * @param {string} folder with the project
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<Weight>}
 * @throws {Error} that names what is wrong
 */
export async function checkBundler(name, folder, browser) {
  const bundler = /** @type {typeof bundlers[string]} */ (bundlers[name]);
  const output = join(folder, 'built', name);
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const warnings = await bundler.build({ folder, output, pages: ['none.html', 'card.html', 'own-data.html'], scripts: ['card.js', 'own-data.js'] });
  if (warnings.length > 0) throw new Error(`It warned: ${warnings.join('\n')}`);
  await cp(dataset, join(output, 'dataset.json'));

  const none = await readPage(browser, output, 'none.html');
  const card = await readPage(browser, output, 'card.html', 'Ballerina');
  const own = await readPage(browser, output, 'own-data.html', 'The Lamp');
  const faults = [none, card, own].flatMap((page) => page.faults);
  if (faults.length > 0) throw new Error(`The page told: ${faults.join('\n')}`);
  if (String(none.tags) !== 'wick-film-card') throw new Error(`A page that imports one element registers ${none.tags.join(', ') || 'none'}.`);
  const foreign = await otherTagsIn(none.scripts.join('\n'), folder);
  if (foreign.length > 0) throw new Error(`A page that imports one element fetches code of ${foreign.join(', ')} at once.`);
  if (own.scripts.length <= none.scripts.length) throw new Error('Data of a publisher’s own fetch no script: what reads them was fetched at once.');
  const { version } = JSON.parse(await readFile(join(folder, 'node_modules', bundler.package, 'package.json'), 'utf8'));
  return { name: bundler.name, version, scripts: none.scripts.length, ...bytesOf(none.scripts) };
}

/** The elements whose tags occur in a script, besides the card and the provider, which it looks up. @param {string} script @param {string} folder */
async function otherTagsIn(script, folder) {
  const widgets = JSON.parse(await readFile(join(folder, 'node_modules/wick-widgets/dist/cms/allow-list.json'), 'utf8'));
  return Object.keys(widgets).filter((tag) => !['wick-film-card', 'wick-provider'].includes(tag) && new RegExp(`${tag}(?![\\w-])`).test(script));
}

/** @param {string[]} scripts */
function bytesOf(scripts) {
  const sum = (/** @type {(script: string) => number} */ bytes) => scripts.reduce((total, script) => total + bytes(script), 0);
  return { raw: sum((script) => Buffer.byteLength(script)), brotli: sum((script) => brotliCompressSync(script).length) };
}
