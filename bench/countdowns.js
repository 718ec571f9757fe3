/** Measures processor time, timers and DOM changes of a thousand idle countdowns on one page. */
import { openTab, rest, visit } from './browser.js';
import { countWork, metrics } from './work.js';
import { countTimers, shiftClock } from './page-time.js';

const count = 1000;
const seconds = 10;

/** Instants before the countdowns' release on 6 June 2025, to which the page's clock is set. */
const moments = { 'days away': '2025-05-01T16:00:00Z', 'on the last day': '2025-06-05T20:00:00Z' };

/** @typedef {{ share: number, fired: number, pending: number, nextIn: number | undefined, changed: number }} Idle share of a core; timers fired in the time watched; timers pending at its end, and the milliseconds to the next; changed nodes */

/** @param {import('./bench.js').Bench} bench */
export async function countdowns({ browser, stage }) {
  const empty = await stage.write('countdowns/empty.html', pageOf(''));
  const full = await stage.write('countdowns/thousand.html', pageOf('<wick-release-countdown film="ballerina"></wick-release-countdown>\n'.repeat(count)));
  /** @type {Record<string, Idle>} */ const results = { 'an empty page': await idleOf(browser, empty, moments['days away']) };
  for (const [name, moment] of Object.entries(moments)) results[name] = await idleOf(browser, full, moment);
  results['on the last day, hidden'] = await idleOf(browser, full, moments['on the last day'], true);
  return { count, seconds, results, wake: await wakeOf(browser, full) };
}

/** @param {string} body */
function pageOf(body) {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Countdowns</title>\n<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/wick.js"></script>\n<body>\n${body}</body>\n</html>\n`;
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} moment */
async function open(browser, url, moment) {
  const tab = await openTab(browser);
  await tab.page.evaluateOnNewDocument(shiftClock, Date.parse(moment));
  await tab.page.evaluateOnNewDocument(countTimers);
  await countWork(tab.cdp);
  await visit(tab, url);
  await new Promise((settled) => setTimeout(settled, 3000));
  await rest(tab.page);
  return tab;
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} moment @param {boolean} [hidden] whether another page covers it @returns {Promise<Idle>} */
async function idleOf(browser, url, moment, hidden = false) {
  const tab = await open(browser, url, moment);
  try {
    if (hidden) await hide(tab);
    await tab.page.evaluate(watchNodes);
    await tab.page.evaluate(() => window.pageTimers.start());
    const before = await metrics(tab.cdp);
    await new Promise((watched) => setTimeout(watched, seconds * 1000));
    const after = await metrics(tab.cdp);
    const spent = (after.TaskDuration ?? NaN) - (before.TaskDuration ?? NaN);
    const { fired, pending, nextIn } = await tab.page.evaluate(() => window.pageTimers.read());
    return { share: spent / seconds, fired, pending, nextIn, changed: await tab.page.evaluate(() => window.changedNodes()) };
  } finally {
    await tab.close();
  }
}

/** @param {import('./browser.js').Tab} tab */
async function hide({ page }) {
  await (await page.browserContext().newPage()).bringToFront();
  await page.waitForFunction(() => document.hidden, { polling: 100 });
}

/** Counts the nodes that one timer changes: after a minute, when no text changes, and after a day, as a check that changes are seen. @param {import('puppeteer-core').Browser} browser @param {string} url */
async function wakeOf(browser, url) {
  const tab = await open(browser, url, moments['days away']);
  try {
    await tab.page.evaluate(watchNodes);
    const after = async (/** @type {number} */ milliseconds) => {
      await tab.page.evaluate((on) => window.pageTimers.wakeAfter(on), milliseconds);
      await rest(tab.page);
      return tab.page.evaluate(() => window.changedNodes());
    };
    return { aMinuteOn: await after(60_000), aDayOn: await after(86_400_000) };
  } finally {
    await tab.close();
  }
}

/** Runs in the page: counts changes in all widgets; `changedNodes()` returns the number since its last call. */
function watchNodes() {
  let changed = 0;
  const observer = new MutationObserver((records) => void (changed += records.length));
  for (const { shadowRoot } of document.querySelectorAll('wick-release-countdown')) {
    if (shadowRoot) observer.observe(shadowRoot, { attributes: true, characterData: true, childList: true, subtree: true });
  }
  window.changedNodes = () => {
    const now = changed + observer.takeRecords().length;
    changed = 0;
    return now;
  };
}
