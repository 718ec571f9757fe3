import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Chromium } from './chromium.js';
import { codeOf, openDesk, toldOn } from './desk-page.js';
import { hostile, passages } from './widget-passages.js';

const imports = `
import { $getRoot, $createParagraphNode, $isElementNode, $isDecoratorNode } from 'lexical';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { INSERT_WICK_WIDGET_COMMAND, OPEN_WICK_WIDGET_COMMAND } from 'wick-widgets/cms/lexical';
`;

const hooks = `
window.lexical = {
  put: (html) => editor.update(() => {
    const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
    $getRoot().clear().append(...nodes.map((node) => ($isElementNode(node) && !node.isInline()) || ($isDecoratorNode(node) && !node.isInline()) ? node : $createParagraphNode().append(node)));
  }, { discrete: true }),
  html: () => editor.read(() => $generateHtmlFromNodes(editor)),
  reload: () => {
    const stored = JSON.stringify(editor.getEditorState());
    editor.update(() => $getRoot().clear(), { discrete: true });
    editor.setEditorState(editor.parseEditorState(stored));
    return stored;
  },
  select: (text, from, to) => editor.update(() => {
    const node = $getRoot().getAllTextNodes().find((one) => one.getTextContent().includes(text));
    node.select(from, to);
  }, { discrete: true }),
  insert: (widget) => { let done; editor.update(() => { done = editor.dispatchCommand(INSERT_WICK_WIDGET_COMMAND, widget); }, { discrete: true }); return done; },
  open: (tag) => editor.dispatchCommand(OPEN_WICK_WIDGET_COMMAND, { tag }),
  text: () => editor.read(() => $getRoot().getTextContent()),
};
window.ready = true;
`;

interface TestEditor {
  readonly put: (html: string) => void;
  readonly html: () => string;
  readonly reload: () => string;
  readonly select: (text: string, from: number, to: number) => void;
  readonly insert: (widget: object) => boolean;
  readonly open: (tag?: string) => boolean;
  readonly text: () => string;
}

declare global {
  interface Window {
    lexical: TestEditor;
  }
}

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  const script = imports + (await codeOf('lexical')) + hooks;
  page = await openDesk(chromium, { script, head: '<script type="module" src="/dist/wick.js"></script>', body: '<main id="article" contenteditable="true"></main>' });
});
afterAll(async () => {
  expect(await toldOn(page)).toEqual([]);
  await chromium.close();
});

const put = (html: string): Promise<unknown> => page.evaluate((text) => { window.lexical.put(text); }, html);

/** What Lexical wraps around every text is taken off: an element for spaces, a second one for each format, and each text's own where several are bold. */
function bare(html: string): string {
  return html.replace(/<span style="white-space: pre-wrap;">(.*?)<\/span>/g, '$1').replaceAll(' style="white-space: pre-wrap;"', '').replace(/<b>(<strong>.*?<\/strong>)<\/b>/g, '$1').replace(/<i>(<em>.*?<\/em>)<\/i>/g, '$1').replaceAll('</strong><strong>', '');
}

const saved = async (): Promise<string> => bare(await page.evaluate(() => window.lexical.html()));

const sentence = passages['a fact in a sentence'];
const fact = '<wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>';

/** Selects a part of the text in which some words are, or puts the caret there. */
async function select(text: string, from: number, to = from): Promise<void> {
  await page.focus('main');
  await page.evaluate((...at) => { window.lexical.select(...at); }, text, from, to);
}

/** Lexical supports lists only if they are registered, and does not read scripts and unregistered tags. */
const known = Object.entries(passages).filter(([name]) => !/in a list|later version/.test(name));

describe('Lexical with the widget nodes', () => {
  it.each(known)('gives back %s as it was', async (_name, html) => {
    await put(html);
    const first = await saved();
    expect(first).toBe(html);
    await page.evaluate(() => window.lexical.reload());
    expect(await saved()).toBe(html);
    await put(await page.evaluate(() => window.lexical.html()));
    expect(await saved()).toBe(html);
  });

  it('keeps nothing that would run a script', async () => {
    await put(hostile);
    expect(await saved()).toBe('<wick-film-card film="ballerina"><img src="x"><a>a</a></wick-film-card><p>After.</p>');
  });

  it('keeps the spaces around facts, links and bold words, whatever stands beside them', async () => {
    const html = '<p><em>It</em> <wick-fact of="ballerina" field="status">opens</wick-fact> <strong>on</strong> <wick-fact of="ballerina" field="release-date"></wick-fact> <a href="https://paper.example/">in</a> <wick-when film="ballerina" phase="dated">cinemas</wick-when> <wick-fact of="ballerina" field="name"><em>B</em></wick-fact> now.</p>';
    await put(html);
    expect(await saved()).toBe(html);
  });

  it('lets the caret out of a fact at both ends, and stays within for what is typed in it', async () => {
    await put(sentence);
    await select('June', 12);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('!');
    expect(await saved()).toBe(`<p>It opens on ${fact}!.</p>`);
    await put(`<p>It opens on ${fact}</p>`);
    await select('June', 12);
    await page.keyboard.type('?');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('!');
    expect(await saved()).toBe(`<p>It opens on ${fact.replace('2024', '2024?')}!</p>`);
    await put(sentence);
    await select('June', 0);
    await page.keyboard.type('~');
    expect(await saved()).toBe(`<p>It opens on ~${fact}.</p>`);
    await put(sentence);
    await select('June', 4);
    await page.keyboard.type(' the');
    expect(await saved()).toBe(sentence.replace('June', 'June the'));
  });

  it('starts the next paragraph behind a fact on Enter, without a second fact', async () => {
    for (const at of [12, 5]) {
      await put(`<p>It opens on ${fact}</p>`);
      await select('June', at);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Next.');
      expect(await saved()).toBe(`<p>It opens on ${fact}</p><p>Next.</p>`);
    }
  });

  it('keeps a fact whose words are typed over, and leaves none whose words are deleted', async () => {
    await put(sentence);
    await select('June', 0, 12);
    await page.keyboard.type('June 6');
    expect(await saved()).toBe(sentence.replace('June 7, 2024', 'June 6'));
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('Backspace');
    expect(await saved()).toBe('<p>It opens on .</p>');
  });

  it('leads out of a spoiler by two Enters', async () => {
    await put('<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler>');
    await select('She', 9);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('After.');
    expect(await saved()).toBe('<wick-spoiler reveals="ballerina"><p>She wins.</p></wick-spoiler><p>After.</p>');
  });

  it('selects a card before it deletes it', async () => {
    const html = '<p>One.</p><wick-film-card film="ballerina"></wick-film-card><p>Two.</p>';
    await put(html);
    await select('Two', 0);
    await page.keyboard.press('Backspace');
    expect(await saved()).toBe(html);
    await page.keyboard.press('Backspace');
    expect(await saved()).toBe('<p>One.</p><p>Two.</p>');
  });

  it('makes a fact of the selected words, its options asked for in the form', async () => {
    await put('<p>It opens on June 7, 2024.</p>');
    await select('June', 12, 24);
    await page.evaluate(() => window.lexical.open('wick-fact'));
    await page.waitForSelector('dialog[open]');
    await page.type('dialog [name="of"]', 'ballerina');
    await page.type('dialog [name="field"]', 'release-date');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('dialog wick-fact')?.shadowRoot?.textContent.includes('June 6, 2025'));
    await page.click('dialog [type="submit"]');
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
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(card);
    await page.click('main .wick-edit');
    await page.waitForSelector('dialog[open]');
    await page.select('dialog [name="layout"]', 'infobox');
    await page.click('dialog [type="submit"]');
    await page.waitForFunction(() => document.querySelector('main wick-film-card')!.getAttribute('layout') === 'infobox');
    expect(await saved()).toBe(card.replace('row', 'infobox'));
  });

  it('changes the fact in which the caret is by the form', async () => {
    await put(sentence);
    await select('June', 3);
    await page.evaluate(() => window.lexical.open());
    await page.waitForSelector('dialog[open]');
    await page.select('dialog [name="mode"]', 'replace');
    await page.click('dialog [type="submit"]');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await saved()).toBe(sentence.replace('date"', 'date" mode="replace"'));
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
    const insert = async (html: string, at: readonly [text: string, from: number, to?: number], widget: object): Promise<string> => {
      await put(html);
      await select(...at);
      await page.evaluate((made) => window.lexical.insert(made), widget);
      return saved();
    };
    expect(await insert('<p>One.</p><p>Two.</p>', ['One', 1], { tag: 'wick-film-card', attributes: { film: 'ballerina' } })).toBe('<p>One.</p><wick-film-card film="ballerina"></wick-film-card><p>Two.</p>');
    expect(await insert('<p>One.</p><p>Two.</p>', ['One', 0, 4], { tag: 'wick-spoiler', attributes: { reveals: 'ballerina' }, words: '' })).toBe('<wick-spoiler reveals="ballerina"><p>One.</p></wick-spoiler><p>Two.</p>');
    expect(await insert('<p><strong>One.</strong></p>', ['One', 0, 3], { tag: 'wick-fact', attributes: { of: 'a', field: 'b', onclick: 'c' } })).toBe('<p><strong><wick-fact of="a" field="b">One</wick-fact>.</strong></p>');
    expect(await insert('<p>One.</p>', ['One', 1], { tag: 'script' })).toBe('<p>One.</p>');
  });

  it('has the words of facts in the plain text of an article, and no fallbacks', async () => {
    await put(sentence + passages['a fact with markup in it'] + passages['a card with a fallback']);
    expect((await page.evaluate(() => window.lexical.text())).split(/\n+/)).toEqual(['It opens on June 7, 2024.', 'It opens on June 7, 2024.', 'After.']);
  });
});
