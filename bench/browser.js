/** Opens one Chromium for the whole bench, and isolated pages in it. */
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../build/testing/browsers.js';

/** @typedef {{ cpu: number, latency: number, down: number, up: number }} Conditions cpu: slowdown factor; latency: round trip in milliseconds; down, up: kbit/s */
/** @typedef {{ width: number, height: number }} Size */
/** @typedef {{ page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession, close: () => Promise<void> }} Tab */

/** A cheap phone on a slow 4G connection. @type {Conditions} */
export const slow = { cpu: 4, latency: 400, down: 1600, up: 750 };

/** High enough to show the article's first widget. @type {Size} */
export const desk = { width: 1280, height: 1200 };

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const patience = 300_000;
/** Milliseconds without a request that count as idle; a loaded module requests its imports sooner than that. */
const quiet = 50;

/** @returns {Promise<import('puppeteer-core').Browser>} */
export async function openBrowser() {
  const { found } = await findBrowsers('chromium');
  const [chromium] = found;
  if (!chromium) throw new Error('The bench needs Chromium.');
  return puppeteer.launch({ executablePath: chromium.path, args, env: { ...process.env, ...chromium.env }, protocolTimeout: patience });
}

/**
 * Opens a page in its own context, with cold caches and no compiled code.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ size?: Size, conditions?: Conditions | undefined }} [options]
 * @returns {Promise<Tab>}
 */
export async function openTab(browser, { size = desk, conditions } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport(size);
  const cdp = await page.createCDPSession();
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (conditions) {
    const { cpu, latency, down, up } = conditions;
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: (down * 1000) / 8, uploadThroughput: (up * 1000) / 8 });
  }
  return { page, cdp, close: () => context.close() };
}

/**
 * Opens a URL and waits until the page is at rest: loaded, all requests answered, two frames drawn, and idle.
 * Chunks that are imported late come after `load` and may import more, so this waits until a rest brings no new request.
 * @param {Tab} tab @param {string} url
 */
export async function visit({ page }, url) {
  let started = 0;
  const count = () => void (started += 1);
  page.on('request', count);
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}.`);
  for (let settled = -1; settled !== started; ) {
    settled = started;
    await page.waitForNetworkIdle({ idleTime: quiet });
    await rest(page);
  }
  page.off('request', count);
}

/** @param {import('puppeteer-core').Page} page */
export function rest(page) {
  return page.evaluate(() => new Promise((rested) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => rested(undefined))))));
}
