/**
 * Finds where tags may be put into an article's source: around words, and below the text that holds them.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { inlineTags } from '../articles/authored-text.js';
import { attributeOf } from '../articles/article.js';
import type { MarkdownNode } from '../shorthand/markdown-tree.js';

/** An element or a text of a tree of HTML or Markdown, with its offsets in the source. */
export interface SourceNode {
  /** The HTML tag, or the tag that Markdown renders as; undefined for text. */
  readonly tag: string | undefined;
  readonly start: number;
  readonly end: number;
  /** Where the content is, without tags or marks. */
  readonly inner: readonly [start: number, end: number];
  readonly parent: SourceNode | undefined;
  readonly children: readonly SourceNode[];
  readonly attribute: (name: string) => string | undefined;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Wraps a parsed page. Nodes that the parser added have no place and are left out, with their children in their stead. Not recursive: a deep tree would overflow the call stack. */
export function sourceTreeOfHtml(document: DefaultTreeAdapterTypes.Document, length: number): SourceNode {
  const root = nodeOf(undefined, [0, length], [0, length], undefined);
  const open: (readonly [DefaultTreeAdapterTypes.ChildNode, Building])[] = document.childNodes.map((child) => [child, root] as const).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, parent] = next;
    const place = node.sourceCodeLocation;
    let holder = parent;
    if (place && node.nodeName !== '#comment') {
      const tags = 'startTag' in place ? place : undefined;
      const inner = [tags?.startTag?.endOffset ?? place.startOffset, tags?.endTag?.startOffset ?? place.endOffset] as const;
      holder = nodeOf('tagName' in node ? node.tagName : undefined, [place.startOffset, place.endOffset], inner, parent, (name) => ('tagName' in node ? attributeOf(node, name) : undefined));
      parent.children.push(holder);
    }
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push([child, holder]);
  }
  return root;
}

/** Wraps a parsed Markdown file. */
export function sourceTreeOfMarkdown({ tag, start, end, attributes, children }: MarkdownNode, parent?: SourceNode): SourceNode {
  const inner = [children[0]?.start ?? start, children.at(-1)?.end ?? end] as const;
  const made = nodeOf(tag, [start, end], inner, parent, (name) => attributes[name]);
  for (const child of children) made.children.push(sourceTreeOfMarkdown(child, made) as Building);
  return made;
}

type Building = SourceNode & { readonly children: Building[] };

function nodeOf(tag: string | undefined, [start, end]: readonly [number, number], inner: readonly [number, number], parent: SourceNode | undefined, attribute: SourceNode['attribute'] = () => undefined): Building {
  return { tag, start, end, inner, parent, children: [], attribute };
}

/** The innermost node that holds a range. */
export function nodeAround(root: SourceNode, { from, to }: Range): SourceNode {
  let node = root;
  for (let child: SourceNode | undefined = root; child; child = node.children.find(({ start, end }) => start <= from && to <= end)) node = child;
  return node;
}

/** A node and its ancestors, innermost first. */
export function* around(node: SourceNode): Generator<SourceNode> {
  for (let one: SourceNode | undefined = node; one; one = one.parent) yield one;
}

/** Elements around which, and not in which, a fact may stand: its mark is a button. */
const interactive: ReadonlySet<string> = new Set(['a', 'button', 'label', 'summary']);
/** Elements whose content is no markup, or is not the article's. */
const closed: ReadonlySet<string> = new Set(['title', 'script', 'style', 'textarea', 'option', 'code', 'pre']);

/** The range around which a tag pair can be put so that a browser closes it where it ends; undefined where none is. It grows to whole elements if the words fill them. */
export function wrappable(root: SourceNode, words: Range, source: string): Range | undefined {
  const node = nodeAround(root, words);
  const grown = node.tag === undefined || node.children.length === 0 ? words : ontoChildren(node, words, source);
  if (!grown || [...around(node)].some(({ tag }) => tag !== undefined && closed.has(tag))) return undefined;
  const holder = [...around(nodeAround(root, grown))].findLast(({ tag }) => tag !== undefined && interactive.has(tag));
  if (!holder) return grown;
  const isFilled = isBlankBetween(source, holder.inner[0], grown.from) && isBlankBetween(source, grown.to, holder.inner[1]);
  return isFilled ? { from: holder.start, to: holder.end } : undefined;
}

/** A range that begins and ends between the children of a node; undefined if a child is only partly in it. */
function ontoChildren({ children }: SourceNode, { from, to }: Range, source: string): Range | undefined {
  const first = children.find(({ start, end }) => start < from && from < end);
  const last = children.find(({ start, end }) => start < to && to < end);
  if (first?.tag !== undefined && !isBlankBetween(source, first.inner[0], from)) return undefined;
  if (last?.tag !== undefined && !isBlankBetween(source, to, last.inner[1])) return undefined;
  return { from: first?.tag === undefined ? from : first.start, to: last?.tag === undefined ? to : last.end };
}

/** Whether there is only white space, tags and marks between two offsets. */
function isBlankBetween(source: string, from: number, to: number): boolean {
  return source.slice(from, to).replace(/<[^>]*>|[*_~]/g, '').trim() === '';
}

/** Elements that hold words but no paragraph. */
const noParagraphs: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'pre', 'summary', 'legend', 'a', 'button', 'label', 'dt', 'address']);

/** Where a paragraph may be put below the text at an offset: after its block, or after its line of text where the container holds text and blocks. Undefined in parts that are not shown as written. */
export function placeBelow(root: SourceNode, at: number): { readonly offset: number; readonly block: SourceNode | undefined } | undefined {
  const chain = [...around(nodeAround(root, { from: at, to: at + 1 }))];
  if (chain.some(({ tag }) => tag !== undefined && closed.has(tag))) return undefined;
  const block = chain.findLast(({ tag }) => tag !== undefined && noParagraphs.has(tag));
  if (block) return { offset: block.end, block };
  const container = chain.findIndex(({ tag, parent }) => (tag !== undefined && !inlineTags.has(tag)) || parent === undefined);
  return { offset: chain[container - 1]?.end ?? at + 1, block: undefined };
}
