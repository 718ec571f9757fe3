/** Checks whether the height that wick.css reserves for widgets is enough for what they draw. */
import { openTab, rest, visit } from './browser.js';
import { tags } from './plain.js';
import { articles } from './shift.js';

const widths = [280, 320, 360, 414, 600, 768, 1024, 1280];
const selector = tags.join();

/** @typedef {{ page: string, width: number, widget: string, reserved: number, needed: number }} Room both in em of the widget */

/** Lists the widgets that need more height than is reserved. @param {import('./bench.js').Bench} bench @returns {Promise<{ asked: number, outgrown: Room[] }>} */
export async function room({ browser, stage }) {
  /** @type {Room[]} */ const rooms = [];
  for (const page of await articles(stage.folder)) {
    for (const width of widths) rooms.push(...(await roomsOf(browser, stage.url, page, width)));
  }
  return { asked: rooms.length, outgrown: rooms.filter(({ reserved, needed }) => needed > reserved + 0.01) };
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} path @param {number} width @returns {Promise<Room[]>} */
async function roomsOf(browser, url, path, width) {
  const tab = await openTab(browser, { size: { width, height: 800 } });
  await tab.page.setBypassCSP(true);
  await visit(tab, `${url}/${path}`);
  await tab.page.waitForNetworkIdle({ idleTime: 100 });
  await tab.page.addStyleTag({ content: `:is(${selector}) { content-visibility: visible !important; min-block-size: var(--measured, 0) !important; }` });
  await rest(tab.page);
  const rooms = await tab.page.evaluate((tags) => {
    const widgets = [...document.querySelectorAll(tags)];
    return widgets.map((widget) => {
      const style = getComputedStyle(widget);
      const em = parseFloat(style.fontSize);
      const needed = widget.getBoundingClientRect().height / em;
      const ruler = document.createElement('div');
      ruler.style.setProperty('block-size', `var(--wick-room, 10em)`);
      ruler.style.setProperty('inline-size', '1px');
      widget.shadowRoot?.append(ruler);
      const reserved = ruler.getBoundingClientRect().height / em;
      ruler.remove();
      const { attributes, localName } = widget;
      const written = [...attributes].filter(({ name }) => ['layout', 'max', 'history', 'group', 'channel'].includes(name)).map(({ name, value }) => `${name}=${value || 'yes'}`);
      return { widget: [localName, ...written].join(' '), reserved: Math.round(reserved * 100) / 100, needed: Math.round(needed * 100) / 100 };
    });
  }, selector);
  await tab.close();
  return rooms.map((one) => ({ page: path, width, ...one }));
}
