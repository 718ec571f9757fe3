import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { type Kind, SwapSite, swappers } from './swap-site.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const kinds: readonly Kind[] = [
  { script: 'wick', says: 'article' },
  { script: 'wick', says: 'head' },
  { script: 'ticker', says: 'article' },
  { script: 'hydrate', says: 'article' },
];

/** Libraries that leave the head of the first page as it is. */
const headless = ['htmx 2', 'htmx 4', 'unpoly'];

const a = /^Article a .*It opens on June 7, 2024 now June 6, 2025.* Ballerina .*Next$/;
const b = /^Article b .*It opened on June 6, 2025\. .*John Wick: Chapter 4 .*Next$/;

describe.each(Object.entries(swappers))('a page that %s swaps', (name, swapper) => {
  for (const kind of kinds) {
    it.skipIf(kind.says === 'head' && headless.includes(name))(`reads as if it had been loaded (${kind.script}.js, its day in the ${kind.says})`, async () => {
      const site = await SwapSite.open(chromium, swapper, kind);
      await site.arrived('a');
      expect(await site.reads()).toMatch(a);
      await site.follow('b');
      expect(await site.reads()).toMatch(b);
      await site.follow('a');
      expect(await site.reads()).toMatch(a);
      await site.back('b');
      expect(await site.reads()).toMatch(b);
      expect(await site.told()).toEqual({ first: '/wild/a.html', told: [] });
      await site.page.close();
    });
  }
});
