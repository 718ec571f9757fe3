/**
 * The CKEditor 5 plug-in in the real editor.
 */
import type { ClassicEditor } from 'ckeditor5';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { codeOf, openDesk, toldOn } from './desk-page.js';

declare global {
  interface Window {
    ckeditor: ClassicEditor;
  }
}

// As the page tells users.
const script = `${await codeOf('ckeditor5')}
Object.assign(window, { ckeditor: editor, ready: true });`;

const fact = '<wick-fact of="ballerina" field="release-date" mode="note" data-desk="7">June 7, 2024</wick-fact>';
const card = '<wick-film-card film="ballerina" layout="row"></wick-film-card>';
const article = [
  `<p>It opens on ${fact}, they say.</p>`,
  card,
  '<wick-timeline lens="story">\n<p>All <em>films</em> in <a href="https://paper.example/a#b">order</a>.</p>\n</wick-timeline>',
  '<wick-spoiler reveals="john-wick-4" level="3"><p>He <strong>dies</strong>.</p></wick-spoiler>',
  '<p>A twist: <wick-spoiler reveals="john-wick-4" inline="">he dies</wick-spoiler>.</p>',
  `<p><strong>On ${fact} too</strong>, and <a href="https://paper.example/films/ballerina#wick-fact=release-date">June 7</a>, [wick fact of=ballerina field=release-date]June 7[/wick].</p>`,
  '<wick-spoiler reveals="john-wick-4"><p slot="teaser">The duel has a winner.</p><p>It is he.</p></wick-spoiler>',
  '<wick-spoiler reveals="john-wick-4"><details><summary>The end</summary><p>It is he.</p></details></wick-spoiler>',
  `<wick-provider published="2024-01-25"><p>Then <wick-when film="ballerina" phase="dated">it is <em>dated</em></wick-when>.</p>${card}</wick-provider>`,
].join('');

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openDesk(chromium, { script, head: '<meta name="wick:films" content="/films/:film"><meta name="wick:shortcodes"><script type="module" src="/dist/wick.js"></script>', body: '<div id="article"></div>' });
});
afterAll(async () => {
  await chromium.close();
});

const load = (html: string): Promise<void> => page.evaluate((content) => {
  window.ckeditor.setData(content);
  window.ckeditor.editing.view.focus();
}, html);
const saved = (): Promise<string> => page.evaluate(() => window.ckeditor.getData());

/** Puts the caret behind so many characters of a block, or selects up to others; a block is named by its path in the model. */
const caret = (path: readonly number[], to = path): Promise<void> => page.evaluate((start, end) => {
  const { model } = window.ckeditor;
  const at = (position: readonly number[]) => model.createPositionFromPath(model.document.getRoot()!, [...position]);
  model.change((writer) => { writer.setSelection(writer.createRange(at(start), at(end))); });
}, path, to);

/** Selects the node at a path. */
const select = (path: readonly number[]): Promise<void> => caret(path, [...path.slice(0, -1), path.at(-1)! + 1]);
const press = async (...keys: readonly KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** A field of the form in the balloon, by its label. */
const field = (label: string): string => `.wick-balloon ::-p-aria([name="${label}"])`;
const save = async (): Promise<void> => {
  await page.locator('.wick-balloon button[type="submit"]').click();
  await page.waitForSelector('.wick-balloon', { hidden: true });
};
const insert = async (label: string): Promise<void> => {
  await page.locator('.ck-toolbar ::-p-aria([name="Film"][role="button"])').click();
  await page.locator(`.ck-list ::-p-aria([name="${label}"])`).click();
  await page.waitForSelector('.wick-balloon');
};

describe('an article with widgets in CKEditor 5', () => {
  it('is saved as it was loaded, and again', async () => {
    await load(article);
    expect(await saved()).toBe(article);
    await load(await saved());
    expect(await saved()).toBe(article);
    // White space between blocks is no text.
    await load(`<p>A</p>\n${card}\n${card}\n<p>B</p>`);
    expect(await saved()).toBe(`<p>A</p>${card}${card}<p>B</p>`);
  });

  it('shows widgets alive, its words where they are, and links and spoilers to be written on', async () => {
    await load(article);
    await page.waitForFunction(() => document.querySelector('wick-film-card')?.shadowRoot?.textContent.includes('Ballerina') && document.querySelector('wick-fact')?.shadowRoot?.textContent.includes('June 6, 2025'));
    expect(await page.$eval('.ck-content', (root) => [root.querySelector('wick-fact')!.textContent, root.querySelector('.wick-area strong')!.textContent, root.querySelectorAll('a').length, root.textContent.includes('[wick fact of=ballerina'), root.getAttribute('data-wick')])).toEqual(['June 7, 2024', 'dies', 1, true, 'off']);
    expect(await saved()).toBe(article);
  });

  it('drops what could run a script, between the tags and in them', async () => {
    await load('<wick-film-card film="ballerina" onclick="alert(1)"><img src="x.png" onerror="alert(2)" alt=""><script>alert(3)</script><a href="java&#10;script:alert(4)">a</a><iframe srcdoc="<script>alert(5)</script>"></iframe><svg onload="alert(6)"><style><img src="y.png" onerror="alert(7)"></style></svg></wick-film-card>');
    expect(await saved()).toBe('<wick-film-card film="ballerina"><img src="x.png" alt=""><a>a</a><img src="y.png"></wick-film-card>');
  });
});

describe('a widget that is put in', () => {
  it('is chosen from the toolbar, filled in by a form with its preview, and shown', async () => {
    await load('<p>Before</p><p>After</p>');
    await caret([0, 6]);
    await insert('Film card');
    await page.locator(field('Film')).fill('ballerina');
    await page.select('.wick-balloon select[name="layout"]', 'infobox');
    expect(await page.$eval('.wick-balloon .wick-preview > wick-film-card', (node) => [node.getAttribute('film'), node.getAttribute('layout')])).toEqual(['ballerina', 'infobox']);
    await save();
    expect(await saved()).toBe('<p>Before</p><wick-film-card film="ballerina" layout="infobox"></wick-film-card><p>After</p>');
    await page.waitForFunction(() => document.querySelector('.ck-content wick-film-card')?.shadowRoot?.textContent.includes('Ballerina'));
  });

  it('is not put in while something is missing, nor after Escape', async () => {
    await load('<p>Before</p>');
    await caret([0, 6]);
    await insert('Film card');
    await page.locator('.wick-balloon button[type="submit"]').click();
    expect(await page.$('.wick-balloon')).not.toBeNull();
    expect(await page.$eval('.wick-balloon :focus', (node) => (node as HTMLInputElement).name)).toBe('film');
    await press('Escape');
    await page.waitForSelector('.wick-balloon', { hidden: true });
    expect(await saved()).toBe('<p>Before</p>');
  });

  it('takes the selected words for a fact, by keyboard alone', async () => {
    await load('<p>It opens on June 6, 2025, they say.</p>');
    await caret([0, 12], [0, 24]);
    await insert('Fact');
    expect(await page.$eval('.wick-balloon :focus', (node) => (node as HTMLInputElement).value)).toBe('June 6, 2025');
    await press('Tab');
    await page.keyboard.type('ballerina');
    await press('Tab');
    await page.keyboard.type('release-date');
    await press('Enter');
    await page.waitForSelector('.wick-balloon', { hidden: true });
    expect(await saved()).toBe('<p>It opens on <wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>, they say.</p>');
  });

  it('surrounds what is selected', async () => {
    await load('<p>Before</p><p>He dies.</p>');
    await caret([1, 0], [1, 8]);
    await insert('Spoiler');
    await page.locator(field('Reveals')).fill('john-wick-4');
    await save();
    expect(await saved()).toBe('<p>Before</p><wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler>');
  });
});

describe('the options of a widget', () => {
  it('are changed by a double click, and what has no field stays', async () => {
    await load(`<p>On ${fact}.</p>`);
    await page.locator('.ck-content .wick-island').click({ count: 2 });
    await page.locator(field('Words of the article')).fill('June 6');
    await page.select('.wick-balloon select[name="mode"]', 'replace');
    await save();
    expect(await saved()).toBe('<p>On <wick-fact of="ballerina" field="release-date" mode="replace" data-desk="7">June 6</wick-fact>.</p>');
    expect(await page.$eval('.ck-content wick-fact', (node) => node.textContent)).toBe('June 6');
    await page.evaluate(() => { window.ckeditor.execute('undo'); });
    expect(await saved()).toBe(`<p>On ${fact}.</p>`);
  });

  it('are changed by the button beside a selected widget, and its content stays', async () => {
    await load('<wick-timeline lens="story"><p>All <em>films</em>.</p></wick-timeline>');
    await select([0]);
    await page.locator('.ck-balloon-panel ::-p-aria([name="Options"][role="button"])').click();
    expect(await page.$(field('Shown where the widget is not'))).toBeNull();
    await page.select('.wick-balloon select[name="lens"]', 'release');
    await save();
    expect(await saved()).toBe('<wick-timeline lens="release"><p>All <em>films</em>.</p></wick-timeline>');
  });

  it('of what surrounds content are changed from within', async () => {
    await load('<wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler>');
    await caret([0, 0, 2]);
    await page.evaluate(() => { window.ckeditor.ui.view.toolbar.items.get(1)!.fire('execute'); });
    await page.locator(field('Label')).fill('The end');
    await save();
    expect(await saved()).toBe('<wick-spoiler reveals="john-wick-4" label="The end"><p>He dies.</p></wick-spoiler>');
  });
});

describe('the keys of an author', () => {
  it('Enter and words after a fact leave one fact', async () => {
    await load(`<p>On ${fact}</p>`);
    await select([0, 3]);
    await press('ArrowRight', 'Enter');
    await page.keyboard.type('Next');
    expect(await saved()).toBe(`<p>On ${fact}</p><p>Next</p>`);
    await load(`<p>On ${fact}</p>`);
    await select([0, 3]);
    await press('Enter');
    await page.keyboard.type('Next');
    expect(await saved()).toBe(`<p>On ${fact}</p><p>Next</p>`);
  });

  it('Enter on a card, and words after it, land after it', async () => {
    await load(`<p>A</p>${card}`);
    await select([1]);
    await press('Enter');
    await page.keyboard.type('After');
    expect(await saved()).toBe(`<p>A</p>${card}<p>After</p>`);
    await load(`<p>A</p>${card}`);
    await select([1]);
    await press('ArrowRight');
    await page.keyboard.type('After');
    expect(await saved()).toBe(`<p>A</p>${card}<p>After</p>`);
  });

  it('Delete before an empty card and Backspace after it join no paragraphs', async () => {
    const html = `<p>Before</p>${card}<p>After</p>`;
    await load(html);
    await caret([0, 6]);
    await press('Delete');
    expect(await saved()).toBe(html);
    await caret([2, 0]);
    await press('Backspace');
    expect(await saved()).toBe(html);
  });

  it('two Enters leave what surrounds content', async () => {
    await load('<wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler>');
    await caret([0, 0, 8]);
    await press('Enter', 'Enter');
    await page.keyboard.type('Out');
    expect(await saved()).toBe('<wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler><p>Out</p>');
  });

  it('bold over a sentence does not split its fact', async () => {
    await load(`<p>On ${fact}, they say.</p>`);
    await caret([0, 0], [0, 8]);
    await page.evaluate(() => { window.ckeditor.execute('bold'); });
    expect(await saved()).toBe(`<p><strong>On ${fact}, th</strong>ey say.</p>`);
  });

  it('a widget that is copied and pasted is the same', async () => {
    await load(`<p>A</p>${card}<p>B</p>`);
    await page.evaluate(() => {
      const { editing: { view }, model } = window.ckeditor;
      model.change((writer) => { writer.setSelection(model.document.getRoot()!.getChild(1)!, 'on'); });
      const transfer = new DataTransfer();
      view.getDomRoot()!.dispatchEvent(new ClipboardEvent('copy', { clipboardData: transfer, bubbles: true, cancelable: true }));
      model.change((writer) => { writer.setSelection(model.document.getRoot()!.getChild(2)!, 'end'); });
      view.getDomRoot()!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    });
    expect(await saved()).toBe(`<p>A</p>${card}<p>B</p>${card}`);
  });
});

it('nothing failed on the page', async () => {
  expect(await toldOn(page)).toEqual([]);
});
