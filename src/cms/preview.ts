/**
 * A preview of a widget as readers will see it, beside a form or in an editing surface.
 */
import type { WidgetValue } from './form.js';
import { nameOf, type Widget } from './widgets.js';

export interface WidgetPreview {
  readonly element: HTMLElement;
  readonly show: (value: WidgetValue) => void;
}

/**
 * Makes a preview: a copy of the widget, with its name. With wick.js in the document the copy is live; else it shows its words or its name. As a copy it keeps
 * the author's own element out of the library's reach. The copy is inert: caret, focus and clicks pass it by.
 */
export function widgetPreview(widget: Widget, value: WidgetValue, inside: Document = document): WidgetPreview {
  // A `span` may stand in a paragraph, whatever the widget.
  const element = inside.createElement('span');
  element.className = 'wick-preview';
  element.inert = true;
  // Faults are visible in the preview, and are no faults of the surrounding page.
  element.addEventListener('wick-error', (event) => { event.stopPropagation(); });
  const show = ({ attributes, words }: WidgetValue): void => {
    const copy = inside.createElement(widget.tag);
    // Copies neither ids, slots nor handlers, which belong to the author's element.
    for (const { name } of widget.attributes) if (name in attributes && name !== 'id') copy.setAttribute(name, attributes[name]!);
    copy.append(words || nameOf(widget, attributes));
    element.replaceChildren(copy);
    element.dataset['wickName'] = nameOf(widget, attributes);
  };
  show(value);
  return { element, show };
}
