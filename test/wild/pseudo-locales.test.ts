/**
 * Draws the first story of each element in `en-XA`, whose sentences are a third longer and stand in brackets: nothing is cut, nothing lies on something else, and every word comes from a whole sentence or from the data.
 * Draws it in `ar-XB` too, which is written from right to left: every box stands where its mirror image stands from left to right.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
let page: Page;
let folder: string;
beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'wick-pseudo-'));
  await writeFile(join(folder, 'story.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>${storyHead}<script type="module" src="text-faults.js"></script><script type="module" src="mirror.js"></script><body></body></html>`);
  [chromium] = await Promise.all([Chromium.start(), bundleStories(elements, folder)]);
  page = await chromium.pageOfFiles();
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

describe('in a longer language', () => {
  it.each(elements)('%s is whole, and speaks in sentences', async (element) => {
    await draw(element, 'en-XA');
    const readings = await readingsIn(widths);
    expect(readings.map(({ faults }) => faults)).toEqual(widths.map(() => []));
    const texts = new Set(readings.flatMap((reading) => reading.texts.map(({ text }) => text)));
    expect([...texts].flatMap(unknownIn)).toEqual([]);
    expect([...texts].flatMap(gluedIn)).toEqual([]);
  });

  it('is told of text that is cut, that lies on other text, or that stands out', async () => {
    await draw('film-card', 'en-XA');
    const labels = await page.evaluate(() => {
      const card = document.querySelector('wick-film-card')!.shadowRoot!;
      const [first, second, third] = card.querySelectorAll<HTMLElement>('dt');
      first!.style.cssText = 'inline-size: 2em; overflow: hidden; white-space: nowrap';
      second!.style.cssText = 'inline-size: 2em; white-space: nowrap';
      third!.style.cssText = 'position: relative; inset-block-end: 2em';
      return [first, second, third].map((label) => label!.textContent.trim());
    });
    const planted = labels.map((label, index) => [label, ['is cut', 'stands out', 'lies on'][index]!] as const);
    const [{ faults } = { faults: [] }] = await readingsIn(widths);
    // Each of the three by its own text: which others the third lies on depends on the browser's rounding.
    expect(planted.map(([label, fault]) => faults.some((told) => told.includes(`“${label}” ${fault} `) || told.includes(` ${fault} wick-film-card: “${label}”`)))).toEqual([true, true, true]);
    expect(faults.filter((told) => !planted.some(([label]) => told.includes(`“${label}”`)))).toEqual([]);
  });
});

describe('in a language that is written from right to left', () => {
  it.each(elements)('%s is whole, and the mirror image of what it is from left to right', async (element) => {
    await draw(element, 'ar-XB');
    const [reading] = await readingsIn([280]);
    expect(reading!.faults).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as Mirror).unmirrored())).toEqual([]);
  });

  it('is told of a box that keeps its side', async () => {
    await draw('film-card', 'ar-XB');
    await page.evaluate(() => { document.querySelector('wick-film-card')!.shadowRoot!.querySelector<HTMLElement>('[part~="fact"]')!.style.marginLeft = '3em'; });
    expect(await page.evaluate(() => (window as unknown as Mirror).unmirrored())).toEqual([expect.stringMatching(/^wick-film-card: fact\b.* stands 56 and 8 px from left and right; its mirror image 56 and 8$/)]);
  });
});

interface Mirror {
  readonly unmirrored: () => readonly string[];
}

/** Draws the first story of an element, and waits until nothing is fetched any more. */
async function draw(element: string, language: string): Promise<void> {
  const [story = ''] = await storyNames(element);
  await page.setViewport({ width: widths[0]! + margins, height: 900 });
  await page.goto(`${chromium.url}/${folder.slice(root.length)}/story.html?${String(new URLSearchParams({ element, story, language }))}`);
  await page.waitForFunction(() => document.documentElement.dataset['drawn'] !== undefined);
  await page.waitForNetworkIdle({ idleTime: 150 });
}

/** What a reader finds in the page in each width. */
async function readingsIn(wanted: readonly number[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const width of wanted) {
    await page.setViewport({ width: width + margins, height: 900 });
    readings.push(await page.evaluate(async () => {
      await new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); });
      return (window as unknown as { readonly readPage: () => Reading }).readPage();
    }));
  }
  return readings;
}
