/**
 * Opens TinyMCE's own dialog with a field for each option of a widget.
 */
import type { Editor, Ui } from 'tinymce';
import { type WidgetValue, withOptions } from '../form.js';
import { type Identified, type IdKind, idsFor, labelOf, type Widget, type WidgetOption, wordsLabelOf } from '../widgets.js';

/** Ids to offer in place of the bundled ones: those of a publisher's own dataset. */
export type OwnIds = Readonly<Partial<Record<IdKind, readonly Identified[]>>>;

type Data = Record<string, string | boolean>;

/** The name of the field for words; no attribute can have this name. */
const wordsField = '(words)';

/** Opens the dialog. `onSave` gets all attributes, also those without a field, and the words if the dialog was given any. */
export function openDialog(editor: Editor, widget: Widget, { attributes, words }: WidgetValue, ownIds: OwnIds, onSave: (value: WidgetValue) => void): void {
  const fields = widget.attributes.map((option) => fieldOf(option, attributes[option.name], ownIds));
  const spoken = words === undefined ? [] : [{ type: 'input' as const, name: wordsField, label: wordsLabelOf(widget) }];
  const initialData: Data = { [wordsField]: words ?? '' };
  for (const { name, kind } of widget.attributes) initialData[name] = kind === 'switch' ? name in attributes : (attributes[name] ?? '');
  editor.windowManager.open<Data>({
    title: widget.label,
    body: { type: 'panel', items: widget.holds === 'words' ? [...spoken, ...fields] : [...fields, ...spoken] },
    buttons: [{ type: 'cancel', text: 'Cancel' }, { type: 'submit', text: 'Save', buttonType: 'primary' }],
    initialData,
    onSubmit: (dialog) => {
      const data = dialog.getData();
      const next = withOptions(attributes, widget, Object.fromEntries(widget.attributes.map(({ name }) => [name, textOf(data[name])])));
      const missing = widget.attributes.find(({ name, required }) => required && !next[name]);
      if (missing) {
        dialog.focus(missing.name);
        return;
      }
      dialog.close();
      onSave({ attributes: next, ...(words !== undefined && { words: textOf(data[wordsField]) ?? '' }) });
    },
  });
}

/** Returns a field's text: empty for a ticked box, undefined for one that is not ticked. */
function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() : value ? '' : undefined;
}

function fieldOf(option: WidgetOption, value: string | undefined, ownIds: OwnIds): Ui.Dialog.BodyComponentSpec {
  const { name, kind, choices, default: standard, required, several } = option;
  const label = required ? `${labelOf(option)} (required)` : labelOf(option);
  if (kind === 'switch') return { type: 'checkbox', name, label };
  const ids = (option.ids && ownIds[option.ids]) ?? idsFor(option);
  const offered = choices ? choices.map((choice) => ({ text: choice, value: choice })) : several ? [] : ids.map(({ id, name: called }) => ({ text: called && called !== id ? `${called} (${id})` : id, value: id }));
  if (offered.length === 0) return { type: 'input', name, label, ...(standard && { placeholder: standard }) };
  // A value that is already written stays available.
  const other = value === undefined || value === '' || offered.some((item) => item.value === value) ? [] : [{ text: value, value }];
  return { type: 'listbox', name, label, items: [{ text: standard ? `Default (${standard})` : required ? '–' : 'Default', value: '' }, ...other, ...offered] };
}
