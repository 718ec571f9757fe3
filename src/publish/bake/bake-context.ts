/**
 * Collects what baking a page's widgets needs: the drawn widgets, static wording, and whether a widget stands in a sentence.
 */
import { type Article, type ArticleElement, selfAndAncestors } from '../articles/article.js';
import type { BakeContext } from './baked-widget.js';
import type { Filled } from '../prerender/fill.js';
import { createStaticWording } from './static-wording.js';
import { isPhrasing } from './plain-nodes.js';

/** Makes the context of a filled page. `now` is in milliseconds since 1970; `link` is the page's own address. */
export function createBakeContext({ text }: Article, filled: Filled, now: number, link?: string): BakeContext {
  return { text, drawn: new Map(filled.drawn.map((drawn) => [drawn.element, drawn])), link, ...createStaticWording(filled, now) };
}

/** Whether a widget's place allows only phrasing content: in a paragraph or heading, or in Markdown after other text on its line. */
export function standsInSentence(host: ArticleElement, { kind, text }: Article): boolean {
  const holder = [...selfAndAncestors(host)].slice(1).find(({ tagName }) => !tagName.startsWith('wick-') && tagName !== 'a');
  if (holder && (/^(?:p|pre|h[1-6]|summary|dt)$/.test(holder.tagName) || isPhrasing(holder.tagName))) return true;
  const { startOffset } = host.sourceCodeLocation!;
  return kind === 'markdown' && text.slice(lineStart(text, startOffset), startOffset).trim() !== '';
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
