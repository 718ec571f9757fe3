/**
 * The height that wick.css reserves for a card, in the languages whose cards have no logline. In Chromium alone: lines have the same heights in all engines.
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

it.each(['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'tr', 'zh-Hans'])('is enough for a card in its language, and leaves no void: %s', async (lang) => {
  const page = await chromium.openSite({ '/wild/page.html': `<!doctype html><html lang="${lang}"><title>A page</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/dist/wick.css"><script type="module" src="/dist/wick.js"></script><body style="margin: 1rem"><wick-film-card film="ballerina"></wick-film-card></body></html>` });
  for (const width of [280, 360, 480, 720]) {
    await page.setViewport({ width, height: 900 });
    const [reserved, used] = await page.evaluate(() => {
      const card = document.querySelector('wick-film-card')!;
      const { fontSize } = getComputedStyle(card);
      const reserved = parseFloat(getComputedStyle(card).getPropertyValue('--wick-room')) * parseFloat(fontSize);
      card.style.setProperty('min-block-size', '0', 'important');
      const { height } = card.getBoundingClientRect();
      card.style.removeProperty('min-block-size');
      return [reserved, height] as const;
    });
    expect(reserved - used, `at ${width}`).toBeGreaterThanOrEqual(0);
    expect(reserved - used, `at ${width}`).toBeLessThan(110);
  }
  await page.close();
});
