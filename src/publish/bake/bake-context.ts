/**
 * What has to be known of a page, and of the place of a widget in it, to write the widget as plain HTML.
 */
import { type Article, type ArticleElement, selfAndAncestors } from '../articles/article.js';
import type { BakeContext } from './baked-widget.js';
import type { Filled } from '../prerender/fill.js';
import { createStaticWording } from './static-wording.js';
import { isPhrasing } from './plain-nodes.js';

/** Gathers it for a page that was filled in, at an instant in milliseconds since 1970; `link` is the page's own address. */
export function createBakeContext({ text }: Article, filled: Filled, now: number, link?: string): BakeContext {
  return { text, drawn: new Map(filled.drawn.map((drawn) => [drawn.element, drawn])), link, ...createStaticWording(filled, now) };
}

/** Whether only words may stand where a widget does: in a paragraph or a heading, or in Markdown after other words on its line. */
export function standsInSentence(host: ArticleElement, { kind, text }: Article): boolean {
  const holder = [...selfAndAncestors(host)].slice(1).find(({ tagName }) => !tagName.startsWith('wick-') && tagName !== 'a');
  if (holder && (/^(?:p|pre|h[1-6]|summary|dt)$/.test(holder.tagName) || isPhrasing(holder.tagName))) return true;
  const { startOffset } = host.sourceCodeLocation!;
  return kind === 'markdown' && text.slice(lineStart(text, startOffset), startOffset).trim() !== '';
}

/** Where the line of a place in a text begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
