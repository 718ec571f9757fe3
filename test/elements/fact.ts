/**
 * Helpers for facts in the sentences of an article: what a reader sees and can open.
 */
import { type Mode, scene } from '../fixture.js';
import { part, seen } from './reading.js';

/** An article of 25 January 2024, read on 20 November 2026. */
export const overtakenArticle = 'published="2024-01-25" now="2026-11-20"';

/** The first fact of a sentence in an article. */
export async function factIn(mode: Mode, sentence: string, settings = overtakenArticle, options: { locale?: string; dir?: 'ltr' | 'rtl' } = {}): Promise<HTMLElement> {
  const page = await scene(mode, `<wick-provider ${settings}>${sentence}</wick-provider>`, options);
  return page.querySelector<HTMLElement>('wick-fact')!;
}

/** The visible text of the sentence around a fact, spaces included, without an open popover. */
export function sentenceOf(fact: Element): string {
  return textOf(fact.parentElement!).replace(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.localName === 'style' || node.hasAttribute('popover') || getComputedStyle(node).display === 'none') return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return (assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes]).map(textOf).join('');
}

export function popoverOf(fact: Element): HTMLElement {
  return part(fact, 'popover')!;
}

/** Plays something that opens or closes a fact's popover, and waits until the popover has told of it. */
export async function toggled(fact: Element, play: () => unknown): Promise<void> {
  const told = new Promise((resolve) => { popoverOf(fact).addEventListener('toggle', resolve, { once: true }); });
  await play();
  await told;
}

/** What a popover says, line by line. */
export function linesOf(fact: Element): string[] {
  return [...popoverOf(fact).querySelectorAll('dt, dd')].map(seen);
}
