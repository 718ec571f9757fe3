/**
 * A page as a tree, whoever made it, and what of it may hold links and shortcodes that stand for widgets.
 */
import type { ShorthandFault, ShorthandWidget } from './widget.js';

/** How the nodes of a browser's document, and those of a parser, are asked. */
export interface Tree<N> {
  readonly parent: (node: N) => N | undefined;
  readonly children: (node: N) => readonly N[];
  /** The tag of an element in lower case; undefined for every other node. */
  readonly tag: (node: N) => string | undefined;
  /** The words of a text node; undefined for every other node. */
  readonly text: (node: N) => string | undefined;
  readonly attribute: (element: N, name: string) => string | undefined;
}

/** Letters of a text node, from an index up to another. */
export interface Piece<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
}

/** Where a widget goes. No node is copied, and no word is lost but those of a shortcode itself, which are cut out. */
export type Placement<N> =
  | (Span<N> & { readonly case: 'around'; readonly widget: ShorthandWidget; readonly cuts: readonly Piece<N>[] })
  /** One or several in the place of a paragraph that holds nothing else. */
  | { readonly case: 'instead'; readonly widgets: readonly ShorthandWidget[]; readonly node: N };

/** From before a node, or from the place of letters that are cut out, to behind one or to such a place; with no end it holds nothing. All lie in one element. */
export interface Span<N> {
  readonly from: { readonly node: N } | Piece<N>;
  readonly to?: { readonly node: N } | Piece<N>;
}

/** What is wrong, and where. */
export interface LocatedFault<N> {
  readonly fault: ShorthandFault;
  /** A link, or the text node in which a shortcode begins at an index. */
  readonly node: N;
  readonly index?: number;
}

export interface Plan<N> {
  readonly placements: readonly Placement<N>[];
  readonly told: readonly LocatedFault<N>[];
}

/** In these, words are shown as they are written, or are not the page's. */
const kept = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'template', 'textarea', 'title', 'svg', 'math', 'select', 'button', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp', 'object']);

/** Of these widgets the words between the tags are shown; what stands in the others is shown when nothing else can be. */
const open = new Set(['wick-provider', 'wick-when', 'wick-spoiler', 'wick-faq', 'wick-answer']);

const wrappers = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'nobr', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u']);
const inline = new Set([...wrappers, 'audio', 'canvas', 'code', 'img', 'input', 'kbd', 'meter', 'object', 'output', 'picture', 'progress', 'ruby', 'samp', 'select', 'button', 'svg', 'math', 'textarea', 'var', 'video', 'iframe', 'wick-fact']);
/** Blocks in which no other block may stand. */
const wordsOnly = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt', 'legend', 'caption', 'button', 'pre', 'address']);

const blankText = /^[\s\u200b\u2060\ufeff]*$/;

/** What stands in a line with words, and holds words. */
export function isWrapper(tag: string | undefined): boolean {
  return tag !== undefined && wrappers.has(tag);
}

/** Whether an element stands in a line with words. One of others may: it is not for us to say that it is a block. Of ours, one that holds words does where it holds nothing else. */
export function isInline<N>(tree: Tree<N>, node: N): boolean {
  const tag = tree.tag(node);
  if (tag === undefined) return false;
  if (open.has(tag)) return tree.children(node).every((child) => tree.tag(child) === undefined || tree.tag(child) === 'br' || isInline(tree, child));
  return inline.has(tag) || (tag.includes('-') && !tag.startsWith('wick-'));
}

/** Whether an element holds any block. */
export function holdsBlocks<N>(tree: Tree<N>, node: N): boolean {
  return tree.children(node).some((child) => tree.tag(child) !== undefined && tree.tag(child) !== 'br' && (!isInline(tree, child) || (isWrapper(tree.tag(child)) && holdsBlocks(tree, child))));
}

export function holdsWordsOnly(tag: string | undefined): boolean {
  return tag !== undefined && wordsOnly.has(tag);
}

/** Whether a node shows nothing: editors leave spaces, line breaks, comments and empty marks behind. */
export function isBlank<N>(tree: Tree<N>, node: N): boolean {
  const [text, tag] = [tree.text(node), tree.tag(node)];
  if (text !== undefined) return blankText.test(text);
  if (tag === undefined || tag === 'br') return true;
  return isWrapper(tag) && tree.children(node).every((child) => isBlank(tree, child));
}

/** Whether what stands there stays as it is: its author or the page says so, or it stands in a widget that it may have become. */
export function isExcluded<N>(tree: Tree<N>, node: N, tags: readonly string[] = []): boolean {
  let isEdited: boolean | undefined;
  let around: string | undefined;
  for (let holder: N | undefined = node; holder !== undefined; holder = tree.parent(holder)) {
    const tag = tree.tag(holder);
    if (tag === undefined) continue;
    if (kept.has(tag) || tree.attribute(holder, 'data-wick')?.trim().toLowerCase() === 'off') return true;
    isEdited ??= editing(tree.attribute(holder, 'contenteditable'));
    if (tag.startsWith('wick-') && tag !== 'wick-provider') around ??= tag;
  }
  return isEdited === true || (around !== undefined && (!open.has(around) || tags.includes(around)));
}

function editing(written: string | undefined): boolean | undefined {
  return written === undefined ? undefined : written.trim().toLowerCase() !== 'false';
}
