/**
 * Measures the main-thread work of a page, in thread time, which does not count the time of other programs;
 * a trace would give the same, but cost more the more events a page has.
 */
import { openTab, visit } from './browser.js';

/** @typedef {{ work: number, script: number, style: number, layout: number }} Work milliseconds of the main thread, in all and in parts */

/** @param {import('puppeteer-core').CDPSession} cdp */
export function countWork(cdp) {
  return cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** @param {import('puppeteer-core').CDPSession} cdp @returns {Promise<Record<string, number>>} */
export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/**
 * The work from the navigation until the page is at rest.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ size?: import('./browser.js').Size, conditions?: import('./browser.js').Conditions | undefined }} [options]
 * @returns {Promise<Work>}
 */
export async function workOf(browser, url, options) {
  const tab = await openTab(browser, options);
  try {
    await countWork(tab.cdp);
    const before = await metrics(tab.cdp);
    await visit(tab, url);
    const after = await metrics(tab.cdp);
    const spent = (/** @type {string} */ name) => ((after[name] ?? NaN) - (before[name] ?? NaN)) * 1000;
    return { work: spent('TaskDuration'), script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration') };
  } finally {
    await tab.close();
  }
}

/**
 * Measures several pages in turns, so that disturbances affect all of them; the order is reversed each round.
 * @template T
 * @param {readonly string[]} urls
 * @param {number} rounds
 * @param {(url: string) => Promise<T>} measure
 * @returns {Promise<T[][]>} by page, then by round
 */
export async function inTurns(urls, rounds, measure) {
  for (const url of urls) await measure(url);
  /** @type {T[][]} */ const results = urls.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const order = urls.map((_, index) => index);
    if (round % 2 === 1) order.reverse();
    for (const index of order) results[index]?.push(await measure(/** @type {string} */ (urls[index])));
  }
  return results;
}
