/**
 * Takes screenshots of articles and stories, to compare the look of two states of the library.
 *
 *     npm run screenshots -- FOLDER [--built]               takes them; --built: of the last build
 *     npm run screenshots -- --compare BEFORE AFTER [OUT]   lists those that differ; writes each pair with its difference to OUT (default: AFTER/differences)
 *
 * `--only PATTERN`, a regular expression, leaves out the pages whose names do not match.
 * Compare only pictures from the same machine and the same Chromium. Exit code 1: some differ, are missing or new.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from '../bench/browser.js';
import { comparePictures } from './screenshots/compare.js';
import { later, nineWidgets, pagesOf } from './screenshots/pages.js';
import { openCamera } from './screenshots/camera.js';
import { stopClock } from './screenshots/stop-clock.js';
import { serve } from './serve.js';
import { node } from './install.js';

const root = new URL('../', import.meta.url);
const stories = new URL('storybook-static/', root);
/** Pages that are photographed at the same time. */
const cameras = 2;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { compare: { type: 'boolean' }, only: { type: 'string' }, built: { type: 'boolean' } } });
const [first, second, third] = positionals;
const only = new RegExp(values.only ?? '');
if (values.compare && first !== undefined && second !== undefined) process.exitCode = await compare(resolve(first), resolve(second), resolve(third ?? join(second, 'differences')));
else if (!values.compare && first !== undefined) await take(resolve(first), values.built ?? false);
else throw new Error('npm run screenshots -- FOLDER [--built] [--only PATTERN], or: npm run screenshots -- --compare BEFORE AFTER [OUT] [--only PATTERN]');

/** @param {string} folder @param {boolean} built whether to use dist/ and storybook-static/ as they are */
async function take(folder, built) {
  if (!built) {
    node(['build/build.js']);
    process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
    node(['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--output-dir', fileURLToPath(stories), '--quiet']);
  }
  await mkdir(join(fileURLToPath(root), 'node_modules/.cache'), { recursive: true });
  const written = await mkdtemp(join(fileURLToPath(root), 'node_modules/.cache/wick-screenshots-'));
  await nineWidgets(join(written, 'nine'));
  node([`--import=data:text/javascript,${encodeURIComponent(`(${stopClock})(${later})`)}`, 'build/prerendered.js', join(written, 'prerendered')]);
  const { url, close } = await serve({ '/': new URL('site/', root), '/dist/': new URL('dist/', root), '/written/': written, '/prerendered/': join(written, 'prerendered'), '/stories/': stories });
  try {
    const index = JSON.parse(await readFile(new URL('index.json', stories), 'utf8'));
    const pages = (await pagesOf(new URL('site/articles/', root), index)).filter(({ name }) => only.test(name));
    await mkdir(folder, { recursive: true });
    await photograph(url, folder, pages);
  } finally {
    await close();
    await rm(written, { recursive: true });
  }
}

/** @param {string} url @param {string} folder @param {import('./screenshots/pages.js').Page[]} pages */
async function photograph(url, folder, pages) {
  const browser = await openBrowser();
  const waiting = pages[Symbol.iterator]();
  let pictures = 0;
  const work = async () => {
    const camera = await openCamera(browser, url);
    for (const page of waiting) {
      try {
        for (const { name, png } of await camera.shoot(page)) {
          await writeFile(join(folder, `${name}.png`), png);
          pictures += 1;
        }
      } catch (error) {
        console.error(`${page.name}: ${error}`);
        process.exitCode = 1;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: cameras }, work));
  } finally {
    await browser.close();
  }
  console.log(`${pictures} pictures of ${pages.length} pages in ${folder}`);
}

/** @param {string} before @param {string} after @param {string} out @returns {Promise<number>} exit code */
async function compare(before, after, out) {
  const { same, differing, missing, added } = await comparePictures(before, after, out, only);
  for (const { name, share, why } of differing) console.log(`${(share * 100).toFixed(3).padStart(8)} %  ${name}${why}`);
  for (const name of missing) console.log(` missing    ${name}`);
  for (const name of added) console.log(`     new    ${name}`);
  console.log(`${same} same, ${differing.length} differ, ${missing.length} missing, ${added.length} new.${differing.length > 0 ? ` See ${out}` : ''}`);
  return differing.length + missing.length + added.length > 0 ? 1 : 0;
}
