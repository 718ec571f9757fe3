/**
 * Components that turn widgets in Portable Text into HTML, for `toHTML` of @portabletext/to-html. They return strings, so any other serializer can call them.
 */
import { elementHtml, type KeptElement } from '../kept-content.js';
import { widgets } from '../widgets.js';
import { attributesFrom, typeNameOf, widgetOfType, type WidgetObject } from './fields.js';

export interface WickComponents {
  /** Components for objects, on their own line or in a sentence, by type name. */
  readonly types: Readonly<Record<string, (options: { readonly value: WidgetObject }) => string>>;
  /** Components for widgets around words of a sentence; `children` is HTML. */
  readonly marks: Readonly<Record<string, (options: { readonly value?: WidgetObject; readonly children: string }) => string>>;
}

export interface WickComponentsOptions {
  /** Turns the blocks inside a widget into HTML: `(blocks) => toHTML(blocks, { components })`, with the components that include these. Default: leaves the blocks out. */
  readonly toHTML?: (blocks: readonly object[]) => string;
}

/** Makes components for all our types. `markup` is written as stored: whoever may write documents may write HTML. */
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
