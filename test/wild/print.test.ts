import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as wholePage } from './article.js';
import { Chromium } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const head = '<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/wick.js"></script>\n';
const far = '<div style="block-size: 9000px">Far above it.</div>';
const html = wholePage(head).replace('<wick-seen>', `${far}<wick-seen>`);

/** The printed text of a page right after opening, without scrolling. */
async function printed(markup: string, savesData = false): Promise<{ readonly text: string; readonly early: readonly string[] }> {
  const { page } = await chromium.open(markup, savesData);
  const pdf = await page.pdf();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const early = await page.evaluate(() => {
    const { loadEventStart } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return performance.getEntriesByType('resource').filter(({ startTime, name }) => startTime < loadEventStart && name.endsWith('.js')).map(({ name }) => name.replace(/.*\//, ''));
  });
  await page.close();
  return { text: text.replace(/\s+/g, ' '), early };
}

describe('a page that is printed', () => {
  it('shows every widget, although nobody has scrolled to it', async () => {
    const { text } = await printed(html);
    for (const words of [/Streaming on Starz/, /What have you seen/i, /The story in order/i, /Who appears where/i, /Directed by|Len Wiseman/, /Lance Reddick/, /Release dates of/i, /Where to watch Ballerina/i, /Status of Untitled Ballerina sequel/i, /\$137 million/, /Sources/]) expect(text).toMatch(words);
    for (const words of ['Much.', 'On Peacock.', 'Nobody knows.']) expect(text).not.toContain(words);
    expect(text).toContain('The last words.');
  });

  it('has fetched nothing for it while it was opened', async () => {
    const { early } = await printed(`<!doctype html><html lang="en"><head><title>Far</title>${head}</head><body><wick-film-card film="ballerina"></wick-film-card>${far}<wick-timeline></wick-timeline></body></html>`);
    expect(early).toEqual(['wick.js']);
  });

  it('shows the author’s words where a reader saves data and has not come near', async () => {
    const { text } = await printed(html, true);
    expect(text).toContain('On Peacock.');
  });
});
