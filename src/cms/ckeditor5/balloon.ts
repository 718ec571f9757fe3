/**
 * The balloon with a widget's form and preview.
 */
import type * as CKEditor from 'ckeditor5';
import { widgetForm, type WidgetValue } from '../form.js';
import { widgetPreview } from '../preview.js';
import type { Widget } from '../widgets.js';

export type BalloonToolkit = Pick<typeof CKEditor, 'clickOutsideHandler' | 'ContextualBalloon' | 'View'>;

/** Opens a form beside the selection. It closes when the author saves, cancels, or clicks elsewhere. */
export function openBalloon(editor: CKEditor.Editor, { clickOutsideHandler, ContextualBalloon, View }: BalloonToolkit, widget: Widget, value: WidgetValue, onSave: (value: WidgetValue) => void): void {
  const balloon = editor.plugins.get(ContextualBalloon);
  const view = new View(editor.locale);
  const close = (): void => {
    if (!balloon.hasView(view)) return;
    balloon.remove(view);
    view.destroy();
    editor.editing.view.focus();
  };
  const preview = widgetPreview(widget, value);
  const form = widgetForm({
    widget,
    ...value,
    onChange: preview.show,
    onSave: (saved) => {
      close();
      onSave(saved);
    },
    onCancel: close,
  });
  view.setTemplate({ tag: 'div', attributes: { class: ['ck', 'wick-balloon'], tabindex: '-1' } });
  view.render();
  view.element!.append(preview.element, form.element);
  balloon.add({ view, position: { target: targetOf(editor) } });
  clickOutsideHandler({ emitter: view, activator: () => balloon.hasView(view), contextElements: [balloon.view.element!], callback: close });
  form.element.querySelector<HTMLElement>('input, select')?.focus();
}

/** Returns the selected widget, else the caret, to place the balloon at. */
function targetOf({ editing: { view } }: CKEditor.Editor): HTMLElement | Range {
  const selected = view.document.selection.getSelectedElement();
  const element = selected && view.domConverter.mapViewToDom(selected);
  return (element as HTMLElement | undefined) ?? view.domConverter.viewRangeToDom(view.document.selection.getFirstRange()!);
}
