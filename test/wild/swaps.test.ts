import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { articleOf, type Kind, SwapSite, swappers } from './swap-site.js';

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

/** Libraries that bring the head of the next page too; others leave that of the first one as it is. */
const withHead = ['turbo', 'swup', "Astro's router"];

const a = /^Article a .*It opens on June 7, 2024 now June 6, 2025.* Ballerina .*Next\b/;
const b = /^Article b .*It opened on June 6, 2025\. .*John Wick: Chapter 4 .*Next\b/;

describe.each(Object.entries(swappers))('a page that %s swaps', (name, swapper) => {
  for (const kind of kinds.filter(({ says }) => says !== 'head' || withHead.includes(name))) {
    it(`reads as if it had been loaded (${kind.script}.js, its day in the ${kind.says})`, async () => {
      const site = await SwapSite.open(chromium, swapper, kind);
      expect(await site.reads(a)).toMatch(a);
      await site.follow('b');
      expect(await site.reads(b)).toMatch(b);
      await site.follow('a');
      expect(await site.reads(a)).toMatch(a);
      await site.back('b');
      expect(await site.reads(b)).toMatch(b);
      expect(await site.told()).toEqual({ first: '/wild/a.html', told: [] });
      await site.page.close();
    });
  }

  for (const script of ['ticker', 'hydrate'] as const) {
    it(`has live widgets although its first page had none (${script}.js)`, async () => {
      const site = await SwapSite.open(chromium, swapper, { script, says: 'article' }, 'home');
      await site.follow('a');
      expect(await site.reads(a)).toMatch(a);
      expect(await site.told()).toEqual({ first: '/wild/home.html', told: [] });
      // What the server wrote reads right before the script has come.
      await site.page.waitForFunction(() => customElements.get('wick-film-card') !== undefined);
      await site.page.close();
    });
  }
});

describe('a part that htmx puts into a prerendered page', () => {
  it.each(['ticker', 'hydrate'] as const)('shows who and what the page itself says nothing of (%s.js)', async (script) => {
    const html = await articleOf('a', { head: swappers['htmx 2'].head, body: '' }, { script, says: 'article' });
    const page = await chromium.openSite({
      '/wild/a.html': html.replace('<p><a id="next"', '<div id="more"></div><p><button hx-get="/wild/part.html" hx-target="#more">More</button><a id="next"'),
      '/wild/part.html': '<wick-film-card film="john-wick-4" fields="date">Chapter 4</wick-film-card><wick-person person="donnie-yen">Yen</wick-person>',
    }, { first: '/wild/a.html' });
    await page.click('button');
    await page.waitForFunction(() => ['wick-film-card', 'wick-person'].every((tag) => /John Wick: Chapter\s4/.test(document.querySelector(`#more ${tag}`)?.shadowRoot?.textContent ?? '')));
    await page.waitForNetworkIdle();
    expect(await page.evaluate(() => (window as unknown as { told: readonly string[] }).told)).toEqual([]);
    await page.close();
  });
});

describe('a page that was swapped forty times', () => {
  it('holds no node, listener or document of the pages before', async () => {
    const site = await SwapSite.open(chromium, swappers.turbo, { script: 'wick', says: 'article' });
    const swap = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 2) {
        await site.follow('b');
        await site.reads(b);
        await site.follow('a');
        await site.reads(a);
      }
    };
    // A library keeps the newest pages, and no more of them than these.
    await swap(20);
    const before = await site.weight();
    await swap(40);
    const after = await site.weight();
    // One page or two may be on their way; what each swap left would be ten times as much.
    for (const [what, count] of Object.entries(after)) expect(count, what).toBeLessThan(before[what]! * 3);
    await site.page.close();
  });
});
