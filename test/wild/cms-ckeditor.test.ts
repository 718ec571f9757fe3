/**
 * The CKEditor 5 plug-in in the real editor.
 */
import type { ClassicEditor } from 'ckeditor5';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { openCms, toldOn } from './cms-page.js';

declare global {
  interface Window {
    ckeditor: ClassicEditor;
  }
}

const script = `
import * as ckeditor from 'ckeditor5';
import styles from 'ckeditor5/ckeditor5.css';
import { wickPlugin } from '../src/cms/ckeditor5/wick-plugin.js';
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const { Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph } = ckeditor;
window.ckeditor = await ClassicEditor.create({
  attachTo: document.querySelector('#article'),
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, wickPlugin(ckeditor)],
  toolbar: ['wick', 'wickOptions', 'undo', 'redo'],
});
window.ready = true;
`;

const fact = '<wick-fact of="ballerina" field="release-date" mode="note" data-desk="7">June 7, 2024</wick-fact>';

const article = [
  `<p>It opens on ${fact}, they say.</p>`,
  '<wick-film-card film="ballerina" layout="row"></wick-film-card>',
  '<wick-timeline lens="story">\n<p>All <em>films</em> in <a href="https://paper.example/a#b">order</a>.</p>\n</wick-timeline>',
  '<wick-spoiler reveals="john-wick-4" level="3"><p>He <strong>dies</strong>.</p></wick-spoiler>',
  '<p>A twist: <wick-spoiler reveals="john-wick-4" inline="">he dies</wick-spoiler>.</p>',
  '<p>A link: <a href="https://paper.example/f#wick-fact=release-date">June 7</a>, [wick fact].</p>',
].join('');

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openCms(chromium, { script, head: '<script type="module" src="/dist/wick.js"></script>', body: '<div id="article"></div>' });
});
afterAll(async () => {
  await chromium.close();
});

const load = (html: string): Promise<void> => page.evaluate((content) => {
  window.ckeditor.setData(content);
  window.ckeditor.editing.view.focus();
}, html);
const saved = (): Promise<string> => page.evaluate(() => window.ckeditor.getData());

it('x', async () => {
  await load(article);
  console.log(await page.evaluate(() => window.ckeditor.editing.view.getDomRoot()!.innerHTML));
  console.log(await saved());
  for (const html of ['<wick-spoiler reveals="a">text</wick-spoiler>', '<p>a <wick-when film="x">b <em>c</em></wick-when> d</p>', '<p>a</p>\n<wick-spoiler reveals="a">\n<p>x</p>\n</wick-spoiler>\n<p>b</p>', '<wick-provider published="2024-01-25"><p>a</p><wick-film-card film="ballerina"></wick-film-card></wick-provider>',
  '<wick-faq film="ballerina"><wick-answer slot="own" label="Q"><p>A</p></wick-answer></wick-faq>', '<ul><li>On <wick-fact of="a" field="b">x</wick-fact></li></ul>', '<p><wick-fact of="a" field="b"></wick-fact></p>', '<p><strong>On <wick-fact of="a" field="b">x</wick-fact> y</strong></p>', '<p><a href="https://a.example">On <wick-fact of="a" field="b">x</wick-fact> y</a></p>',
  '<wick-film-card film="b" onclick="alert(1)"><img src=x onerror="alert(2)"><script>alert(3)</script><a href="javascript:alert(4)">a</a></wick-film-card>']) { await load(html); console.log(html + '\n  ' + await saved()); }
  await load(article);
  expect(await saved()).toBe(article);
});

it('nothing failed on the page', async () => {
  expect(await toldOn(page)).toEqual([]);
});
