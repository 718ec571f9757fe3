/**
 * Parses Markdown into a tree of its blocks and inline elements, each with its offsets in the source.
 */
import { type FrontMatter, frontMatterIn } from './front-matter.js';
import { MarkdownTreeBuilder } from './markdown-tree-builder.js';
import { definitionsIn, parserWith, possibleLabels } from './link-references.js';

/** Node types are named as in mdast, https://github.com/syntax-tree/mdast. */
export type MarkdownType =
  | 'root' | 'paragraph' | 'heading' | 'blockquote' | 'list' | 'listItem' | 'code' | 'html' | 'thematicBreak' | 'definition'
  | 'text' | 'emphasis' | 'strong' | 'link' | 'image' | 'inlineCode' | 'break';

/** A node with its offsets in the source, marks included. */
export interface MarkdownPart {
  readonly type: MarkdownType;
  readonly from: number;
  readonly to: number;
  readonly children: readonly MarkdownPart[];
  /** The address of a link. */
  readonly url?: string;
  /** Whether blank lines separate the items of a list, or the blocks of an item. */
  readonly isSpread?: boolean;
}

/** A parsed file. */
export interface MarkdownFile {
  readonly root: MarkdownPart;
  readonly front: FrontMatter | undefined;
}

/** Parses CommonMark. Brackets are a link or an image only if they have an address or a definition. */
export function parseMarkdown(source: string): MarkdownFile {
  const front = frontMatterIn(source);
  const start = front?.to ?? (source.startsWith('\ufeff') ? 1 : 0);
  const { text, offsetAt } = readable(source.slice(start));
  const labels = possibleLabels(text);
  const tree = parserWith(labels).parse(text);
  const builder = new MarkdownTreeBuilder(source, labels.size === 0 ? new Map() : definitionsIn(tree, text), (offset) => start + offsetAt(offset));
  tree.iterate({ enter: (node) => builder.enter(node), leave: () => { builder.leave(); } });
  return { root: builder.root(), front };
}

/** A tag alone on its line that ends with `/>`. */
const selfClosing = /^([ \t>*+\-\d.)]*<[a-z][\w-]*(?:[ \t][^<>\r\n]*?)?)\/(?=>[ \t]*\r?$)/gim;

/** What the parser reads as CommonMark says: `\n` at the ends of lines, and no `/>` where a tag begins a block of HTML. `offsetAt` maps its offsets back. */
function readable(text: string): { readonly text: string; readonly offsetAt: (offset: number) => number } {
  const open = text.includes('/>') ? text.replace(selfClosing, '$1 ') : text;
  if (!open.includes('\r')) return { text: open, offsetAt: (offset) => offset };
  const ends = [...open.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  return { text: open.replace(/\r\n?/g, '\n'), offsetAt: (offset) => offset + countBelow(ends, offset) };
}

/** How many of the sorted numbers are less than a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All nodes of a tree in document order. Not recursive: a deep tree would overflow the call stack. */
export function* markdownParts(root: MarkdownPart): Generator<MarkdownPart> {
  const open = [root];
  for (let part = open.pop(); part; part = open.pop()) {
    yield part;
    for (let index = part.children.length - 1; index >= 0; index -= 1) open.push(part.children[index]!);
  }
}
