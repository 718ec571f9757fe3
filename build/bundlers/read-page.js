/**
 * Opens a built page in Chromium and waits until its card is drawn.
 */
import { serve } from '../serve.js';

/** @typedef {object} Read
 * @property {string[]} scripts the text of each script that was fetched
 * @property {string[]} tags the registered elements
 * @property {string[]} faults page errors, console warnings and errors, and responses other than 200
 * @property {string} card the card's text
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @param {string} page a file in it
 * @param {string} [words] the card's text to wait for; without it, waits until the network is idle
 * @returns {Promise<Read>}
 */
export async function readPage(browser, folder, page, words) {
  const { url, close } = await serve(folder);
  const tab = await browser.newPage();
  /** @type {Promise<string>[]} */ const scripts = [];
  /** @type {string[]} */ const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => { if (['error', 'warn'].includes(message.type())) faults.push(message.text()); });
  tab.on('response', (response) => {
    if (response.status() !== 200) faults.push(`${response.status()} ${response.url()}`);
    else if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await tab.evaluateOnNewDocument(() => {
    const { define } = customElements;
    /** @type {string[]} */ const tags = (Object.assign(globalThis, { definedTags: [] }).definedTags);
    customElements.define = function (tag, ...rest) {
      tags.push(tag);
      define.call(this, tag, ...rest);
    };
  });
  try {
    await tab.goto(`${url}/${page}`, { waitUntil: 'networkidle0' });
    if (words !== undefined) await tab.waitForFunction((wanted) => document.querySelector('wick-film-card')?.shadowRoot?.textContent?.includes(wanted), {}, words);
    const card = await tab.evaluate(() => document.querySelector('wick-film-card')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    const tags = await tab.evaluate('definedTags');
    return { scripts: await Promise.all(scripts), tags: /** @type {string[]} */ (tags), faults, card };
  } finally {
    await tab.close();
    await close();
  }
}
