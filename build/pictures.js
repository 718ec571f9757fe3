/**
 * `npm run pictures`: takes the pictures of the site and of the README from the real pages, light and dark.
 *
 *     npm run pictures                 of the last build: site/pictures/, a thumbnail of each widget, and docs/pictures/, for the README
 *     npm run pictures -- --only REGEXP   only those whose names match
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser, openTab, rest } from '../bench/browser.js';
import { later } from './screenshots/pages.js';
import { stopClock } from './screenshots/stop-clock.js';
import { serve } from './serve.js';

/** @typedef {import('puppeteer-core').Page} Page */

const root = new URL('../', import.meta.url);
const schemes = /** @type {const} */ (['light', 'dark']);
/** Pixels of the page that a thumbnail shows, for small widgets and for others; both have its proportions, 8 to 5. */
const crops = { 280: 312, 360: 392 };
/** The README's picture: text of an article, from the paragraph before its card, and the card beside it. */
const readme = { path: '/articles/ballerina-after-its-first-weekend.html', width: 1200, height: 2000, margin: 32, highest: 620 };
/** Bytes. A README is read on phones, too. */
const heaviest = 150_000;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const only = new RegExp(values.only);
const widgets = /** @type {{ tag: string }[]} */ (JSON.parse(await readFile(new URL('src/cms/widgets.json', root), 'utf8'))).map(({ tag }) => tag.replace('wick-', ''));

const { url, close } = await serve({ '/': new URL('site/', root), '/dist/': new URL('dist/', root) });
const browser = await openBrowser();
try {
  for (const scheme of schemes) {
    const { page } = await openTab(browser);
    await page.evaluateOnNewDocument(stopClock, later);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await mkdir(new URL(`site/pictures/${scheme}/`, root), { recursive: true });
    await mkdir(new URL('docs/pictures/', root), { recursive: true });
    for (const widget of widgets.filter((name) => only.test(name))) await writeFile(new URL(`site/pictures/${scheme}/${widget}.webp`, root), await thumbnail(page, widget));
    if (only.test('readme')) await writeFile(new URL(`docs/pictures/article-${scheme}.png`, root), await article(page));
  }
} finally {
  await browser.close();
  await close();
}

/** The widget as the builder shows it. @param {Page} page @param {string} widget */
async function thumbnail(page, widget) {
  await page.setViewport({ width: 1280, height: 1200, deviceScaleFactor: 1.5 });
  const open = async (/** @type {keyof typeof crops} */ width) => {
    await page.goto(`${url}/build.html?widget=${widget}&width=${width}`, { waitUntil: 'networkidle0' });
    await rest(page);
    return page.$eval('#preview', (stage) => ({ ...stage.getBoundingClientRect().toJSON(), all: stage.scrollHeight }));
  };
  let box = await open(280);
  let width = crops[280];
  // What does not fit into a small crop is shown from a wider column.
  if (box.all > width) [box, width] = [await open(360), crops[360]];
  return page.screenshot({ type: 'webp', quality: 80, clip: { x: box.x, y: box.y, width, height: (width * 5) / 8 } });
}

/** @param {Page} page */
async function article(page) {
  await page.setViewport({ width: readme.width, height: readme.height });
  await page.goto(`${url}${readme.path}`, { waitUntil: 'networkidle0' });
  await rest(page);
  const box = (/** @type {string} */ selector) => page.$eval(selector, (element) => /** @type {DOMRect} */ (element.getBoundingClientRect().toJSON()));
  const [head, card] = [await box('p:has(+ wick-film-card)'), await box('wick-film-card')];
  const { margin, highest } = readme;
  const clip = { x: head.x - margin, y: head.y - margin, width: card.right - head.x + 2 * margin, height: Math.min(card.bottom - head.y + 2 * margin, highest) };
  const png = await page.screenshot({ clip });
  if (png.length > heaviest) throw new Error(`The README's picture has ${png.length} bytes, more than ${heaviest}.`);
  return png;
}
