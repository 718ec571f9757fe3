/**
 * Draws the first story of each element in `en-XA`, whose sentences are a third longer and stand in brackets: nothing is cut, nothing lies on something else, and every word comes from a whole sentence or from the data.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../build/sheet/text-faults.js';
import { Chromium } from './chromium.js';
import { gluedIn, unknownIn } from './sentence-faults.js';

interface Bundling {
  readonly namesOfElements: () => Promise<readonly string[]>;
  readonly storyNames: (element: string) => Promise<readonly string[]>;
  readonly bundleStories: (elements: readonly string[], folder: string) => Promise<void>;
  readonly storyHead: string;
}

const root = new URL('../../', import.meta.url).pathname;
const { bundleStories, namesOfElements, storyHead, storyNames } = (await import(join(root, 'build/sheet/bundle.js'))) as Bundling;

/** The playground of themes is a page of Storybook's, in English. */
const elements = (await namesOfElements()).filter((name) => name !== 'theme');
const widths = [280, 720];
/** Of the page around a story, as in Storybook. */
const margins = 32;

let chromium: Chromium;
let folder: string;
beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'wick-pseudo-'));
  [chromium] = await Promise.all([Chromium.start(), bundleStories(elements, folder)]);
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

describe('in a longer language', () => {
  it.each(elements)('%s is whole, and speaks in sentences', async (element) => {
    const page = await drawn(element, 'en-XA');
    const readings = await readingsOf(page);
    await page.close();
    expect(readings.map(({ faults }) => faults)).toEqual(widths.map(() => []));
    const texts = new Set(readings.flatMap((reading) => reading.texts.map(({ text }) => text)));
    expect([...texts].flatMap(unknownIn)).toEqual([]);
    expect([...texts].flatMap(gluedIn)).toEqual([]);
  });

  it('is told of text that is cut, that lies on other text, or that stands out', async () => {
    const page = await drawn('film-card', 'en-XA');
    const labels = await page.evaluate(() => {
      const card = document.querySelector('wick-film-card')!.shadowRoot!;
      const [first, second, third] = card.querySelectorAll<HTMLElement>('dt');
      first!.style.cssText = 'inline-size: 2em; overflow: hidden; white-space: nowrap';
      second!.style.cssText = 'inline-size: 2em; white-space: nowrap';
      third!.style.cssText = 'position: relative; inset-block-end: 2em';
      return [first, second, third].map((label) => label!.textContent.trim());
    });
    const planted = labels.map((label, index) => [label, ['is cut', 'stands out', 'lies on'][index]!] as const);
    const [{ faults } = { faults: [] }] = await readingsOf(page);
    await page.close();
    // Each of the three by its own text: which others the third lies on depends on the browser's rounding.
    expect(planted.map(([label, fault]) => faults.some((told) => told.includes(`“${label}” ${fault} `) || told.includes(` ${fault} wick-film-card: “${label}”`)))).toEqual([true, true, true]);
    expect(faults.filter((told) => !planted.some(([label]) => told.includes(`“${label}”`)))).toEqual([]);
  });
});

/** A page with the first story of an element, once nothing is fetched any more. */
async function drawn(element: string, language: string): Promise<Page> {
  const [story = ''] = await storyNames(element);
  const path = `/${folder.slice(root.length)}/story.html`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>${storyHead}<script type="module" src="text-faults.js"></script><body></body></html>`;
  const page = await chromium.openSite({ [path]: html }, { first: `${path}?${String(new URLSearchParams({ element, story, language }))}` });
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] !== undefined);
  return page;
}

/** What a reader finds in the page in each width. */
async function readingsOf(page: Page): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const width of widths) {
    await page.setViewport({ width: width + margins, height: 900 });
    readings.push(await page.evaluate(async () => {
      await new Promise((drawn) => { requestAnimationFrame(() => { requestAnimationFrame(drawn); }); });
      return (window as unknown as { readonly readPage: () => Reading }).readPage();
    }));
  }
  return readings;
}
