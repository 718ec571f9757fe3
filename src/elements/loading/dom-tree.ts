/**
 * The DOM as a tree for the shorthand rules, and the code that puts widgets into it.
 */
import type { Piece, Placement, Tree } from '../../shorthand/tree.js';
import type { ShorthandWidget } from '../../shorthand/widget.js';

export const domTreeAdapter: Tree<Node> = {
  parent: ({ parentNode }) => parentNode ?? undefined,
  children: ({ childNodes }) => [...childNodes],
  tag: (node) => (node instanceof Element ? node.localName : undefined),
  text: (node) => (node instanceof Text ? node.data : undefined),
  attribute: (node, name) => (node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined),
};

/** Inserts widgets. Nodes are moved rather than copied, so that they keep their listeners and the focus. */
export function insertWidgets(placements: readonly Placement<Node>[]): void {
  const { activeElement } = document;
  const pieces = cutOut(placements.flatMap((placement) => (placement.case === 'around' ? placement.cuts : [])));
  for (const placement of placements) {
    if (placement.case === 'instead') (placement.node as ChildNode).replaceWith(...placement.widgets.map((widget) => elementOf(widget).outer));
    else putAround(placement, pieces);
  }
  for (const piece of pieces.values()) piece.remove();
  if (activeElement instanceof HTMLElement && activeElement !== document.activeElement) activeElement.focus({ preventScroll: true });
}

function putAround({ widget, from, to }: Placement<Node> & { readonly case: 'around' }, pieces: ReadonlyMap<Piece<Node>, Text>): void {
  const first = 'from' in from ? pieces.get(from)! : (from.node as ChildNode);
  const parent = first.parentNode!;
  const after = !to ? first.nextSibling : 'from' in to ? pieces.get(to)! : to.node.nextSibling;
  const { outer, inner } = elementOf(widget);
  // The widget enters the page together with its content, so that it draws once.
  if (to) for (let node: ChildNode | null = first, next; node && node !== after; node = next) {
    next = node.nextSibling;
    inner.append(node);
  }
  parent.insertBefore(outer, after);
}

/** Splits the cut pieces off into text nodes of their own, from the last to the first, so that earlier offsets stay valid. */
function cutOut(pieces: readonly Piece<Node>[]): ReadonlyMap<Piece<Node>, Text> {
  const cut = new Map<Piece<Node>, Text>();
  for (const piece of [...pieces].sort((a, b) => b.from - a.from)) {
    const text = piece.node as Text;
    if (piece.to < text.length) text.splitText(piece.to);
    cut.set(piece, piece.from > 0 ? text.splitText(piece.from) : text);
  }
  return cut;
}

/** Makes the element, inside a provider if it has settings of its own. */
function elementOf({ tag, attributes, settings }: ShorthandWidget): { readonly outer: Element; readonly inner: Element } {
  const inner = elementWith(tag, attributes);
  if (settings.size === 0) return { outer: inner, inner };
  const outer = elementWith('wick-provider', settings);
  outer.append(inner);
  return { outer, inner };
}

function elementWith(tag: string, attributes: ReadonlyMap<string, string>): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}
