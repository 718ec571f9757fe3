/**
 * What a page costs the main thread. Counted in thread time, which stands still while another program has the processor;
 * a trace would tell the same and cost the page with more events more.
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
 * The work from the navigation until the page has come to rest.
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
 * Measures several pages in turns, so that what disturbs the machine disturbs all of them; the order turns round each time.
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
