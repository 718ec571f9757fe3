/** Measures memory per widget on a page of 999, rendered and skipped off screen, against plain HTML that shows the same. */
import { openTab, rest, visit } from './browser.js';
import { crowdPages, widgets } from './crowd.js';
import { tags } from './plain.js';
import { median } from './statistics.js';
import { metrics } from './work.js';

const weighings = 3;

/** @typedef {{ script: number, dom: number, nodes: number, listeners: number }} Weight script: bytes of the JavaScript heap; dom: bytes of the browser's heap, including layout; nodes; listeners */

/** @param {import('./bench.js').Bench} bench @returns {Promise<{ widgets: number, weight: Record<string, Weight> }>} */
export async function memory({ browser, stage }) {
  const pages = await crowdPages(browser, stage);
  const none = await weightOf(browser, pages.none, false);
  const weigh = async (/** @type {string} */ url, drawn = false) => {
    const all = await weightOf(browser, url, drawn);
    return mapWeight((what) => (all[what] - none[what]) / widgets);
  };
  return {
    widgets,
    weight: {
      'off screen': await weigh(pages.widgets),
      'off screen, plain': await weigh(pages.same),
      rendered: await weigh(pages.widgets, true),
      'rendered, plain': await weigh(pages.ordinary),
    },
  };
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {boolean} drawn whether off-screen widgets are drawn, too @returns {Promise<Weight>} */
async function weightOf(browser, url, drawn) {
  /** @type {Weight[]} */ const weights = [];
  for (let times = 0; times < weighings; times++) {
    const tab = await openTab(browser);
    await visit(tab, url);
    if (drawn) {
      await tab.page.addStyleTag({ content: `${tags.join()} { content-visibility: visible !important; }` });
      await tab.page.evaluate(passThrough);
    }
    await rest(tab.page);
    weights.push(await weightNow(tab));
    await tab.close();
  }
  return mapWeight((what) => median(weights.map((weight) => weight[what])));
}

/** Runs in the page: scrolls through it, so that widgets that wait to be seen are drawn. */
async function passThrough() {
  for (let before = -1; scrollY !== before; ) {
    before = scrollY;
    scrollBy({ top: innerHeight, behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }
  scrollTo({ top: 0, behavior: 'instant' });
}

/** @param {(what: keyof Weight) => number} value @returns {Weight} */
export function mapWeight(value) {
  return { script: value('script'), dom: value('dom'), nodes: value('nodes'), listeners: value('listeners') };
}

/** The current weight, after garbage collection. @param {import('./browser.js').Tab} tab @returns {Promise<Weight>} */
export async function weightNow({ cdp }) {
  await cdp.send('Performance.enable');
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = /** @type {{ usedSize: number, embedderHeapUsedSize: number }} */ (await cdp.send('Runtime.getHeapUsage'));
  const { Nodes = NaN, JSEventListeners = NaN } = await metrics(cdp);
  return { script: usedSize, dom: embedderHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}
