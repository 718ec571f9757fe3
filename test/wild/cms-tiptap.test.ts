import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium.js';
import { codeOf, openDesk, toldOn } from './desk-page.js';
import { hostile, passages } from './widget-passages.js';

interface TestEditor {
  readonly commands: {
    readonly setContent: (html: string | object) => boolean;
    readonly insertWickWidget: (widget: object) => boolean;
    readonly openWickWidget: (tag?: string) => boolean;
    readonly updateWickWidget: (attributes: object) => boolean;
    readonly setTextSelection: (place: number | object) => boolean;
    readonly toggleBold: () => boolean;
  };
  readonly state: { readonly doc: { readonly content: { readonly size: number } } };
  readonly getHTML: () => string;
  readonly getText: () => string;
  readonly getJSON: () => object;
}

declare global {
  interface Window {
    editor: TestEditor;
  }
}

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  const script = `${await codeOf('tiptap')}\nObject.assign(window, { editor, ready: true });`;
  page = await openDesk(chromium, { script, head: '<script type="module" src="/dist/wick.js"></script>', body: '<main id="article"></main>' });
});
afterAll(async () => {
  expect(await toldOn(page)).toEqual([]);
  await chromium.close();
});

const put = (html: string): Promise<unknown> => page.evaluate((text) => window.editor.commands.setContent(text), html);
/** StarterKit adds an empty paragraph to write in behind what is none. */
const saved = async (): Promise<string> => (await page.evaluate(() => window.editor.getHTML())).replace(/<p><\/p>$/, '');
const sentence = passages['a fact in a sentence'];
const fact = '<wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>';

/** Selects a range, or puts the caret at a place, as an author would who clicks there. */
async function select(from: number, to = from): Promise<void> {
  await page.focus('.ProseMirror');
  await page.evaluate((range) => window.editor.commands.setTextSelection(range), { from, to });
}

async function selectEnd(): Promise<void> {
  await select(await page.evaluate(() => window.editor.state.doc.content.size));
}

/** Puts the caret into the words of the first fact, so many characters from their start. */
async function caretInWords(offset: number): Promise<void> {
  await select(14 + offset);
}

describe('Tiptap with WickWidgets', () => {
  it.each(Object.entries(passages))('gives back %s as it was', async (_name, html) => {
    await put(html);
    expect(await saved()).toBe(html);
    await page.evaluate(() => {
      const stored = JSON.parse(JSON.stringify(window.editor.getJSON())) as object;
      window.editor.commands.setContent('');
      window.editor.commands.setContent(stored);
    });
    expect(await saved()).toBe(html);
  });

  it('keeps nothing that would run a script', async () => {
    await put(hostile);
    expect(await saved()).toBe('<wick-film-card film="ballerina"><img src="x"><a>a</a></wick-film-card><p>After.</p>');
  });

  it('lets the caret out of a fact at both ends', async () => {
    await put(sentence);
    await caretInWords(11);
    await page.keyboard.type(' (US)');
    expect(await saved()).toBe(`<p>It opens on ${fact.replace('2024', '202 (US)4')}.</p>`);
    await put(sentence);
    await caretInWords(12);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' at last');
    expect(await saved()).toBe(`<p>It opens on ${fact} at last.</p>`);
    await put(sentence);
    await caretInWords(0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('about ');
    expect(await saved()).toBe(`<p>It opens on about ${fact}.</p>`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('*');
    expect(await saved()).toBe(`<p>It opens on about ${fact.replace('June', 'J*une')}.</p>`);
    await put(sentence);
    await select(27);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('?');
    expect(await saved()).toBe(sentence.replace('2024', '2024?'));
  });

  it('starts the next paragraph behind a fact on Enter, without a second fact', async () => {
    await put(`<p>It opens on ${fact}</p>`);
    await caretInWords(12);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Next.');
    expect(await saved()).toBe(`<p>It opens on ${fact}</p><p>Next.</p>`);
  });

  it('goes on behind a fact at the end of a paragraph when one types there', async () => {
    await put(`<p>It opens on ${fact}</p>`);
    await selectEnd();
    await page.keyboard.type('!');
    expect(await saved()).toBe(`<p>It opens on ${fact}!</p>`);
  });

  it('makes a fact bold with its sentence, and never splits it', async () => {
    const toggle = (): Promise<unknown> => page.evaluate(() => window.editor.commands.toggleBold());
    await put(sentence);
    await select(4, 28);
    await toggle();
    expect(await saved()).toBe(`<p>It <strong>opens on ${fact}.</strong></p>`);
    await toggle();
    expect(await saved()).toBe(sentence);
    await select(4, 18);
    await toggle();
    expect(await saved()).toBe(`<p>It <strong>opens on ${fact}</strong>.</p>`);
    await put(sentence);
    await select(14, 18);
    await page.evaluate(() => window.editor.commands.toggleBold());
    expect(await saved()).toBe(sentence);
  });

  it('keeps a fact whose words are typed over, and leaves none whose words are deleted', async () => {
    await put(sentence);
    await select(14, 26);
    await page.keyboard.type('June 6');
    expect(await saved()).toBe(sentence.replace('June 7, 2024', 'June 6'));
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Backspace');
    expect(await saved()).toBe('<p>It opens on .</p>');
  });

  it('leads out of a spoiler by two Enters', async () => {
    await put('<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler>');
    await select(11);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('After.');
    expect(await saved()).toBe('<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler><p>After.</p>');
  });

  it('selects a card before it deletes it', async () => {
    const html = '<p>One.</p><wick-film-card film="ballerina"></wick-film-card><p>Two.</p>';
    await put(html);
    await select(8);
    await page.keyboard.press('Backspace');
    expect(await saved()).toBe(html);
    await page.keyboard.press('Backspace');
    expect(await saved()).toBe('<p>One.</p><p>Two.</p>');
    await put(html);
    await select(5);
    await page.keyboard.press('Delete');
    expect(await saved()).toBe(html);
    await page.keyboard.press('Delete');
    expect(await saved()).toBe('<p>One.</p><p>Two.</p>');
  });

  it('makes a fact of the selected words, its options asked for in the form', async () => {
    await put('<p>It opens on June 7, 2024.</p>');
    await select(13, 25);
    await page.evaluate(() => window.editor.commands.openWickWidget('wick-fact'));
    const dialog = await page.waitForSelector('dialog[open]');
    await page.type('dialog [name="of"]', 'ballerina');
    await page.type('dialog [name="field"]', 'release-date');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('dialog wick-fact')?.shadowRoot?.textContent.includes('June 6, 2025'));
    await dialog!.evaluate((element) => { element.querySelector<HTMLButtonElement>('[type="submit"]')!.click(); });
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(sentence);
  });

  it('shows a card as readers will see it, and changes it by the form', async () => {
    const card = passages['an empty card between paragraphs'];
    await put(card);
    await page.waitForFunction(() => document.querySelector('main wick-film-card')?.shadowRoot?.textContent.includes('Ballerina'));
    await page.click('main .wick-edit');
    await page.waitForSelector('dialog[open]');
    await page.select('dialog [name="layout"]', 'infobox');
    await page.waitForFunction(() => document.querySelector('dialog wick-film-card')!.getAttribute('layout') === 'infobox');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(card);
    await page.click('main .wick-edit');
    await page.waitForSelector('dialog[open]');
    await page.select('dialog [name="layout"]', 'infobox');
    await page.click('dialog [type="submit"]');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(card.replace('row', 'infobox'));
    expect(await page.evaluate(() => document.querySelector('main wick-film-card')!.getAttribute('layout'))).toBe('infobox');
  });

  it('changes the words of a fallback by the form', async () => {
    const card = passages['a card with bare words'];
    await put(card);
    await page.click('main .wick-edit');
    await page.waitForSelector('dialog[open]');
    await page.click('dialog [name="words"]', { count: 3 });
    await page.type('dialog [name="words"]', 'Out in June');
    await page.click('dialog [type="submit"]');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(card.replace('Ballerina, June 2025', 'Out in June'));
  });

  it('inserts widgets by command, each where it may stand', async () => {
    const insert = async (html: string, from: number, to: number, widget: object): Promise<string> => {
      await put(html);
      await page.evaluate((range, made) => { window.editor.commands.setTextSelection(range); window.editor.commands.insertWickWidget(made); }, { from, to }, widget);
      return saved();
    };
    expect(await insert('<p>One.</p><p>Two.</p>', 2, 2, { tag: 'wick-film-card', attributes: { film: 'ballerina' } })).toBe('<p>One.</p><wick-film-card film="ballerina"></wick-film-card><p>Two.</p>');
    expect(await insert('<p>One.</p><p></p>', 7, 7, { tag: 'wick-film-card', attributes: { film: 'ballerina' } })).toBe('<p>One.</p><wick-film-card film="ballerina"></wick-film-card>');
    expect(await insert('<p>One.</p><p>Two.</p>', 2, 8, { tag: 'wick-spoiler', attributes: { reveals: 'ballerina' } })).toBe('<wick-spoiler reveals="ballerina"><p>One.</p><p>Two.</p></wick-spoiler>');
    expect(await insert('<p><strong>One.</strong></p>', 1, 4, { tag: 'wick-fact', attributes: { of: 'a', field: 'b', onclick: 'c' } })).toBe('<p><strong><wick-fact of="a" field="b">One</wick-fact>.</strong></p>');
    expect(await insert('<p>One.</p>', 1, 1, { tag: 'script' })).toBe('<p>One.</p>');
  });

  it('changes the options of the widget around the caret by command', async () => {
    await put(sentence);
    await caretInWords(3);
    await page.evaluate(() => window.editor.commands.updateWickWidget({ field: 'runtime', mode: 'replace', of: null }));
    expect(await saved()).toBe('<p>It opens on <wick-fact field="runtime" mode="replace">June 7, 2024</wick-fact>.</p>');
  });

  it('has the words of facts in the plain text of an article, and no fallbacks', async () => {
    await put(sentence + passages['a fact with markup in it'] + passages['a card with a fallback']);
    expect(await page.evaluate(() => window.editor.getText())).toBe('It opens on June 7, 2024.\n\nIt opens on June 7, 2024.\n\n\n\nAfter.');
  });
});
