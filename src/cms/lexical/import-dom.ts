/**
 * Conversions by which Lexical reads widgets from HTML.
 */
import type { DOMConversion, DOMConversionMap, LexicalNode } from 'lexical';
import { isDataScript, kindOf, type WidgetKind } from '../widget-kind.js';
import { markInlineBeside, unmarkInline } from '../lexical-spaces.js';
import { widgets } from '../widgets.js';

/** Lexical drops scripts, so a widget with a script of data is held as a whole to keep the data. */
function heldAs(element: HTMLElement): WidgetKind | undefined {
  const kind = kindOf(element);
  return kind === 'blocks' && [...element.children].some(isDataScript) ? 'block' : kind;
}

/**
 * Returns the conversions of one node class: for every tag, where the widget is held as one of `kinds`.
 * @param $create makes the node; its children are read only where it `holdsText`
 */
export function conversionsOf(kinds: readonly WidgetKind[], $create: (element: HTMLElement) => LexicalNode, holdsText: boolean): DOMConversionMap {
  const conversion: DOMConversion = {
    conversion: (element: HTMLElement) => {
      unmarkInline(element);
      return { node: $create(element), ...(!holdsText && { after: () => [] }) };
    },
    // Higher than the priority of Lexical's own nodes.
    priority: 2,
  };
  const matching = (element: HTMLElement): DOMConversion | null => {
    const kind = heldAs(element);
    return kind !== undefined && kinds.includes(kind) ? conversion : null;
  };
  return { ...Object.fromEntries(widgets.map(({ tag }) => [tag, matching])), '#text': markInlineBeside };
}
