/**
 * Reads a widget's plain HTML into lines for a picture: its heading, paragraphs, rows and list items.
 */
import { type ArticleElement, attributeOf, nodesIn, readArticle, textOf } from '../articles/article.js';

/** A line of the picture; `term` is the `<dt>` of a `<dd>`. */
export interface PictureBlock {
  readonly term?: string;
  readonly text: string;
  /** The element's own language and direction, if it has them. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

export interface PictureWords {
  /** The widget's own heading, if it has one. */
  readonly heading: string | undefined;
  readonly blocks: readonly PictureBlock[];
}

const whole = new Set(['p', 'li', 'blockquote', 'figcaption', 'dd', 'tr', 'h3', 'h4', 'summary']);

/** Reads the lines of a widget's plain HTML. */
export function pictureWords(words: string): PictureWords {
  const { tree } = readArticle(words, 'html');
  const blocks: PictureBlock[] = [];
  const inside = new Set<unknown>();
  let heading: string | undefined;
  let term: string | undefined;
  for (const node of nodesIn(tree)) {
    if (!('tagName' in node)) continue;
    // Elements inside a block are part of its line.
    if (inside.has(node.parentNode)) inside.add(node);
    else if (node.tagName === 'h2' && heading === undefined) heading = lineOf(node);
    else if (node.tagName === 'dt') term = lineOf(node);
    else if (whole.has(node.tagName)) {
      inside.add(node);
      const text = node.tagName === 'tr' ? cellsOf(node) : node.tagName === 'blockquote' ? `“${lineOf(node)}”` : lineOf(node);
      if (text !== '') blocks.push({ ...(term !== undefined && node.tagName === 'dd' && { term }), text, lang: attributeOf(node, 'lang'), dir: attributeOf(node, 'dir') });
      if (node.tagName === 'dd') term = undefined;
    }
  }
  return { heading, blocks };
}

function lineOf(element: ArticleElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** The cells of a table row in one line; empty for a row of column headings. */
function cellsOf(row: ArticleElement): string {
  if (!row.childNodes.some(({ nodeName }) => nodeName === 'td')) return '';
  return row.childNodes.flatMap((cell) => ('tagName' in cell ? [lineOf(cell)] : [])).filter(Boolean).join(' · ');
}
