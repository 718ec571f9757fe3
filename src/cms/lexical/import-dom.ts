/**
 * How Lexical reads widgets from HTML.
 */
import type { DOMConversion, DOMConversionMap, LexicalNode } from 'lexical';
import { isDataScript, kindOf, type WidgetKind } from '../widget-kind.js';
import { markInlineBeside, unmarkInline } from '../lexical-spaces.js';
import { widgets } from '../widgets.js';

/** Lexical makes no node of a script: what holds one of data is held as a whole, or the data would be lost. */
function heldAs(element: HTMLElement): WidgetKind | undefined {
  const kind = kindOf(element);
  return kind === 'blocks' && [...element.children].some(isDataScript) ? 'block' : kind;
}

/**
 * The conversions of one node class: of every tag, where it is held as one of the kinds.
 * @param $create makes the node; its children are read only where it `holdsText`
 */
export function conversionsOf(kinds: readonly WidgetKind[], $create: (element: HTMLElement) => LexicalNode, holdsText: boolean): DOMConversionMap {
  const conversion: DOMConversion = {
    conversion: (element: HTMLElement) => {
      unmarkInline(element);
      return { node: $create(element), ...(!holdsText && { after: () => [] }) };
    },
    // Above what Lexical's own nodes ask for.
    priority: 2,
  };
  const matching = (element: HTMLElement): DOMConversion | null => {
    const kind = heldAs(element);
    return kind !== undefined && kinds.includes(kind) ? conversion : null;
  };
  return { ...Object.fromEntries(widgets.map(({ tag }) => [tag, matching])), '#text': markInlineBeside };
}
