/**
 * Editing actions in an article with widgets: a caret or selection, and the keys to press.
 */
import type { Page } from 'puppeteer-core';
import type { Saving } from './saving.js';

export interface Move {
  readonly article: string;
  /** Selects the text of an element from one offset to another; `Infinity` is its end. */
  readonly select: readonly [selector: string, from: number, to: number];
  readonly keys: readonly string[];
}

const fact = '<wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>';
const card = '<wick-film-card film="ballerina"><p>Soon.</p></wick-film-card>';
const end = 1000;

export const moves: Readonly<Record<string, Move>> = {
  'a word typed at the end of a fact': { article: `<p>It opens on ${fact}.</p>`, select: ['wick-fact', end, end], keys: ['X'] },
  'Enter at the end of a fact, and a word': { article: `<p>It opens on ${fact}.</p>`, select: ['wick-fact', end, end], keys: ['Enter', 'X'] },
  'bold over half a fact': { article: `<p>It opens on ${fact}.</p>`, select: ['wick-fact', 0, 4], keys: ['Control+b'] },
  'Enter twice at the end of a card’s words, and a word': { article: `<p>One.</p>${card}<p>Two.</p>`, select: ['wick-film-card p', end, end], keys: ['Enter', 'Enter', 'X'] },
  'Delete before an empty card': { article: '<p>One.</p><wick-film-card film="ballerina"></wick-film-card><p>Two.</p>', select: ['p', end, end], keys: ['Delete'] },
};

/** Runs in the page. Selects from one offset to another within an element's text. */
async function select(selector: string, from: number, to: number): Promise<void> {
  const surface = (window as unknown as { readonly saving: Saving }).saving.surface();
  const { ownerDocument } = surface;
  const walker = ownerDocument.createTreeWalker(surface.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text;
  for (let next = walker.nextNode(); next; next = walker.nextNode()) if ((next as Text).data.trim() !== '') text = next as Text;
  const focused = surface.isContentEditable ? surface : text.parentElement!.closest<HTMLElement>('[contenteditable]')!;
  focused.focus();
  ownerDocument.getSelection()!.setBaseAndExtent(text, Math.min(from, text.length), text, Math.min(to, text.length));
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Loads the article of a move, makes the move and returns what is saved then. */
export async function make(page: Page, { article, select: [selector, from, to], keys }: Move): Promise<string> {
  await page.bringToFront();
  await page.evaluate(async (html) => { await (window as unknown as { readonly saving: Saving }).saving.load(html); }, article);
  await page.evaluate(select, selector, from, to);
  for (const key of keys) {
    const [last, ...held] = key.split('+').reverse() as [string, ...string[]];
    for (const modifier of held) await page.keyboard.down(modifier as 'Control');
    await page.keyboard.press(last as 'Enter');
    for (const modifier of held) await page.keyboard.up(modifier as 'Control');
  }
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { readonly saving: Saving }).saving.save();
  });
}
