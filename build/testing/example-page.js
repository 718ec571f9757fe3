/**
 * Checks the page of an example in Chromium; a failure is one line.
 */
import { laidOut } from './laid-out.js';
import { keepDeclared, lostOfDeclared } from './declared-roots.js';
import { pageLimit } from './limits.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/** The checks. `without-scripts` blocks scripts; the others also fail on console warnings and errors. `hydrated` is for pages whose widgets a server drew. */
const checks = { drawn, controls, hydrated, 'without-scripts': drawnInHtml };
/** @typedef {keyof typeof checks} Check */

/** @param {string} name @returns {name is Check} */
export function isCheck(name) {
  return Object.hasOwn(checks, name);
}

/** Texts that every example must show, which are not in its authored markup. */
const today = /** @type {const} */ ([
  ['wick-film-card', 'Ballerina'],
  ['wick-film-card', 'June 6, 2025'],
  ['wick-fact', 'June 6, 2025'],
]);

/** The authored fallback of every countdown. */
const authored = 'The day it opens is not known here.';

/** Runs each check in a new page. @param {Browser} browser @param {string} url @param {readonly Check[]} names */
export async function readExample(browser, url, names) {
  for (const name of names) {
    const page = await browser.newPage();
    try {
      await page.setJavaScriptEnabled(name !== 'without-scripts');
      const complaints = name === 'without-scripts' ? [] : hear(page);
      await page.evaluateOnNewDocument(keepDeclared);
      await page.goto(url, { waitUntil: 'networkidle0', timeout: pageLimit });
      await checks[name](page);
      if (complaints.length > 0) throw new Error(`The page complains: ${complaints.join(' | ')}`);
    } catch (error) {
      throw new Error(`${name}: ${/** @type {Error} */ (error).message}`);
    } finally {
      await page.close();
    }
  }
}

/** Collects warnings and errors of the page, its scripts and its requests. @param {Page} page @returns {string[]} */
function hear(page) {
  /** @type {string[]} */ const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
  });
  return complaints;
}

/** @param {Page} page */
async function drawn(page) {
  for (const [tag, words] of today) await sees(page, tag, words);
}

/** What the server drew stays in the page while the framework takes over and the widgets draw anew. @param {Page} page */
async function hydrated(page) {
  await drawn(page);
  const lost = await page.evaluate(lostOfDeclared);
  if (lost.length > 0) fail(lost.join(' '));
}

/** @param {Page} page */
async function drawnInHtml(page) {
  for (const [tag, words] of today) {
    const shown = await page.evaluate(laidOut, tag);
    if (!shown.includes(words)) fail(`With scripts blocked, ${tag} does not show "${words}": ${inOneLine(shown)}`);
  }
}

/** Presses the buttons, which change the countdown, and reads `<output>`, into which listeners write events. @param {Page} page */
async function controls(page) {
  const countdown = 'wick-release-countdown';
  await sees(page, countdown, 'Opened in cinemas on June 6, 2025');
  await press(page, 'March 2024');
  await sees(page, countdown, '462 days');
  await sees(page, 'output', 'ballerina: out → upcoming');
  await press(page, 'Today');
  await sees(page, countdown, 'Opened in cinemas on June 6, 2025');
  await sees(page, 'output', 'ballerina: upcoming → out');
  await press(page, 'John Wick: Chapter 4');
  await sees(page, countdown, 'Opened in cinemas on March 24, 2023');
  await press(page, 'A film nobody made');
  await sees(page, countdown, authored);
  await sees(page, 'output', 'unknown-title');
  await press(page, 'Ballerina');
  await sees(page, countdown, 'Opened in cinemas on June 6, 2025');
}

/** @param {Page} page @param {string} name of the button */
async function press(page, name) {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).setTimeout(pageLimit).click()
    .catch(() => fail(`There is no button "${name}" that can be pressed.`));
}

/** Waits until an element shows a text, shadow roots included. @param {Page} page @param {string} selector @param {string} words */
async function sees(page, selector, words) {
  await page.waitForFunction(`(${laidOut})(${JSON.stringify(selector)}).includes(${JSON.stringify(words)})`, { timeout: pageLimit })
    .catch(async () => fail(`${selector} does not show "${words}": ${inOneLine(await page.evaluate(laidOut, selector))}`));
}

/** @param {string} text */
function inOneLine(text) {
  return text.replaceAll('\n', ' / ') || 'nothing is there';
}

/** @param {string} fault @returns {never} */
function fail(fault) {
  throw new Error(fault);
}
