/**
 * A tree adapter for any DOM or parser, and the rules on which nodes may contain links and shortcodes for widgets.
 */
import type { ShorthandFault, ShorthandWidget } from './widget.js';

/** The adapter by which nodes of the DOM, parse5 or Markdown are read. */
export interface Tree<N> {
  readonly parent: (node: N) => N | undefined;
  readonly children: (node: N) => readonly N[];
  /** The tag of an element in lower case; undefined for every other node. */
  readonly tag: (node: N) => string | undefined;
  /** The text of a text node; undefined for every other node. */
  readonly text: (node: N) => string | undefined;
  readonly attribute: (element: N, name: string) => string | undefined;
}

/** A part of a text node, from an index up to another. */
export interface Piece<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
}

/** The place of a widget. `cuts` are the letters of the shortcode itself, which are removed; all other text stays. */
export type Placement<N> =
  | (Span<N> & { readonly case: 'around'; readonly widget: ShorthandWidget; readonly cuts: readonly Piece<N>[] })
  /** Widgets that replace a paragraph with nothing else in it. */
  | { readonly case: 'instead'; readonly widgets: readonly ShorthandWidget[]; readonly node: N };

/** Where a widget begins and ends: before and after a node, or at a cut, both in one element. Without `to` the widget is empty. */
export interface Span<N> {
  readonly from: { readonly node: N } | Piece<N>;
  readonly to?: { readonly node: N } | Piece<N>;
}

/** A fault with its place. */
export interface LocatedFault<N> {
  readonly fault: ShorthandFault;
  /** A link, or the text node in which a shortcode begins at `index`. */
  readonly node: N;
  readonly index?: number;
}

export interface Plan<N> {
  readonly placements: readonly Placement<N>[];
  readonly told: readonly LocatedFault<N>[];
}

/** Elements whose text is shown as written or is not part of the page: shorthand in them is not expanded. */
const kept = new Set(['pre', 'code', 'kbd', 'samp', 'script', 'style', 'template', 'textarea', 'title', 'svg', 'math', 'select', 'button', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp', 'object']);

/** Widgets that show their content; in the others it is only a fallback. */
const open = new Set(['wick-provider', 'wick-when', 'wick-spoiler', 'wick-faq', 'wick-answer']);

const wrappers = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'nobr', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u']);
const inline = new Set([...wrappers, 'audio', 'canvas', 'code', 'img', 'input', 'kbd', 'meter', 'object', 'output', 'picture', 'progress', 'ruby', 'samp', 'select', 'button', 'svg', 'math', 'textarea', 'var', 'video', 'iframe', 'wick-fact']);
/** Block elements that may not contain other blocks. */
const wordsOnly = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt', 'legend', 'caption', 'button', 'pre', 'address']);

const blankText = /^[\s\u200b\u2060\ufeff]*$/;

/** Whether a tag is an inline element with text. */
export function isWrapper(tag: string | undefined): boolean {
  return tag !== undefined && wrappers.has(tag);
}

/** Whether an element is inline. Other libraries' custom elements count as inline; widgets that show their content do if all of it is inline. */
export function isInline<N>(tree: Tree<N>, node: N): boolean {
  const tag = tree.tag(node);
  if (tag === undefined) return false;
  if (open.has(tag)) return tree.children(node).every((child) => tree.tag(child) === undefined || tree.tag(child) === 'br' || isInline(tree, child));
  return inline.has(tag) || (tag.includes('-') && !tag.startsWith('wick-'));
}

/** Whether an element contains a block. */
export function holdsBlocks<N>(tree: Tree<N>, node: N): boolean {
  return tree.children(node).some((child) => tree.tag(child) !== undefined && tree.tag(child) !== 'br' && (!isInline(tree, child) || (isWrapper(tree.tag(child)) && holdsBlocks(tree, child))));
}

export function holdsWordsOnly(tag: string | undefined): boolean {
  return tag !== undefined && wordsOnly.has(tag);
}

/** Whether a node shows nothing: editors leave spaces, line breaks, comments and empty elements behind. */
export function isBlank<N>(tree: Tree<N>, node: N): boolean {
  const [text, tag] = [tree.text(node), tree.tag(node)];
  if (text !== undefined) return blankText.test(text);
  if (tag === undefined || tag === 'br') return true;
  return isWrapper(tag) && tree.children(node).every((child) => isBlank(tree, child));
}

/** Whether shorthand at a node is not expanded: in code, under `data-wick="off"`, in an editor, in a fallback, or inside a widget of the same `tags`. */
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
