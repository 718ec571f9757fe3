/** Measures when the facts of the first widget are first drawn. */
import { openTab, visit } from './browser.js';

/** @typedef {{ text: number, facts: number }} Seen milliseconds from the navigation to the first text of the page, and to the first widget's facts */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ size?: import('./browser.js').Size, conditions?: import('./browser.js').Conditions | undefined }} [options]
 * @returns {Promise<Seen>}
 */
export async function seenOf(browser, url, options) {
  const tab = await openTab(browser, options);
  try {
    await tab.page.evaluateOnNewDocument(watch);
    await visit(tab, url);
    return await tab.page.evaluate(async () => {
      const painted = () => performance.getEntriesByName('first-contentful-paint')[0];
      while (!('seen' in window && painted())) await new Promise(requestAnimationFrame);
      return { text: Number(painted()?.startTime), facts: Number(window.seen) };
    });
  } finally {
    await tab.close();
  }
}

/** Runs in the page: checks each frame, and takes the time after the frame has been presented. */
function watch() {
  const look = () => {
    const card = document.querySelector('wick-film-card, .plain.wick-film-card, peer-card');
    if (!(card?.shadowRoot ?? card)?.querySelector('[part=facts], .card-facts')) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(window, { seen: performance.now() });
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}
