/** Makes plain pages from a page with widgets, and checks that they show the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTab, visit } from './browser.js';
import { flatten, onClasses, plainStyles } from './flatten.js';

export const tags = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list'];

const tolerance = 2;
const widgetOf = (/** @type {readonly string[]} */ tags) => `:is(${tags.join()}, .plain)`;

/**
 * Writes two plain pages: one with the widgets' own rules (`same`), and one that also draws off-screen content, as ordinary pages do (`ordinary`).
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./stage.js').Stage} stage
 * @param {string} path of the page with widgets
 * @param {readonly string[]} [widgetTags] the tags of all its widgets
 * @param {number} [share] allowed difference as a share of the page's height, for nested widgets whose rules collide; 0 compares each box
 * @returns {Promise<{ widgets: string, same: string, ordinary: string }>} addresses
 */
export async function plainPages(browser, stage, path, widgetTags = tags, share = 0) {
  const widgets = `${stage.url}/${path}`;
  const tab = await openTab(browser);
  await visit(tab, widgets);
  const flat = await tab.page.evaluate(flatten, widgetTags.join());
  await tab.close();
  const sheets = [...flat.html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([link, href]) => ({ link, path: new URL(String(href), widgets).pathname }));
  const write = async (/** @type {string} */ name, /** @type {{ skips: boolean }} */ how) => {
    let { html } = flat;
    for (const [index, sheet] of sheets.entries()) {
      const own = onClasses(await readFile(join(stage.folder, sheet.path), 'utf8'), widgetTags);
      const last = index === sheets.length - 1;
      await stage.write(`plain/${name}${sheet.path}`, last ? `${own}\n${plainStyles(flat.styles, how)}` : own);
      html = html.replace(sheet.link, `<link rel="stylesheet" href="/plain/${name}${sheet.path}">`);
    }
    return stage.write(path.replace(/[^/]+$/, `plain-${name}-$&`), html);
  };
  const same = await write('same', { skips: true });
  const ordinary = await write('ordinary', { skips: false });
  await hold(browser, widgets, same, widgetTags, share);
  await hold(browser, widgets, ordinary, widgetTags, share);
  return { widgets, same, ordinary };
}

/** Throws unless both pages show the same words in boxes of the same height. @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} plain @param {readonly string[]} tags @param {number} share */
async function hold(browser, url, plain, tags, share) {
  const [shown, beside] = [await whatIsShown(browser, url, tags), await whatIsShown(browser, plain, tags)];
  if (shown.text !== beside.text) throw new Error(`${plain} shows other words than ${url}: ${firstDifference(shown.text, beside.text)}`);
  const [height = NaN, other = NaN] = [shown.heights.at(-1), beside.heights.at(-1)];
  if (share > 0 && Math.abs(height - other) <= share * height) return;
  const off = shown.heights.findIndex((height, index) => !(Math.abs(height - (beside.heights[index] ?? NaN)) <= tolerance));
  if (off >= 0) throw new Error(`Box ${off} of ${plain} is ${beside.heights[off]} px high and not ${shown.heights[off]}.`);
}

/** The text as laid out, shadow roots included; the height of each widget and, last, of the page. @param {import('puppeteer-core').Browser} browser @param {string} url @param {readonly string[]} tags */
export async function whatIsShown(browser, url, tags) {
  const widget = widgetOf(tags);
  const tab = await openTab(browser);
  await tab.page.setBypassCSP(true);
  await visit(tab, url);
  await tab.page.addStyleTag({ content: `${widget} { content-visibility: visible !important; }` });
  const heights = await tab.page.evaluate((selector) => [...document.querySelectorAll(selector), document.documentElement].map((box) => box.getBoundingClientRect().height), widget);
  const { documents, strings } = await tab.cdp.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  await tab.close();
  const words = documents[0]?.layout.text.map((index) => strings[index] ?? '') ?? [];
  // Without spaces, since the borders of text nodes do not matter.
  return { text: words.join('').replaceAll(/\s+/g, ''), heights };
}

/** @param {string} one @param {string} other */
export function firstDifference(one, other) {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `“${one.slice(Math.max(at - 20, 0), at + 40)}” and “${other.slice(Math.max(at - 20, 0), at + 40)}”`;
}
