/**
 * How widgets in Portable Text become HTML: components for `toHTML` of @portabletext/to-html. They are functions to a string, so that any other serializer can call them.
 */
import { elementHtml, type KeptElement } from '../kept-content.js';
import { widgets } from '../widgets.js';
import { attributesFrom, typeNameOf, widgetOfType, type WidgetObject } from './fields.js';

export interface WickComponents {
  /** Objects on a line of their own and in a sentence, by the name of their type. */
  readonly types: Readonly<Record<string, (options: { readonly value: WidgetObject }) => string>>;
  /** Words of a sentence that are a widget; `children` is HTML. */
  readonly marks: Readonly<Record<string, (options: { readonly value?: WidgetObject; readonly children: string }) => string>>;
}

export interface WickComponentsOptions {
  /** Turns the blocks that a widget surrounds into HTML: `(blocks) => toHTML(blocks, { components })`, with the components that these are in. Default: they are left out. */
  readonly toHTML?: (blocks: readonly object[]) => string;
}

/** Components for every type of ours. `markup` is written as it was stored: whoever may write documents may write HTML. */
export function wickComponents({ toHTML = () => '' }: WickComponentsOptions = {}): WickComponents {
  const types = widgets.map((widget) => [typeNameOf(widget), ({ value }: { readonly value: WidgetObject }) => around(value, Array.isArray(value.blocks) ? toHTML(value.blocks) : value.markup ?? '')] as const);
  const marks = widgets.map((widget) => [typeNameOf(widget), ({ value, children }: { readonly value?: WidgetObject; readonly children: string }) => (value ? around(value, children) : children)] as const);
  return { types: Object.fromEntries(types), marks: Object.fromEntries(marks) };
}

function around(value: WidgetObject, html: string): string {
  const widget = widgetOfType(value._type);
  if (!widget) return html;
  const element: KeptElement = { tag: widget.tag, attributes: attributesFrom(widget, value), content: [] };
  return elementHtml(element).replace(/(?=<\/[^<]*$)/, () => html);
}
