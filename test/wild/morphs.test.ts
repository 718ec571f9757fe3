import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { Chromium } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const now = Date.parse('2026-11-20T12:00:00Z');

/** A page whose readers open and play things, with a note that changes from one version of it to the next. */
function source(note: string, head: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Article</title><meta property="article:published_time" content="2024-01-25">
<link rel="stylesheet" href="/dist/wick.css"><script type="module" src="/dist/wick.js"></script>${head}</head>
<body><main><p>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>
<p class="note">${note}</p>
<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler>
<wick-cast-list film="ballerina" max="3"></wick-cast-list>
<wick-sources></wick-sources></main></body></html>`;
}

const scriptFrom = (path: string, type = ''): string => `<script ${type} src="/node_modules/${path}"></script>`;

/** The libraries that change a page into its next version. */
const morphers: Readonly<Record<string, { readonly head: string; readonly become: (page: Page, html: string) => Promise<unknown> }>> = {
  idiomorph: {
    head: scriptFrom('idiomorph/dist/idiomorph.min.js'),
    become: (page, html) => page.evaluate((text) => { (window as unknown as { Idiomorph: { morph: (a: Element, b: string) => void } }).Idiomorph.morph(document.documentElement, text); }, html),
  },
  morphdom: {
    head: scriptFrom('morphdom/dist/morphdom-umd.min.js'),
    become: (page, html) =>
      page.evaluate((text) => { (window as unknown as { morphdom: (a: Element, b: Element) => void }).morphdom(document.body, new DOMParser().parseFromString(text, 'text/html').body); }, html),
  },
  'a Turbo refresh': {
    head: `<meta name="turbo-refresh-method" content="morph">${scriptFrom('@hotwired/turbo/dist/turbo.es2017-esm.js', 'type="module"')}`,
    become: (page) => page.evaluate(() => { (window as unknown as { Turbo: { visit: (to: string, options: object) => void } }).Turbo.visit(location.href, { action: 'replace' }); }),
  },
};

const kinds: Readonly<Record<string, (text: string) => string | Promise<string>>> = {
  'wick.js': (text) => text,
  'hydrate.js': async (text) => (await prerender(text, { now, assets: '/dist/' })).text.replace('/dist/ticker.js', '/dist/hydrate.js'),
};

describe.each(Object.entries(morphers))('a page that %s morphs', (_name, { head, become }) => {
  it.each(Object.entries(kinds))('keeps its widgets, and what a reader opened in them (%s)', async (_script, drawnFrom) => {
    const pages = { '/wild/a.html': await drawnFrom(source('One.', head)) };
    const page = await chromium.openSite(pages);
    await page.evaluate(() => {
      const inside = (tag: string, selector: string): HTMLElement => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!;
      inside('wick-spoiler', 'summary').click();
      inside('wick-cast-list', 'summary').click();
      Object.assign(window, { before: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('wick-')) });
    });
    const opened = (): Promise<readonly boolean[]> =>
      page.evaluate(() => ['wick-spoiler', 'wick-cast-list'].map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('details')!.open));
    expect(await opened()).toEqual([true, true]);
    pages['/wild/a.html'] = await drawnFrom(source('Two.', head));
    await become(page, pages['/wild/a.html']);
    await page.waitForFunction(() => document.querySelector('.note')!.textContent === 'Two.');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await opened()).toEqual([true, true]);
    const kept = await page.evaluate(() => (window as unknown as { before: readonly Element[] }).before.map((element) => element.isConnected));
    expect(kept).toEqual([true, true, true, true]);
    expect(await page.evaluate(() => document.querySelector('wick-fact')!.shadowRoot!.textContent)).toContain('June 6, 2025');
    expect(await page.evaluate(() => (window as unknown as { told: readonly string[] }).told)).toEqual([]);
    await page.close();
  });
});
