/** Launches one browser for each engine and time zone, since a browser's zone is fixed when its process starts. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { fileLimit, startLimit } from './limits.js';
import { killGroup, WebKitLauncher } from './webkit-launcher.js';

export const zones = /** @type {const} */ (['UTC', 'America/New_York', 'Pacific/Kiritimati']);

/** The zone in which an engine runs all tests. Each engine has another, so that every test runs in every zone. */
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
  // Otherwise pages of finished test files stay alive in their own processes, which takes longer than most files.
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
  // `networkEnabled: false`: network events are not used, and cost Firefox a fifth of its time.
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
 * Hands the page to the next test file as it is. The launcher would open an empty page first, which takes a third
 * of the time of a short file; navigating to the next file also ends what is still running.
 * @this {Pages}
 * @param {string} id
 */
async function leavePage(id) {
  this.inactivePages.push(this.activePages.get(id));
  this.activePages.delete(id);
  return {};
}

/**
 * Ends all browsers with the runner, however it ends. Puppeteer's own clean-up is not enough: with two browsers,
 * ending the first removes the second from the list while it is being iterated.
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
