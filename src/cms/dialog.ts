/**
 * The form of a widget with its preview in a modal dialog, for editors that bring no dialogs of their own.
 */
import { widgetForm, type WidgetValue } from './form.js';
import { widgetPreview } from './preview.js';
import type { Widget } from './widgets.js';

/** Asks the author for a widget's options; undefined where they cancel. An editor may be given another one of the same form, such as the site's own. */
export type AskOptions = (widget: Widget, value: WidgetValue) => Promise<WidgetValue | undefined>;

/** Opens the dialog, of class `wick-dialog`, at the end of the page's body and removes it when it is closed. Focus goes back by itself. */
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
    // Escape and a call of `close` from elsewhere end here, too.
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(saved);
    });
    dialog.append(form.element, preview.element);
    document.body.append(dialog);
    dialog.showModal();
  });
