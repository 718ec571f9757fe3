import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines, page as wholePage, prerendered } from './article.js';
import { Chromium, laidOut } from './chromium.js';
import { autop, minifiers } from './rewriters.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const head = '<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/ticker.js"></script>\n';
const options = { css: 'link', assets: '/dist/' } as const;

interface Reading {
  readonly served: string;
  readonly live: string;
  readonly errors: readonly string[];
}

/** The visible text before and after the page is taken over, and the reported errors. */
async function readBoth(html: string): Promise<Reading> {
  const { page, errors } = await chromium.open(html);
  const served = await page.evaluate(laidOut);
  await takeOver(page);
  const live = await page.evaluate(laidOut);
  // Their order is that in which the files arrive.
  const told = [...(await errors())].sort();
  await page.close();
  return { served, live, errors: told };
}

/** Simulates a reader's choice on another page of the site. */
async function takeOver(page: Page): Promise<void> {
  await page.evaluate(() => {
    dispatchEvent(new StorageEvent('storage'));
  });
  await page.waitForFunction(() => [...document.querySelectorAll('*')].every(({ localName }) => !localName.startsWith('wick-') || customElements.get(localName)));
  await page.waitForNetworkIdle();
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) if ('updateComplete' in element) await element.updateComplete;
  });
}

describe('a prerendered page in Chromium', () => {
  const whole = wholePage(head);
  let usual: Reading;
  beforeAll(async () => {
    usual = await readBoth(await prerendered(options, whole));
  });

  it('tells of the film and the answer that are not known, and of nothing else', () => {
    expect(usual.errors).toEqual(['unknown-record', 'unknown-title']);
  });

  // One setting of each maker: all the others are read without a browser, in rewriters.test.ts.
  it.each(['html-minifier-terser, eager', 'html-minifier-next, comprehensive', '@minify-html/node', 'htmlnano, max', '@swc/html, eager'])('reads the same after %s, and once it is taken over', async (name) => {
    expect(await readBoth(await minifiers[name]!(await prerendered(options, whole)))).toEqual(usual);
  });

  it('reads the same whether it becomes WordPress’s paragraphs before or after', async () => {
    const after = await readBoth(wholePage(head, await autop(await prerendered(options, lines))));
    const before = await readBoth(await prerendered(options, wholePage(head, await autop(lines))));
    // In a sentence, a spoiler that a server drew becomes a line of its own until it is live.
    expect({ ...after, served: after.served.split(/\s+/) }).toEqual({ ...before, served: before.served.split(/\s+/) });
  });
});
