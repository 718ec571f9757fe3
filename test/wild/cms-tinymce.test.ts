/**
 * The TinyMCE plug-in in the real editor.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chromium } from './chromium.js';
import { codeOf, openDesk, toldOn } from './desk-page.js';
import { type TinymceDesk, tinymceDesk } from './tinymce-desk.js';

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
  '<wick-spoiler reveals="john-wick-4">',
  '<p slot="teaser">The duel has a winner.</p>',
  '<p>It is he.</p>',
  '</wick-spoiler>',
  '<wick-provider published="2024-01-25">',
  '<p>Then <wick-when film="ballerina" phase="dated">it is <em>dated</em></wick-when>.</p>',
  '<wick-film-card film="ballerina">Ballerina</wick-film-card>',
  '</wick-provider>',
  '<p>A link: <a href="https://paper.example/films/ballerina#wick-fact=release-date">June 7</a>, [wick fact of=ballerina field=release-date]June 7[/wick].</p>',
].join('\n');

let chromium: Chromium;
let page: Page;
let desk: TinymceDesk;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openDesk(chromium, { script, body: '<textarea id="article"></textarea>' });
  desk = tinymceDesk(page);
});
afterAll(async () => {
  await chromium.close();
});

describe('an article with widgets in TinyMCE', () => {
  it('is saved as it was loaded, and again', async () => {
    await desk.load(article);
    expect(await desk.saved()).toBe(article);
    await desk.load(await desk.saved());
    expect(await desk.saved()).toBe(article);
  });

  it('shows widgets alive and leaves links and spoilers to be written on', async () => {
    await desk.load(article);
    const frame = (await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame());
    await frame.waitForFunction(() => document.querySelector('wick-film-card')?.shadowRoot?.textContent.includes('Ballerina') && document.querySelector('wick-fact')?.shadowRoot?.textContent.includes('June 6, 2025'));
    expect(await (await desk.surface()).evaluate((body) => [body.querySelector('strong')!.textContent, body.querySelectorAll('a').length, body.innerText.includes('[wick fact of=ballerina'), body.dataset['wick']])).toEqual(['dies', 2, true, 'off']);
    expect(await desk.saved()).toBe(article);
  });

  it('is not changed by being shown', async () => {
    await desk.load(article);
    expect(await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.setDirty(false);
      editor.nodeChanged();
      editor.undoManager.add();
      return [editor.isDirty(), editor.undoManager.hasUndo()];
    })).toEqual([false, false]);
  });

  it('drops handlers that somebody hid in a widget', async () => {
    await desk.load('<wick-film-card film="ballerina" onclick="alert(1)"><img src="x.png" onerror="alert(2)" alt=""></wick-film-card><div data-wick-tag="wick-film-card" data-wick-attributes="%7B%22onclick%22%3A%22alert(3)%22%2C%22film%22%3A%22ballerina%22%7D"></div>');
    expect(await desk.saved()).not.toMatch(/on\w+=|alert/);
  });
});

describe('a widget that is put in', () => {
  it('is chosen from the toolbar, filled in by a dialog and shown', async () => {
    await desk.load('<p>Before</p><p>After</p>');
    await desk.caret('Before');
    await desk.insert('Film card');
    await desk.fill('Film (required)', 'Ballerina (ballerina)');
    await desk.fill('Layout', 'infobox');
    await desk.save();
    expect(await desk.saved()).toBe('<p>Before</p>\n<wick-film-card film="ballerina" layout="infobox"></wick-film-card>\n<p>After</p>');
    await (await desk.surface()).$eval('.wick-preview > wick-film-card', (card) => card.getAttribute('layout'));
  });

  it('is not put in while something is missing', async () => {
    await desk.load('<p>Before</p>');
    await desk.caret('Before');
    await desk.insert('Film card');
    await page.locator('.tox-dialog button[data-mce-name="Save"]').click();
    expect(await page.$('.tox-dialog')).not.toBeNull();
    await desk.press('Escape');
    await page.waitForSelector('.tox-dialog', { hidden: true });
    expect(await desk.saved()).toBe('<p>Before</p>');
  });

  it('takes the selected words for a fact', async () => {
    await desk.load('<p>It opens on June 6, 2025, they say.</p>');
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      const text = editor.getBody().querySelector('p')!.firstChild!;
      const range = editor.dom.createRng();
      range.setStart(text, 12);
      range.setEnd(text, 24);
      editor.selection.setRng(range);
    });
    await desk.insert('Fact');
    await desk.fill('Of (required)', 'Ballerina (ballerina)');
    await desk.fill('Field (required)', 'release-date');
    await desk.save();
    expect(await desk.saved()).toBe('<p>It opens on <wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>, they say.</p>');
  });
});

describe('the options of a widget', () => {
  it('are changed by a double click, and what has no field stays', async () => {
    await desk.load(`<p>On ${fact}.</p>`);
    const frame = await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame();
    await frame.locator('[data-wick-tag="wick-fact"]').click({ count: 2 });
    await page.waitForSelector('.tox-dialog');
    await desk.fill('Words of the article', 'June 6');
    await desk.fill('Mode', 'replace');
    await desk.save();
    const changed = '<p>On <wick-fact of="ballerina" field="release-date" mode="replace" data-desk="7">June 6</wick-fact>.</p>';
    expect(await desk.saved()).toBe(changed);
    expect(await frame.$eval('.wick-preview > wick-fact', (node) => node.textContent)).toBe('June 6');
    await page.evaluate(() => { window.tinymce.activeEditor!.undoManager.undo(); });
    expect(await desk.saved()).toBe(`<p>On ${fact}.</p>`);
  });

  it('are changed by the button beside a selected widget', async () => {
    await desk.load('<p>A</p><wick-timeline lens="story"><p>All <em>films</em>.</p></wick-timeline>');
    await desk.select('[data-wick-tag="wick-timeline"]');
    await page.locator('.tox-pop button[data-mce-name="wickoptions"]').click();
    await desk.fill('Lens', 'release');
    await desk.save();
    expect(await desk.saved()).toBe('<p>A</p>\n<wick-timeline lens="release">\n<p>All <em>films</em>.</p>\n</wick-timeline>');
  });
});

describe('the keys of an author', () => {
  it('Enter and words after a fact leave one fact', async () => {
    await desk.load(`<p>On ${fact}</p>`);
    await desk.select('[data-wick-tag="wick-fact"]');
    await desk.press('ArrowRight', 'Enter');
    await page.keyboard.type('Next');
    expect(await desk.saved()).toBe(`<p>On ${fact}</p>\n<p>Next</p>`);
    await desk.load(`<p>On ${fact}</p>`);
    await desk.select('[data-wick-tag="wick-fact"]');
    await desk.press('Enter');
    await page.keyboard.type('Next');
    expect(await desk.saved()).toBe(`<p>On ${fact}</p>\n<p>Next</p>`);
  });

  it('words after a card land after it', async () => {
    await desk.load('<p>A</p><wick-film-card film="ballerina"></wick-film-card>');
    await desk.select('[data-wick-tag="wick-film-card"]');
    await desk.press('ArrowRight');
    await page.keyboard.type('After');
    expect(await desk.saved()).toBe('<p>A</p>\n<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>');
  });

  it('Enter on a card makes a paragraph after it', async () => {
    await desk.load('<wick-film-card film="ballerina"></wick-film-card>');
    await desk.select('[data-wick-tag="wick-film-card"]');
    await desk.press('Enter');
    await page.keyboard.type('After');
    expect(await desk.saved()).toBe('<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>');
  });

  it('Delete before an empty card and Backspace after it join no paragraphs', async () => {
    const html = '<p>Before</p>\n<wick-film-card film="ballerina"></wick-film-card>\n<p>After</p>';
    await desk.load(html);
    await desk.caret('Before');
    await desk.press('Delete');
    expect(await desk.saved()).toBe(html);
    await desk.load(html);
    await desk.caret('After', true);
    await desk.press('Backspace');
    expect(await desk.saved()).toBe(html);
  });

  it('two Enters leave what surrounds content', async () => {
    await desk.load('<wick-spoiler reveals="john-wick-4"><p>He dies.</p></wick-spoiler>');
    await desk.caret('He dies.');
    await desk.press('Enter', 'Enter');
    await page.keyboard.type('Out');
    expect(await desk.saved()).toBe('<wick-spoiler reveals="john-wick-4">\n<p>He dies.</p>\n</wick-spoiler>\n<p>Out</p>');
  });

  it('bold over half a sentence does not split its fact', async () => {
    await desk.load(`<p>On ${fact}, they say.</p>`);
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.selection.select(editor.getBody().querySelector('p')!, true);
      editor.execCommand('Bold');
    });
    expect((await desk.saved()).match(/<wick-fact/g)).toHaveLength(1);
    expect(await desk.saved()).toContain(fact);
  });

  it('a widget that is copied and pasted is the same', async () => {
    await desk.load('<p>A</p><wick-film-card film="ballerina" layout="row"></wick-film-card><p>B</p>');
    await page.evaluate(() => {
      const editor = window.tinymce.activeEditor!;
      editor.selection.select(editor.dom.select('[data-wick-tag]')[0]!);
      const html = editor.selection.getContent();
      editor.selection.select(editor.dom.select('p')[1]!, true);
      editor.selection.collapse(false);
      editor.insertContent(html, { paste: true });
    });
    expect((await desk.saved()).match(/<wick-film-card film="ballerina" layout="row"><\/wick-film-card>/g)).toHaveLength(2);
  });
});

it('nothing failed on the page', async () => {
  expect(await toldOn(page)).toEqual([]);
});
