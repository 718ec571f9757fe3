/**
 * Plans where the widgets go that links stand for.
 */
import { shorthandElements } from './elements.js';
import { type FilmRules, readLink } from './links.js';
import { holdsWordsOnly, isBlank, isInline, isWrapper, type Placement, type Plan, isExcluded, type LocatedFault, type Tree } from './tree.js';
import type { ShorthandWidget } from './widget.js';

/** Reads links and plans a widget for each that stands for one. `isTarget` is whether the page has an element with that id, to which `#wick-…` then leads. */
export function placeLinks<N>(tree: Tree<N>, links: Iterable<N>, rules: FilmRules, isTarget: (id: string) => boolean): Plan<N> {
  const placements: Placement<N>[] = [];
  const told: LocatedFault<N>[] = [];
  for (const link of links) {
    const href = tree.attribute(link, 'href')?.trim() ?? '';
    const reading = readLink(href, rules);
    if (!reading || isByReader(tree.attribute(link, 'rel')) || isExcluded(tree, link, reading.widget ? [reading.widget.tag] : [])) continue;
    if (href.startsWith('#') && isTarget(href.slice(1))) continue;
    told.push(...reading.faults.map((fault) => ({ fault, node: link })));
    const placed = reading.widget && placeOf(tree, link, reading.widget);
    if (placed) placements.push(placed);
    else if (reading.widget) told.push({ fault: { case: 'in-sentence', name: reading.widget.name }, node: link });
  }
  return { placements, told };
}

function isByReader(rel: string | undefined): boolean {
  return rel !== undefined && rel.toLowerCase().split(/\s+/).includes('ugc');
}

/** Places a widget around its link, or around the paragraph or block that contains only the link; undefined if it does not fit into a sentence. */
function placeOf<N>(tree: Tree<N>, link: N, widget: ShorthandWidget): Placement<N> | undefined {
  const around = (node: N, shown = widget): Placement<N> => ({ case: 'around', widget: shown, from: { node }, to: { node }, cuts: [] });
  if (widget.name === 'fact') return around(link);
  const block = blockOf(tree, link);
  if (block !== undefined) return around(block);
  return shorthandElements[widget.name]?.inSentence ? around(link, asInline(widget)) : undefined;
}

/** The widget for a place in a sentence: `wick-spoiler` gets the attribute `inline`. */
export function asInline(widget: ShorthandWidget): ShorthandWidget {
  return widget.name === 'spoiler' ? { ...widget, attributes: new Map([...widget.attributes, ['inline', '']]) } : widget;
}

/** The node that a block may replace: the paragraph that contains only `node`, or `node` itself if it stands alone between blocks or line breaks. `broken`: whether inline elements around it break the line before it, and after it. */
export function blockOf<N>(tree: Tree<N>, node: N, broken: readonly boolean[] = []): N | undefined {
  const parent = tree.parent(node);
  const tag = parent === undefined ? undefined : tree.tag(parent);
  if (parent === undefined) return node;
  const siblings = tree.children(parent);
  const at = siblings.indexOf(node);
  const sides = [siblings.slice(0, at).reverse(), siblings.slice(at + 1)];
  if (isWrapper(tag) || tag === 'p') {
    if (!siblings.every((one) => one === node || isBlank(tree, one))) return undefined;
    return tag === 'p' ? parent : blockOf(tree, parent, sides.map((nodes, side) => broken[side] || hasBreak(tree, nodes)));
  }
  if (holdsWordsOnly(tag) || isInline(tree, parent)) return undefined;
  return sides.every((nodes, side) => broken[side] || isEdge(tree, nodes)) ? node : undefined;
}

function hasBreak<N>(tree: Tree<N>, nodes: readonly N[]): boolean {
  return nodes.some((node) => tree.tag(node) === 'br' || hasBreak(tree, tree.children(node)));
}

/** Whether a line ends before the first visible one of the siblings. */
function isEdge<N>(tree: Tree<N>, siblings: readonly N[]): boolean {
  const next = siblings.find((node) => tree.tag(node) === 'br' || !isBlank(tree, node));
  return next === undefined || (tree.text(next) === undefined && !isInline(tree, next));
}
