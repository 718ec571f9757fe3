/**
 * Drives TinyMCE as an author does: loads an article, places the caret, presses keys, fills in a dialog.
 */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { TinyMCE } from 'tinymce';

declare global {
  interface Window {
    tinymce: TinyMCE;
  }
}

export type TinymceDesk = ReturnType<typeof tinymceDesk>;

export function tinymceDesk(page: Page) {
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
  const press = async (...keys: readonly KeyInput[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** The editing surface. */
  const surface = async (): Promise<ElementHandle<HTMLElement>> => (await (await (await page.waitForSelector('iframe.tox-edit-area__iframe'))!.contentFrame()).waitForSelector('body')) as ElementHandle<HTMLElement>;

  /** Chooses in the field of a dialog by its label, or types into it. */
  const fill = async (label: string, value: string): Promise<void> => {
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
  };

  const save = async (): Promise<void> => {
    await page.locator('.tox-dialog button[data-mce-name="Save"]').click();
    await page.waitForSelector('.tox-dialog', { hidden: true });
  };

  const insert = async (label: string): Promise<void> => {
    await page.locator('button[data-mce-name="wick"]').click();
    await page.locator(`.tox-collection__item[aria-label="${label}"]`).click();
    await page.waitForSelector('.tox-dialog');
  };

  return { load, saved, caret, select, press, surface, fill, save, insert };
}
