/**
 * The TinyMCE plug-in in the real editor.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TinyMCE } from 'tinymce';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { codeOf, openCms, toldOn } from './plugin-page.js';

declare global {
  interface Window {
    tinymce: TinyMCE;
  }
}

// As the page tells users, with the script where it is here, and without what asks a server of TinyMCE's.
const script = `${(await codeOf('tinymce')).replace('/wick/wick.js', '/dist/wick.js').replace("selector:", 'promotion: false, selector:')}
window.ready = true;`;

const fact = '<wick-fact of="ballerina" field="release-date" mode="note" data-desk="7">June 7, 2024</wick-fact>';

const article = [
  `<p>It opens on ${fact}, they say.</p>`,
  '<wick-film-card film="ballerina" layout="row"></wick-film-card>',
  '<wick-timeline lens="story">',
  '<p>All <em>films</em> in <a href="https://paper.example/a#b">order</a>.</p>',
  '</wick-timeline>',
  '<wick-spoiler reveals="john-wick-4" level="3">',
  '<p>He <strong>dies</strong>.</p>',
  '</wick-spoiler>',
  '<p>A twist: <wick-spoiler reveals="john-wick-4" inline="">he dies</wick-spoiler>.</p>',
  `<p><strong>On ${fact} too</strong>.</p>`,
  '<p><wick-fact of="ballerina" field="runtime"></wick-fact></p>',
  '<wick-provider published="2024-01-25">',
  '<p>Then <wick-when film="ballerina" phase="dated">it is <em>dated</em></wick-when>.</p>',
  '<wick-film-card film="ballerina">Ballerina</wick-film-card>',
  '</wick-provider>',
  '<p>A link: <a href="https://paper.example/f#wick-fact=release-date">June 7</a>, [wick fact].</p>',
].join('\n');

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openCms(chromium, { script, body: '<textarea id="article"></textarea>' });
});
afterAll(async () => {
  await chromium.close();
});

const load = (html: string): Promise<void> => page.evaluate((content) => {
  const editor = window.tinymce.activeEditor!;
  editor.setContent(content);
  editor.undoManager.reset();
  editor.focus();
}, html);
const saved = (): Promise<string> => page.evaluate(() => window.tinymce.activeEditor!.getContent());

/** Puts the caret into the text node that holds some words, behind them; `before` in front. */
const caret = (words: string, before = false): Promise<void> => page.evaluate((wanted, atStart) => {
  const editor = window.tinymce.activeEditor!;
  const walker = editor.getDoc().createTreeWalker(editor.getBody(), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    if (!data.includes(wanted)) continue;
    editor.selection.setCursorLocation(walker.currentNode, data.indexOf(wanted) + (atStart ? 0 : wanted.length));
    return;
  }
  throw new Error(wanted);
}, words, before);
const select = (selector: string): Promise<void> => page.evaluate((wanted) => {
  const editor = window.tinymce.activeEditor!;
  editor.selection.select(editor.dom.select(wanted)[0]!);
  editor.nodeChanged();
}, selector);
const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The editing surface. */
const surface = async (): Promise<ElementHandle<HTMLElement>> => (await (await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame()).waitForSelector('body')) as ElementHandle<HTMLElement>;

/** Chooses in the field of a dialog by its label, or types into it. */
async function fill(label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`.tox-dialog ::-p-aria([name="${label}"])`);
  await field!.click();
  if (await field!.evaluate((node) => node.localName === 'input')) {
    await page.keyboard.down('Control');
    await press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(value);
    return;
  }
  await page.locator(`.tox-collection__item[aria-label="${value}"]`).click();
}

const save = async (): Promise<void> => {
  await page.locator('.tox-dialog button[data-mce-name="Save"]').click();
  await page.waitForSelector('.tox-dialog', { hidden: true });
};

async function insert(label: string): Promise<void> {
  await page.locator('button[data-mce-name="wick"]').click();
  await page.locator(`.tox-collection__item[aria-label="${label}"]`).click();
  await page.waitForSelector('.tox-dialog');
}

describe('an article with widgets in TinyMCE', () => {
  it('is saved as it was loaded, and again', async () => {
    await load(article);
    expect(await saved()).toBe(article);
    await load(await saved());
    expect(await saved()).toBe(article);
  });

  it('shows widgets alive and leaves links and spoilers to be written on', async () => {
    await load(article);
    const frame = (await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame());
    await frame.waitForFunction(() => document.querySelector('wick-film-card')?.shadowRoot?.textContent.includes('Ballerina') && document.querySelector('wick-fact')?.shadowRoot?.textContent.includes('June 6, 2025'));
    expect(await (await surface()).evaluate((body) => [body.querySelector('strong')!.textContent, body.querySelectorAll('a').length, body.innerText.includes('[wick fact]'), body.dataset['wick']])).toEqual(['dies', 2, true, 'off']);
    expect(await saved()).toBe(article);
  });

  it('is not changed by being shown', async () => {
    await load(article);
    expect(await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.setDirty(false);
      editor.nodeChanged();
      editor.undoManager.add();
      return [editor.isDirty(), editor.undoManager.hasUndo()];
    })).toEqual([false, false]);
  });

  it('drops handlers that somebody hid in a widget', async () => {
    await load('<wick-film-card film="ballerina" onclick="alert(1)"><img src="x.png" onerror="alert(2)" alt=""></wick-film-card><div data-wick-tag="wick-film-card" data-wick-attributes="%7B%22onclick%22%3A%22alert(3)%22%2C%22film%22%3A%22ballerina%22%7D"></div>');
    expect(await saved()).not.toMatch(/on\w+=|alert/);
  });
});

describe('a widget that is put in', () => {
  it('is chosen from the toolbar, filled in by a dialog and shown', async () => {
    await load('<p>Before</p><p>After</p>');
    await caret('Before');
    await insert('Film card');
    await fill('Film (required)', 'Ballerina (ballerina)');
    await fill('Layout', 'infobox');
    await save();
    expect(await saved()).toBe('<p>Before</p>\n<wick-film-card film="ballerina" layout="infobox"></wick-film-card>\n<p>After</p>');
    await (await surface()).$eval('.wick-preview > wick-film-card', (card) => card.getAttribute('layout'));
  });

  it('is not put in while something is missing', async () => {
    await load('<p>Before</p>');
    await caret('Before');
    await insert('Film card');
    await page.locator('.tox-dialog button[data-mce-name="Save"]').click();
    expect(await page.$('.tox-dialog')).not.toBeNull();
    await press('Escape');
    await page.waitForSelector('.tox-dialog', { hidden: true });
    expect(await saved()).toBe('<p>Before</p>');
  });

  it('takes the selected words for a fact', async () => {
    await load('<p>It opens on June 6, 2025, they say.</p>');
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      const text = editor.getBody().querySelector('p')!.firstChild!;
      const range = editor.dom.createRng();
      range.setStart(text, 12);
      range.setEnd(text, 24);
      editor.selection.setRng(range);
    });
    await insert('Fact');
    await fill('Of (required)', 'Ballerina (ballerina)');
    await fill('Field (required)', 'release-date');
    await save();
    expect(await saved()).toBe('<p>It opens on <wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>, they say.</p>');
  });
});

describe('the options of a widget', () => {
  it('are changed by a double click, and what has no field stays', async () => {
    await load(`<p>On ${fact}.</p>`);
    const frame = await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame();
    await frame.locator('[data-wick-tag="wick-fact"]').click({ count: 2 });
    await page.waitForSelector('.tox-dialog');
    await fill('Words of the article', 'June 6');
    await fill('Mode', 'replace');
    await save();
    const changed = '<p>On <wick-fact of="ballerina" field="release-date" mode="replace" data-desk="7">June 6</wick-fact>.</p>';
    expect(await saved()).toBe(changed);
    expect(await frame.$eval('.wick-preview > wick-fact', (node) => node.textContent)).toBe('June 6');
    await page.evaluate(() => { window.tinymce.activeEditor!.undoManager.undo(); });
    expect(await saved()).toBe(`<p>On ${fact}.</p>`);
  });

  it('are changed by the button beside a selected widget', async () => {
    await load('<p>A</p><wick-timeline lens="story"><p>All <em>films</em>.</p></wick-timeline>');
    await select('[data-wick-tag="wick-timeline"]');
    await page.locator('.tox-pop button[data-mce-name="wickoptions"]').click();
    await fill('Lens', 'release');
    await save();
    expect(await saved()).toBe('<p>A</p>\n<wick-timeline lens="release">\n<p>All <em>films</em>.</p>\n</wick-timeline>');
  });
});

describe('the keys of an author', () => {
  it('Enter and words after a fact leave one fact', async () => {
    await load(`<p>On ${fact}</p>`);
    await select('[data-wick-tag="wick-fact"]');
    await press('ArrowRight', 'Enter');
    await page.keyboard.type('Next');
    expect(await saved()).toBe(`<p>On ${fact}</p>\n<p>Next</p>`);
    await load(`<p>On ${fact}</p>`);
    await select('[data-wick-tag="wick-fact"]');
    await press('Enter');
    await page.keyboard.type('Next');
    expect(await saved()).toBe(`<p>On ${fact}</p>\n<p>Next</p>`);
  });

  it('words after a card land after it', async () => {
    await load('<p>A</p><wick-film-card film="ballerina"></wick-film-card>');
    await select('[data-wick-tag="wick-film-card"]');
    await press('ArrowRight');
    await page.keyboard.type('After');
    expect(await saved()).toBe('<p>A</p>\n<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>');
  });

  it('Enter on a card makes a paragraph after it', async () => {
    await load('<wick-film-card film="ballerina"></wick-film-card>');
    await select('[data-wick-tag="wick-film-card"]');
    await press('Enter');
    await page.keyboard.type('After');
    expect(await saved()).toBe('<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>');
  });

  it('Delete before an empty card and Backspace after it join no paragraphs', async () => {
    const html = '<p>Before</p>\n<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>';
    await load(html);
    await caret('Before');
    await press('Delete');
    expect(await saved()).toBe(html);
    await load(html);
    await caret('After', true);
    await press('Backspace');
    expect(await saved()).toBe(html);
  });

  it('two Enters leave what surrounds content', async () => {
    await load('<wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler>');
    await caret('He dies.');
    await press('Enter', 'Enter');
    await page.keyboard.type('Out');
    expect(await saved()).toBe('<wick-spoiler reveals="john-wick-4">\n<p>He dies.</p>\n</wick-spoiler>\n<p>Out</p>');
  });

  it('bold over half a sentence does not split its fact', async () => {
    await load(`<p>On ${fact}, they say.</p>`);
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.selection.select(editor.getBody().querySelector('p')!, true);
      editor.execCommand('Bold');
    });
    expect((await saved()).match(/<wick-fact/g)).toHaveLength(1);
    expect(await saved()).toContain(fact);
  });

  it('a widget that is copied and pasted is the same', async () => {
    await load('<p>A</p><wick-film-card film="ballerina" layout="row"></wick-film-card><p>B</p>');
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.selection.select(editor.dom.select('[data-wick-tag]')[0]!);
      const html = editor.selection.getContent();
      editor.selection.select(editor.dom.select('p')[1]!, true);
      editor.selection.collapse(false);
      editor.insertContent(html, { paste: true });
    });
    expect((await saved()).match(/<wick-film-card film="ballerina" layout="row"><\/wick-film-card>/g)).toHaveLength(2);
  });
});

it('nothing failed on the page', async () => {
  expect(await toldOn(page)).toEqual([]);
});
