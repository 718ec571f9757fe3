/**
 * Widgets far below the view, in Chromium: Firefox remembers the height of the empty widget instead, for which `wick.css` reserves room.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chromium } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

it('a widget that was never near the view takes the height that the page reserves, so that nothing moves for one picture', async () => {
  const page = await chromium.openSite({ '/wild/page.html': '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/dist/wick.js"></script><body><div style="height: calc(100vh + 5000px)"></div><wick-film-card film="ballerina" style="--wick-room: 100px"></wick-film-card></body></html>' });
  expect(await page.evaluate(() => document.querySelector('wick-film-card')!.getBoundingClientRect().height)).toBe(100);
  await page.close();
});
