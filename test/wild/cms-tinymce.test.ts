/**
 * The TinyMCE plug-in in the real editor.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { openCms, toldOn } from './cms-page.js';

const script = `
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { wickPlugin } from '../src/cms/tinymce/wick-plugin.js';
wickPlugin(tinymce, { script: '/dist/wick.js' });
await tinymce.init({ selector: '#article', license_key: 'gpl', plugins: 'wick', toolbar: 'wick undo redo', menu: { insert: { title: 'Insert', items: 'wick' } }, promotion: false, branding: false });
window.ready = true;
`;

const article = [
  '<p>It opens on <wick-fact of="ballerina" field="release-date" mode="note" data-desk="7">June 7, 2024</wick-fact>, they say.</p>',
  '<wick-film-card film="ballerina" layout="row"></wick-film-card>',
  '<wick-timeline lens="story">',
  '<p>All <em>films</em> in <a href="https://paper.example/a#b">order</a>.</p>',
  '</wick-timeline>',
  '<wick-spoiler reveals="john-wick-4" level="3">',
  '<p>He <strong>dies</strong>.</p>',
  '</wick-spoiler>',
  '<p>A twist: <wick-spoiler reveals="john-wick-4" inline="">he dies</wick-spoiler>.</p>',
  '<p>The end.</p>',
].join('\n');

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openCms(chromium, { script, body: '<textarea id="article"></textarea>' });
});
afterAll(async () => {
  expect(await toldOn(page)).toEqual([]);
  await chromium.close();
});

it('x', async () => {
  await page.evaluate((html) => { (window as any).tinymce.activeEditor.setContent(html); }, article);
  const out = await page.evaluate(() => (window as any).tinymce.activeEditor.getContent());
  console.log(out);
  expect(out).toBe(article);
});
