/**
 * An article as it is read by the check: links and shortcodes are the widgets that they stand for, and every place is one of its source.
 */
import { toldFault } from '../../shorthand/fault-message.js';
import { readArticle as parseArticle } from '../articles/article.js';
import { type DatedArticle, type ReadableKind, readDatedArticle } from '../articles/dated-article.js';
import { expand, type Misread } from './expand.js';
import type { RawFinding } from '../check/finding.js';
import type { PlacedWidget } from '../articles/html-passages.js';
import type { Passage } from '../articles/passage.js';

/** An article, and what of its links and shortcodes cannot be read. */
export interface ExpandedArticle {
  readonly article: DatedArticle;
  readonly misread: readonly RawFinding[];
}

/** Reads an article; `films` says how addresses of films look, where its page does not. */
export function readExpandedArticle(text: string, kind: ReadableKind, name: string, films: string | undefined): ExpandedArticle {
  if (kind === 'text') return { article: readDatedArticle(text, kind, name), misread: [] };
  const { article: { text: expanded }, misread, sourceOf } = expand(parseArticle(text, kind), films);
  const article = readDatedArticle(expanded, kind, name);
  return { article: expanded === text ? article : inSource(article, sourceOf, text), misread: misread.flatMap((one) => foundAt(one, text)) };
}

function inSource(article: DatedArticle, sourceOf: (offset: number) => number, text: string): DatedArticle {
  return { ...article, passages: article.passages.map((passage) => passageInSource(passage, sourceOf)), widgets: article.widgets.map((widget) => widgetInSource(widget, sourceOf, text)) };
}

function passageInSource(passage: Passage, sourceOf: (offset: number) => number): Passage {
  return { ...passage, offsets: passage.offsets.map(sourceOf), facts: passage.facts.map((fact) => ({ ...fact, at: sourceOf(fact.at) })) };
}

/** Attributes of one that is no element in the source have no place of their own there. */
function widgetInSource(widget: PlacedWidget, sourceOf: (offset: number) => number, text: string): PlacedWidget {
  const { places, wordsAt } = widget;
  const at = sourceOf(widget.at);
  const isWritten = text.slice(at, at + widget.tag.length + 1).toLowerCase() === `<${widget.tag}`;
  return { ...widget, at, places: isWritten ? new Map([...places].map(([name, place]) => [name, sourceOf(place)])) : new Map(), wordsAt: wordsAt && [sourceOf(wordsAt[0]), sourceOf(wordsAt[1])] };
}

/** Up to the end of the tag or the shortcode. */
function foundAt({ at, fault }: Misread, text: string): readonly RawFinding[] {
  const said = toldFault(fault, 'en');
  if (!said) return [];
  const words = /^(?:<a\b[^>]*>|\[[^\]]*\](?:\([^)]*\))?)/i.exec(text.slice(at))?.[0] ?? text.slice(at, at + 1);
  return [{ rule: 'shorthand', kind: 'unknown', from: at, to: at + words.length, words, sentence: words, message: said.message }];
}
