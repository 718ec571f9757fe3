/** Measures layout shift of the articles on a slow connection: while a reader scrolls to the end, and with a widget in view before its script runs. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openTab, rest, slow, visit } from './browser.js';
import { tags } from './plain.js';
import { full, prerenderOnto } from './prerendered.js';

const widths = [360, 1280];
const height = 800;

/** @typedef {{ score: number, moved: string[] }} Shift score: sum of layout shift; moved: the nodes, with their old and new boxes */
/** @typedef {{ page: string, width: number, scrolled: Shift, ahead: (Shift & { widget: string })[] }} PageShift */
/** @typedef {{ page: string, width: number, read: Shift, taken: Shift }} PrerenderedShift read: until the page has been read to the end; taken: while its widgets are taken over in view */

/** @param {import('./bench.js').Bench} bench */
export async function shift({ browser, stage }) {
  /** @type {PageShift[]} */ const results = [];
  for (const page of await articles(stage.folder)) {
    const url = `${stage.url}/${page}`;
    for (const width of widths) results.push({ page, width, scrolled: await scrolled(browser, url, width), ahead: await ahead(browser, url, width) });
  }
  return results;
}

/** Measures layout shift of the prerendered articles: from first paint until read to the end, and while the script takes over widgets in view. @param {import('./bench.js').Bench} bench */
export async function prerenderedShift({ browser, stage }) {
  prerenderOnto(stage);
  /** @type {PrerenderedShift[]} */ const results = [];
  for (const page of full) {
    for (const width of widths) results.push({ page, width, ...(await takenOver(browser, `${stage.url}/prerendered/${page}.html`, width)) });
  }
  return results;
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} width */
async function takenOver(browser, url, width) {
  return whenRead(browser, url, width, async (tab) => {
    const read = await tab.page.evaluate(() => structuredClone(window.shift));
    await tab.page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      // As if the reader had changed a choice on another page of the site.
      dispatchEvent(new StorageEvent('storage'));
    });
    await tab.page.waitForNetworkIdle({ idleTime: 1000 });
    await readThrough(tab.page);
    const { score, moved } = await tab.page.evaluate(() => window.shift);
    return { read, taken: { score: score - read.score, moved: moved.slice(read.moved.length) } };
  });
}

/** The articles with widgets, as paths in the site. @param {string} folder */
export async function articles(folder) {
  const files = await readdir(join(folder, 'articles'), { recursive: true });
  return files.filter((file) => file.endsWith('.html') && !file.includes('plain-')).map((file) => `articles/${file}`).sort();
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} width @returns {Promise<Shift>} */
async function scrolled(browser, url, width) {
  return whenRead(browser, url, width, ({ page }) => page.evaluate(() => window.shift));
}

/** Opens a page over a slow network, reads it to the end, and then calls `ask`. @template T @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} width @param {(tab: Awaited<ReturnType<typeof openTab>>) => Promise<T>} ask @returns {Promise<T>} */
async function whenRead(browser, url, width, ask) {
  const tab = await openTab(browser, { size: { width, height }, conditions: slow });
  try {
    await tab.page.evaluateOnNewDocument(watchShift);
    await visit(tab, url);
    await tab.page.waitForNetworkIdle({ idleTime: 1000 });
    await readThrough(tab.page);
    return await ask(tab);
  } finally {
    await tab.close();
  }
}

/** Measures each widget by itself: holds the script back until the widget is in view. @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} width */
async function ahead(browser, url, width) {
  const results = [];
  for (let index = 0, more = true; more; index++) {
    const tab = await openTab(browser, { size: { width, height } });
    await tab.page.evaluateOnNewDocument(watchShift);
    /** @type {(() => void)} */ let release = () => undefined;
    const held = new Promise((released) => (release = () => released(undefined)));
    await tab.page.setRequestInterception(true);
    tab.page.on('request', (request) => void (request.resourceType() === 'script' ? held : Promise.resolve()).then(() => request.continue()));
    const loaded = tab.page.goto(url);
    await tab.page.waitForFunction((tags) => document.readyState === 'interactive' && document.querySelector(tags), {}, tags.join());
    const widget = await tab.page.evaluate(bringIntoSight, tags.join(), index);
    await rest(tab.page);
    release();
    await loaded;
    await tab.page.waitForNetworkIdle({ idleTime: 300 });
    await rest(tab.page);
    if (widget) results.push({ widget, ...(await tab.page.evaluate(() => window.shift)) });
    else more = false;
    await tab.close();
  }
  return results;
}

/** Runs in the page: scrolls so that the widget ends two thirds down the window, with content below it in view. @param {string} tags @param {number} index */
function bringIntoSight(tags, index) {
  const widget = document.querySelectorAll(tags)[index];
  if (!widget) return undefined;
  scrollTo({ top: scrollY + widget.getBoundingClientRect().bottom - (innerHeight * 2) / 3, behavior: 'instant' });
  return [widget.localName, ...[...widget.attributes].filter(({ name }) => name !== 'film').map(({ name, value }) => (value ? `${name}=${value}` : name))].join(' ');
}

/** Runs in the page: sums up all layout shifts, including those right after input. */
export function watchShift() {
  const shift = { score: 0, moved: /** @type {string[]} */ ([]) };
  Object.assign(window, { shift });
  const name = (/** @type {Node | null} */ node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `<${element.localName}> ${element.textContent?.replaceAll(/\s+/g, ' ').trim().slice(0, 24)}` : 'a node that is gone';
  };
  const place = (/** @type {DOMRectReadOnly} */ { x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const entry of /** @type {LayoutShift[]} */ (list.getEntries())) {
      shift.score += entry.value;
      for (const { node, previousRect, currentRect } of entry.sources) shift.moved.push(`${name(node)}: ${place(previousRect)} → ${place(currentRect)}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Scrolls to the end as a reader does: a third of the window at a time, waiting for what loads there. @param {import('puppeteer-core').Page} page */
export async function readThrough(page) {
  for (let end = false; !end; ) {
    end = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight / 3, behavior: 'instant' });
      return scrollY === before;
    });
    await rest(page);
    await page.waitForNetworkIdle({ idleTime: 50 });
  }
  await rest(page);
}
