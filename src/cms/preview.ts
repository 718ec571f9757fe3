/**
 * A widget as readers will see it, for the place beside a form or in an editing surface.
 */
import type { WidgetValue } from './form.js';
import { nameOf, type Widget } from './widgets.js';

export interface WidgetPreview {
  readonly element: HTMLElement;
  readonly show: (value: WidgetValue) => void;
}

/**
 * A copy of the widget under its name. It is alive where the document has wick.js; elsewhere it shows the words between its tags, or its name. It is a copy, so that
 * nothing which the library does to an element can reach the author's own, and it is inert: the caret, focus and clicks pass it by.
 */
export function widgetPreview(widget: Widget, value: WidgetValue, inside: Document = document): WidgetPreview {
  // A paragraph may hold it, whatever widget it is.
  const element = inside.createElement('span');
  element.className = 'wick-preview';
  element.inert = true;
  // What is wrong is seen in the preview, and is no fault of the page around.
  element.addEventListener('wick-error', (event) => { event.stopPropagation(); });
  const show = ({ attributes, words }: WidgetValue): void => {
    const copy = inside.createElement(widget.tag);
    // Ids, slots and handlers belong to the author's own.
    for (const { name } of widget.attributes) if (name in attributes && name !== 'id') copy.setAttribute(name, attributes[name]!);
    copy.append(words || nameOf(widget, attributes));
    element.replaceChildren(copy);
    element.dataset['wickName'] = nameOf(widget, attributes);
  };
  show(value);
  return { element, show };
}
