/** 999 widgets on one page: what they cost beside plain HTML that shows the same, and what they weigh. */
import { compareWork } from './article.js';
import { openTab, rest, visit } from './browser.js';
import { plainPages, tags } from './plain.js';
import { median } from './statistics.js';
import { inTurns, metrics, workOf } from './work.js';

const each = 333;
const films = ['ballerina', 'john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4'];
const weighings = 3;

/** @typedef {{ script: number, dom: number, nodes: number, listeners: number }} Weight bytes of the script's heap and of the browser's for the page, layout included; nodes; listeners */

/** @param {import('./bench.js').Bench} bench */
export async function crowd({ browser, stage, rounds }) {
  const widgets = films.flatMap((film) => tags.map((tag) => `<${tag} film="${film}"><p>${film}</p></${tag}>`));
  const all = Array.from({ length: each * tags.length }, (_, index) => widgets[index % widgets.length]);
  const none = await stage.write('crowd/none.html', pageOf(''));
  await stage.write('crowd/all.html', pageOf(all.join('\n')));
  const pages = await plainPages(browser, stage, 'crowd/all.html');
  const urls = [pages.widgets, pages.same, pages.ordinary];
  // Compressing as many as are on these pages takes seconds, which the first visitor would wait for.
  for (const url of urls) await fetch(url, { headers: { 'accept-encoding': 'br' } });
  const work = compareWork(await inTurns(urls, Math.ceil(rounds / 2), (url) => workOf(browser, url)));
  const weigh = async (/** @type {string} */ url, drawn = false) => perWidget(await weightOf(browser, url, drawn), await weightOf(browser, none, false), all.length);
  return {
    widgets: all.length,
    work,
    weight: {
      'skipped off screen': await weigh(pages.widgets),
      'plain, skipped': await weigh(pages.same),
      'all drawn': await weigh(pages.widgets, true),
      'plain, all drawn': await weigh(pages.ordinary),
    },
  };
}

/** @param {string} body */
function pageOf(body) {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A crowd</title>\n<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/wick.js"></script>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}

/** @param {Weight} all @param {Weight} none @param {number} count */
function perWidget(all, none, count) {
  return mapWeight((what) => (all[what] - none[what]) / count);
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {boolean} drawn whether what is off screen is drawn as well @returns {Promise<Weight>} */
async function weightOf(browser, url, drawn) {
  /** @type {Weight[]} */ const weights = [];
  for (let times = 0; times < weighings; times++) {
    const tab = await openTab(browser);
    await visit(tab, url);
    if (drawn) await tab.page.addStyleTag({ content: `${tags.join()} { content-visibility: visible !important; }` });
    await rest(tab.page);
    weights.push(await weightNow(tab));
    await tab.close();
  }
  return mapWeight((what) => median(weights.map((weight) => weight[what])));
}

/** @param {(what: keyof Weight) => number} value @returns {Weight} */
export function mapWeight(value) {
  return { script: value('script'), dom: value('dom'), nodes: value('nodes'), listeners: value('listeners') };
}

/** After the rubbish has been collected. @param {import('./browser.js').Tab} tab @returns {Promise<Weight>} */
export async function weightNow({ cdp }) {
  await cdp.send('Performance.enable');
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = /** @type {{ usedSize: number, embedderHeapUsedSize: number }} */ (await cdp.send('Runtime.getHeapUsage'));
  const { Nodes = NaN, JSEventListeners = NaN } = await metrics(cdp);
  return { script: usedSize, dom: embedderHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}
