/**
 * What editors keep of a widget as text, in a browser's own parser.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { openDesk } from './desk-page.js';

declare global {
  interface Window {
    cleanMarkup: (html: string) => string;
  }
}

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openDesk(chromium, { script: "import { cleanMarkup } from './src/cms/clean-markup.js';\nObject.assign(window, { cleanMarkup, ready: true });", body: '' });
});
afterAll(async () => {
  await chromium.close();
});

describe('markup that an editor keeps past its own filters', () => {
  const safe = ['Words & <b>more', '<p class="a" lang="en">A <a href="/a?b#c:d" rel="nofollow">b</a> <a href="mailto:a@b.example">c</a></p>', '<img src="a.png" srcset="a.png 1x, https://cdn.example/b,c.png 2x" alt=""><wick-fact of="a" field="b">c</wick-fact>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">', '<p slot="poster" data-x="1" aria-label="y">z</p><!-- why -->'];

  it.each(safe)('is left as it is: %s', async (html) => {
    expect(await page.evaluate((text) => window.cleanMarkup(text), html)).toBe(html);
  });

  it.each([
    ['<p onclick="alert(1)" style="color: red">a</p>', '<p>a</p>'],
    ['<a href=" javascript:alert(1)">a</a><a href="java\tscript:alert(1)">b</a><a href="\u0001javascript:alert(1)">c</a><a href="data:text/html,x">d</a>', '<a>a</a><a>b</a><a>c</a><a>d</a>'],
    ['<img srcset="a.png, javascript:alert(1)">', '<img>'],
    ['<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">a</button></form>', 'a'],
    ['<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', ''],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', ''],
    ['<svg><foreignObject><p onload="alert(1)">a</p></foreignObject></svg>b', 'b'],
    ['<template><img src=x onerror="alert(1)"></template>a', 'a'],
    ['<!--><img src=x onerror=alert(1)>-->', '<!----><img src="x">--&gt;'],
    ['<custom-thing onclick="alert(1)"><b>a</b></custom-thing><script>alert(1)</script>', '<b>a</b>'],
    ['<wick-fact of="a" field="b" onclick="alert(1)">c</wick-fact>', '<wick-fact of="a" field="b">c</wick-fact>'],
  ])('runs no script: %s', async (html, expected) => {
    const cleaned = await page.evaluate((text) => window.cleanMarkup(text), html);
    expect(cleaned).toBe(expected);
    expect(await page.evaluate((text) => window.cleanMarkup(text), cleaned)).toBe(expected);
  });
});
