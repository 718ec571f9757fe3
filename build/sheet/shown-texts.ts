/**
 * Reads the texts of the widgets in a page, with their places. Runs in the page.
 */
import { elementsIn } from './undrawn.js';

/** A run of text in one element, and the boxes of its lines: none where it is only heard. */
export interface ShownText {
  readonly text: string;
  readonly element: Element;
  readonly widget: Element;
  readonly boxes: readonly DOMRect[];
}

/** Attributes that are read to people. */
const labels = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/** The texts in shadow roots. Lit writes one sentence as several nodes: they count as one. */
export function textsOf(page: Document): readonly ShownText[] {
  return elementsIn(page).flatMap((widget) => (widget.shadowRoot ? [...textsIn(widget.shadowRoot, widget)] : []));
}

function* textsIn(parent: ParentNode & Node, widget: Element): Generator<ShownText> {
  let run: Text[] = [];
  for (const node of [...parent.childNodes, undefined]) {
    if (node instanceof Text) run.push(node);
    else if (!(node instanceof Comment)) {
      const element = parent instanceof Element ? parent : widget;
      const text = run.map(({ data }) => data).join('').replace(/\s+/g, ' ').trim();
      if (text !== '') yield { text, element, widget, boxes: isSeen(element) ? boxesOf(run) : [] };
      run = [];
    }
    if (!(node instanceof Element) || /^(?:style|script|slot)$/.test(node.localName)) continue;
    for (const name of labels) if (node.hasAttribute(name)) yield { text: node.getAttribute(name)!, element: node, widget, boxes: [] };
    yield* textsIn(node, widget);
  }
}

function boxesOf(run: readonly Text[]): readonly DOMRect[] {
  const range = new Range();
  range.setStartBefore(run[0]!);
  range.setEndAfter(run.at(-1)!);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** Whether a text of an element is seen beside others: not if it is only for screen readers, on a poster, or in a popover. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.matches('[popover], svg[aria-hidden="true"]') || getComputedStyle(one).clipPath !== 'none') return false;
  }
  return true;
}
