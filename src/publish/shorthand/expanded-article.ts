/**
 * Reads an article for `wick check`: with links and shortcodes expanded to widgets, and all offsets mapped to the source.
 */
import { toldFault } from '../../shorthand/fault-message.js';
import { readArticle as parseArticle } from '../articles/article.js';
import { type DatedArticle, type ReadableKind, readDatedArticle } from '../articles/dated-article.js';
import { expand, type Misread } from './expand.js';
import { mayHoldShorthand } from './may-hold-shorthand.js';
import type { RawFinding } from '../check/finding.js';
import type { PlacedWidget } from '../articles/html-passages.js';
import type { Passage } from '../articles/passage.js';

/** An article, and findings on its unreadable links and shortcodes. */
export interface ExpandedArticle {
  readonly article: DatedArticle;
  readonly misread: readonly RawFinding[];
  /** Whether the trees of the article are those of the source: nothing was expanded. */
  readonly isAsWritten: boolean;
}

/** Reads an article. `films` is the pattern of films' addresses; undefined leaves it to the page. */
export function readExpandedArticle(text: string, kind: ReadableKind, name: string, films: string | undefined): ExpandedArticle {
  if (kind === 'text' || !mayHoldShorthand(text)) return { article: readDatedArticle(text, kind, name), misread: [], isAsWritten: true };
  const { article: { text: expanded }, misread, sourceOf } = expand(parseArticle(text, kind), films);
  const article = readDatedArticle(expanded, kind, name);
  return { article: expanded === text ? article : inSource(article, sourceOf, text), misread: misread.flatMap((one) => foundAt(one, text)), isAsWritten: expanded === text };
}

function inSource(article: DatedArticle, sourceOf: (offset: number) => number, text: string): DatedArticle {
  return { ...article, passages: article.passages.map((passage) => passageInSource(passage, sourceOf)), widgets: article.widgets.map((widget) => widgetInSource(widget, sourceOf, text)), notes: article.notes.map((note) => ({ ...note, at: sourceOf(note.at) })) };
}

function passageInSource(passage: Passage, sourceOf: (offset: number) => number): Passage {
  return { ...passage, offsets: passage.offsets.map(sourceOf), facts: passage.facts.map((fact) => ({ ...fact, at: sourceOf(fact.at) })) };
}

/** Maps a widget's offsets to the source. Attributes of an expanded link or shortcode have none there. */
function widgetInSource(widget: PlacedWidget, sourceOf: (offset: number) => number, text: string): PlacedWidget {
  const { places, wordsAt } = widget;
  const at = sourceOf(widget.at);
  const isWritten = text.slice(at, at + widget.tag.length + 1).toLowerCase() === `<${widget.tag}`;
  return { ...widget, at, places: isWritten ? new Map([...places].map(([name, place]) => [name, sourceOf(place)])) : new Map(), wordsAt: wordsAt && [sourceOf(wordsAt[0]), sourceOf(wordsAt[1])] };
}

/** The finding for a misread link or shortcode, over its whole tag. */
function foundAt({ at, fault }: Misread, text: string): readonly RawFinding[] {
  const said = toldFault(fault, 'en');
  if (!said) return [];
  const words = /^(?:<a\b[^>]*>|\[[^\]]*\](?:\([^)]*\))?)/i.exec(text.slice(at))?.[0] ?? text.slice(at, at + 1);
  return [{ rule: 'shorthand', kind: 'unknown', from: at, to: at + words.length, words, sentence: words, message: said.message }];
}
