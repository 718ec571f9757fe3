/**
 * A modal dialog with a widget's form and preview, for editors without dialogs of their own.
 */
import { widgetForm, type WidgetValue } from './form.js';
import { widgetPreview } from './preview.js';
import type { Widget } from './widgets.js';

/** Asks the author for a widget's options; resolves to undefined if they cancel. Sites can pass another function of this type, such as their own form. */
export type AskOptions = (widget: Widget, value: WidgetValue) => Promise<WidgetValue | undefined>;

/** Opens the dialog, of class `wick-dialog`, at the end of the body, and removes it when it closes. The browser restores the focus. */
export const askInDialog: AskOptions = (widget, value) =>
  new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'wick-dialog';
    dialog.setAttribute('aria-label', widget.label);
    let saved: WidgetValue | undefined;
    const preview = widgetPreview(widget, value);
    const form = widgetForm({
      widget,
      ...value,
      onChange: preview.show,
      onSave: (next) => {
        saved = next;
        dialog.close();
      },
      onCancel: () => { dialog.close(); },
    });
    // Escape, and a call of `close` elsewhere, end here too.
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(saved);
    });
    dialog.append(form.element, preview.element);
    document.body.append(dialog);
    dialog.showModal();
  });
