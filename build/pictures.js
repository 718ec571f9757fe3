/**
 * `npm run pictures`: takes the pictures of the site and of the README from the real pages, light and dark.
 *
 *     npm run pictures                 of the last build: site/pictures/, a thumbnail of each widget, and docs/pictures/, for the README; records which data and styles they show
 *     npm run pictures -- --only REGEXP   only those whose names match
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBrowser, openTab, rest } from '../bench/browser.js';
import { later } from './screenshots/pages.js';
import { stopClock } from './screenshots/stop-clock.js';
import { picturesBasis, recorded } from './pictures-basis.js';
import { serve } from './serve.js';

/** @typedef {import('puppeteer-core').Page} Page */

const root = new URL('../', import.meta.url);
const schemes = /** @type {const} */ (['light', 'dark']);
/** Pixels of the page that a thumbnail shows, for small widgets and for others; both have its proportions, 8 to 5. */
const crops = { 280: 312, 360: 392 };
/** The README's picture: text of an article, from the paragraph before its card, and the card beside it. */
const readme = { path: '/articles/ballerina-after-its-first-weekend.html', width: 1200, height: 2000, margin: 32, highest: 620 };
/** Bytes. A README is read on phones, too. */
const heaviest = 100_000;
/** Milliseconds. */
const longestWait = 60_000;
/** Of the pixels of a thumbnail, the least share that differs from its ground. The sparest widget has 0.02. */
const leastDrawn = 0.005;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const only = new RegExp(values.only);
const described = /** @type {{ tag: string, holds: string }[]} */ (JSON.parse(await readFile(new URL('src/cms/widgets.json', root), 'utf8')));
const widgets = described.map(({ tag }) => tag.replace('wick-', ''));
/** Tags of widgets that show what an author put between them, and may have no words of their own. */
const around = described.filter(({ holds }) => holds === 'content').map(({ tag }) => tag);

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
    if (only.test('readme')) await writeFile(new URL(`docs/pictures/article-${scheme}.webp`, root), await article(page));
  }
  if (values.only === '') await writeFile(new URL(recorded, root), `${JSON.stringify(await picturesBasis(root))}\n`);
} finally {
  await browser.close();
  await close();
}

/** The widget as the builder shows it. @param {Page} page @param {string} widget */
async function thumbnail(page, widget) {
  await page.setViewport({ width: 1280, height: 1200, deviceScaleFactor: 1.5 });
  const open = async (/** @type {keyof typeof crops} */ column) => {
    const width = crops[column];
    await page.goto(`${url}/build.html?widget=${widget}&width=${column}`, { waitUntil: 'networkidle0' });
    await drawn(page, '#preview *');
    await page.$eval('#preview', unfold, `wick-${widget}`, (width * 5) / 8);
    await rest(page);
    return page.$eval('#preview', cropped, `wick-${widget}`, width);
  };
  let { clip, isSmall } = await open(280);
  // What does not fit into a small crop is shown from a wider column.
  if (!isSmall) ({ clip } = await open(360));
  const picture = await page.screenshot({ type: 'webp', quality: 80, clip, encoding: 'base64' });
  const share = await page.evaluate(shareDrawn, picture);
  if (share < leastDrawn) throw new Error(`The picture of wick-${widget} is blank: ${(share * 100).toFixed(2)} % of it differs from the ground.`);
  return Buffer.from(picture, 'base64');
}

/** Waits until the widgets that a selector finds are drawn. A page can be without requests before that, while it runs scripts. @param {Page} page @param {string} selector */
async function drawn(page, selector) {
  await page.waitForFunction(areDrawn, { timeout: longestWait }, selector, around).catch((cause) => {
    throw new Error(`The widgets of ${page.url()} are not drawn.`, { cause });
  });
  await page.waitForNetworkIdle();
  await rest(page);
}

/** Runs in the page: whether each widget found has words and a box; one of `around` may have neither itself, but contents that do. @param {string} selector @param {string[]} around */
function areDrawn(selector, around) {
  const widgets = [...document.querySelectorAll(selector)].filter(({ localName }) => localName.startsWith('wick-'));
  return widgets.length > 0 && widgets.every((widget) => {
    const contents = document.createRange();
    contents.selectNodeContents(widget);
    const isSlotted = around.includes(widget.localName) && [...(widget.shadowRoot?.querySelectorAll('slot') ?? [])].some((slot) => slot.assignedNodes().length > 0);
    const hasWords = isSlotted || [...(widget.shadowRoot?.children ?? [])].some(({ localName, textContent }) => localName !== 'style' && textContent?.trim());
    return hasWords && (widget.getBoundingClientRect().height || contents.getBoundingClientRect().height) > 0;
  });
}

/** Runs in the page: opens the disclosure that a widget stands in, or whose summary is its heading, and makes the stage at least as high as the picture. @param {Element} stage @param {string} tag @param {number} height */
function unfold(stage, tag, height) {
  /** @type {HTMLElement} */ (stage).style.minBlockSize = `${height}px`;
  const { shadowRoot, assignedSlot } = /** @type {Element} */ (stage.querySelector(tag));
  const fold = assignedSlot?.closest('details') ?? shadowRoot?.querySelector('details:has(> summary [part="heading"])');
  fold?.setAttribute('open', '');
}

/** Runs in the page: the part of the stage to show, with the widget at its top, and whether the widget is small: no higher than the part is wide. @param {Element} stage @param {string} tag @param {number} width */
function cropped(stage, tag, width) {
  const widget = /** @type {Element} */ (stage.querySelector(tag));
  const around = stage.getBoundingClientRect();
  // A provider has no box of its own.
  const contents = document.createRange();
  contents.selectNodeContents(widget);
  const boxes = [widget.assignedSlot?.closest('details') ?? widget, contents].map((one) => one.getBoundingClientRect());
  const box = boxes.find(({ height }) => height > 0) ?? around;
  const padding = Number.parseFloat(getComputedStyle(stage).paddingBlockStart);
  const height = (width * 5) / 8;
  const y = Math.max(around.y, Math.min(box.y - padding, around.bottom - height));
  return { clip: { x: around.x, y, width, height }, isSmall: box.height + 2 * padding <= width };
}

/** Runs in the page: the share of a picture's pixels, 0 to 1, whose colour is not that of its first. @param {string} picture in base64 */
async function shareDrawn(picture) {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let differing = 0;
  for (let at = 0; at < data.length; at += 4) {
    // Lossy pictures have a little noise on an even ground.
    if ([0, 1, 2].reduce((sum, channel) => sum + Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)), 0) > 60) differing += 1;
  }
  return differing / (data.length / 4);
}

/** @param {Page} page */
async function article(page) {
  await page.setViewport({ width: readme.width, height: readme.height });
  await page.goto(`${url}${readme.path}`, { waitUntil: 'networkidle0' });
  await drawn(page, 'p + wick-film-card');
  const box = (/** @type {string} */ selector) => page.$eval(selector, (element) => /** @type {DOMRect} */ (element.getBoundingClientRect().toJSON()));
  const [head, card] = [await box('p:has(+ wick-film-card)'), await box('wick-film-card')];
  const { margin, highest } = readme;
  const clip = { x: head.x - margin, y: head.y - margin, width: card.right - head.x + 2 * margin, height: Math.min(card.bottom - head.y + 2 * margin, highest) };
  const picture = await page.screenshot({ type: 'webp', quality: 90, clip });
  if (picture.length > heaviest) throw new Error(`The README's picture has ${picture.length} bytes, more than ${heaviest}.`);
  return picture;
}
