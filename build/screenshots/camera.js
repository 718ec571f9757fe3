/** Opens pages and takes screenshots, after scrolling through each page once. */
import { setTimeout } from 'node:timers/promises';
import { openTab, rest } from '../../bench/browser.js';
import { stopClock } from './stop-clock.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {{ name: string, png: Uint8Array }} Picture */
/** @typedef {{ shoot: (page: Page) => Promise<Picture[]> }} Camera */

const screen = 800;
/** Pixels. Chromium draws at most 16,384; a higher page gets several pictures. */
const highest = 12_000;
/** The most attempts to fit the window to a page whose height changes. */
const turns = 6;
/** Milliseconds without requests that count as quiet, and the longest wait for that. */
const quiet = 60;
const patience = 60_000;

/** @param {import('puppeteer-core').Browser} browser @param {string} url @returns {Promise<Camera>} */
export async function openCamera(browser, url) {
  const tab = await openTab(browser);
  await tab.cdp.send('Network.setBlockedURLs', { urls: ['https://*'] });
  // Compressing Storybook's scripts takes longer than all pictures of a story.
  await tab.page.setExtraHTTPHeaders({ 'accept-encoding': 'identity' });
  const requests = watchRequests(tab.page);
  /** @type {string | undefined} */ let clock;
  return {
    shoot: async (page) => {
      if (clock !== undefined) await tab.page.removeScriptToEvaluateOnNewDocument(clock);
      clock = (await tab.page.evaluateOnNewDocument(stopClock, page.instant)).identifier;
      await tab.cdp.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'all' });
      await tab.page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: page.dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      /** @type {Picture[]} */ const pictures = [];
      for (const width of page.widths) pictures.push(...(await shootAt({ ...tab, requests }, `${url}${page.path}`, page, width)));
      return pictures;
    },
  };
}

/** @typedef {{ isQuiet: () => boolean, forget: () => void }} Requests forget: drops open requests of a page that was left, whose end is never reported */

/** @param {import('puppeteer-core').Page} page @returns {Requests} */
function watchRequests(page) {
  /** @type {Set<import('puppeteer-core').HTTPRequest>} */ const open = new Set();
  let last = 0;
  page.on('request', (request) => open.add(request));
  for (const end of /** @type {const} */ (['requestfinished', 'requestfailed'])) {
    page.on(end, (request) => {
      open.delete(request);
      last = performance.now();
    });
  }
  return { isQuiet: () => open.size === 0 && performance.now() - last > quiet, forget: () => open.clear() };
}

/** @param {{ page: import('puppeteer-core').Page, requests: Requests }} tab @param {string} url @param {Page} what @param {number} width @returns {Promise<Picture[]>} */
async function shootAt({ page, requests }, url, what, width) {
  await page.setViewport({ width, height: screen });
  // A story stays open for all widths, so that its play function runs once.
  if (!what.story || width === what.widths[0]) {
    await page.goto('about:blank');
    requests.forget();
    await page.goto(url, { waitUntil: 'load' });
    if (what.story) await page.waitForFunction(storyHasCome);
  }
  const settled = () => settle(page, requests);
  await settled();
  await page.evaluate(scrollThrough);
  await settled();
  const { height, pieces } = await unroll(page, width, settled);
  /** @type {Picture[]} */ const pictures = [];
  for (let piece = 0; piece < pieces; piece += 1) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), piece * height);
    await settled();
    pictures.push({ name: `${what.name}@${width}${pieces > 1 ? `-${piece + 1}` : ''}`, png: await page.screenshot() });
  }
  return pictures;
}

/** Makes the window as high as the page, so that all of it is drawn. @param {import('puppeteer-core').Page} page @param {number} width @param {() => Promise<void>} settled @returns {Promise<{ height: number, pieces: number }>} the window's height, and the number of windows in the page */
async function unroll(page, width, settled) {
  let whole = 0;
  let height = screen;
  for (let turn = 0; turn < turns; turn += 1) {
    const now = await page.evaluate(() => document.documentElement.scrollHeight);
    if (now === whole) break;
    whole = now;
    height = Math.max(screen, Math.min(whole, highest));
    await page.setViewport({ width, height });
    await settled();
  }
  return { height, pieces: Math.ceil(whole / height) };
}

/** Waits until there are no requests and no animations. @param {import('puppeteer-core').Page} page @param {Requests} requests */
async function settle(page, requests) {
  const end = performance.now() + patience;
  while (!requests.isQuiet()) {
    if (performance.now() > end) throw new Error('The page does not come to rest.');
    await setTimeout(quiet / 3);
  }
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await rest(page);
}

/** Runs in the page: scrolls through it, so that lazy content loads. */
async function scrollThrough() {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await drawn();
  }
  scrollTo({ top: 0, behavior: 'instant' });
}

/** Runs in Storybook's frame: whether the story is drawn and its play function has ended. */
function storyHasCome() {
  /** @typedef {{ storyRenders?: { phase?: string }[] }} Preview */
  const { __STORYBOOK_PREVIEW__: preview } = /** @type {{ __STORYBOOK_PREVIEW__?: Preview }} */ (/** @type {unknown} */ (globalThis));
  return ['finished', 'completed', 'errored', 'aborted'].includes(preview?.storyRenders?.[0]?.phase ?? '');
}
