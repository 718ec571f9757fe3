/** One browser for each engine and time zone: the zone of a browser is fixed when its process starts. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { fileLimit, startLimit } from './limits.js';
import { killGroup, WebKitLauncher } from './webkit-launcher.js';

export const zones = /** @type {const} */ (['UTC', 'America/New_York', 'Pacific/Kiritimati']);

/** The zone in which an engine runs every test: each has another, so that every test meets every zone. */
export const homes = /** @type {const} */ ({ chromium: 'America/New_York', firefox: 'Pacific/Kiritimati', webkit: 'UTC' });

const NAMES = /** @type {const} */ ({ chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' });
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test file has left is kept alive, in a process of its own, which takes longer than most files.
  '--disable-features=BackForwardCache',
  '--process-per-site',
];

/** @param {import('./browsers.js').Browser} browser @param {string} zone */
export function launcher(browser, zone) {
  const name = `${NAMES[browser.engine]} · ${zone}`;
  const env = { ...process.env, ...browser.env, TZ: zone };
  if (browser.engine === 'webkit') {
    return new WebKitLauncher({ name, driver: browser.path, xvfb: browser.xvfb ?? 'Xvfb', env });
  }
  // Nobody listens to the network, and to be told of each request costs Firefox a fifth of its time.
  /** @type {import('puppeteer-core').LaunchOptions} */
  const launchOptions = { executablePath: browser.path, env, handleSIGTERM: false, handleSIGHUP: false, networkEnabled: false, timeout: startLimit, protocolTimeout: fileLimit };
  if (browser.engine === 'firefox') launchOptions.browser = 'firefox';
  else launchOptions.args = CHROMIUM_ARGS;
  // One tab at a time: a second tab in the window is throttled as a background tab, and times out.
  const made = chromeLauncher({ puppeteer, concurrency: 1, launchOptions, createPage });
  return Object.assign(made, { name, stopSession: leavePage });
}

/** @param {{ context: import('puppeteer-core').BrowserContext }} browser */
async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultTimeout(startLimit);
  return page;
}

/** @typedef {{ activePages: Map<string, unknown>, inactivePages: unknown[] }} Pages */

/**
 * Hands the page to the next test file as it is. The launcher's own way leads over an empty page, and a third
 * of the time for a short file goes there; the next file's address ends what is still running just as well.
 * @this {Pages}
 * @param {string} id
 */
async function leavePage(id) {
  this.inactivePages.push(this.activePages.get(id));
  this.activePages.delete(id);
  return {};
}

/**
 * Lets no browser outlive the runner, however that ends. Puppeteer's own care is not enough: when two browsers
 * run, ending the first takes the second off the list that is being gone through.
 * @param {ReturnType<typeof launcher>[]} launchers
 */
export function endWithUs(launchers) {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  process.on('exit', () => {
    for (const made of launchers) {
      if (made instanceof WebKitLauncher) made.kill();
      else killGroup(/** @type {{ browser?: import('puppeteer-core').Browser }} */ (/** @type {unknown} */ (made)).browser?.process());
    }
  });
}
