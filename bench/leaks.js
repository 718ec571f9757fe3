/** Measures memory, nodes, listeners and timers that are left after a thousand widgets were added and removed. */
import { openTab, rest, visit } from './browser.js';
import { mapWeight, weightNow } from './memory.js';
import { countTimers } from './page-time.js';
import { tags } from './plain.js';

const times = 1000;

/** @param {import('./bench.js').Bench} bench */
export async function leaks({ browser, stage }) {
  const url = await stage.write('leaks.html', '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Coming and going</title>\n<script type="module" src="/dist/wick.js"></script>\n');
  const results = [];
  for (const again of [false, true]) {
    const tab = await openTab(browser);
    await tab.page.evaluateOnNewDocument(countTimers);
    await visit(tab, url);
    const now = async () => {
      await rest(tab.page);
      const { pending } = await tab.page.evaluate(() => window.pageTimers.read());
      return { ...(await weightNow(tab)), timers: pending };
    };
    await tab.page.evaluate(comeAndGo, tags, 60, again);
    const before = await now();
    await tab.page.evaluate(comeAndGo, tags, times, again);
    const after = await now();
    await tab.close();
    const left = mapWeight((what) => after[what] - before[what]);
    results.push({ who: again ? 'three widgets again and again' : 'ever new ones', times, ...left, timers: after.timers - before.timers });
  }
  return results;
}

/**
 * Runs in the page: connects, draws and disconnects widgets, a few at a time, so that each is drawn in a frame.
 * @param {readonly string[]} tags @param {number} times @param {boolean} again whether to reuse the same widgets
 */
async function comeAndGo(tags, times, again) {
  const make = () =>
    tags.map((tag) => {
      const widget = document.createElement(tag);
      widget.setAttribute('film', 'ballerina');
      return widget;
    });
  const same = make();
  for (let count = 0; count < times; count += tags.length) {
    const widgets = again ? same : make();
    document.body.append(...widgets);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const widget of widgets) widget.remove();
  }
}
