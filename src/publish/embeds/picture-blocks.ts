/**
 * What a widget says, as the few lines that fit into a picture: its heading, and its paragraphs, rows and items in their order.
 */
import { type ArticleElement, attributeOf, nodesIn, readArticle, textOf } from '../articles/article.js';

/** A line of the picture; a row of a list of terms has its term. */
export interface PictureBlock {
  readonly term?: string;
  readonly text: string;
  /** Where they are not the page's. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

export interface PictureWords {
  /** The widget's own heading, if it has one. */
  readonly heading: string | undefined;
  readonly blocks: readonly PictureBlock[];
}

const whole = new Set(['p', 'li', 'blockquote', 'figcaption', 'dd', 'tr', 'h3', 'h4', 'summary']);

/** Reads what a widget says in plain HTML. */
export function pictureWords(words: string): PictureWords {
  const { tree } = readArticle(words, 'html');
  const blocks: PictureBlock[] = [];
  const inside = new Set<unknown>();
  let heading: string | undefined;
  let term: string | undefined;
  for (const node of nodesIn(tree)) {
    if (!('tagName' in node)) continue;
    // What stands in a line that was read is a part of it.
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

/** The cells of a row of values, in a line; the names of columns are none. */
function cellsOf(row: ArticleElement): string {
  if (!row.childNodes.some(({ nodeName }) => nodeName === 'td')) return '';
  return row.childNodes.flatMap((cell) => ('tagName' in cell ? [lineOf(cell)] : [])).filter(Boolean).join(' · ');
}
