/**
 * A form for a widget's options in plain DOM, for editors without forms of their own. Its classes are `wick-form` and `wick-form-row`; cms.css styles them.
 */
import { type Attributes, idsFor, labelOf, type Widget, type WidgetOption, wordsLabelOf } from './widgets.js';

/** The value of a form: all attributes, also those without a field, and the words between the tags if it was given any. */
export interface WidgetValue {
  readonly attributes: Attributes;
  readonly words?: string;
}

export interface WidgetFormOptions extends WidgetValue {
  readonly widget: Widget;
  /** Called with the form's value when a field was changed and left. */
  readonly onChange?: (value: WidgetValue) => void;
  /** Called when the author saves; not while a required value is missing. Without it the form has no buttons: read its value on `input`. */
  readonly onSave?: (value: WidgetValue) => void;
  /** Called on Escape and on the cancel button. */
  readonly onCancel?: () => void;
}

export interface WidgetForm {
  readonly element: HTMLFormElement;
  readonly value: () => WidgetValue;
}

type Field = HTMLInputElement | HTMLSelectElement;

let formsMade = 0;

/** Makes the form: a labelled field with a description for each option, and two buttons. */
export function widgetForm({ widget, attributes, words, onChange, onSave, onCancel }: WidgetFormOptions): WidgetForm {
  const prefix = `wick-form-${String((formsMade += 1))}`;
  const form = made('form', { class: 'wick-form', 'aria-label': widget.label });
  const fields = new Map(widget.attributes.map((option) => [option, fieldFor(option, attributes[option.name], `${prefix}-${option.name}`)]));
  const spoken = words === undefined ? undefined : made('input', { id: `${prefix}-words`, name: 'words', value: words, ...(widget.holds === 'words' && { required: '' }) });
  const spokenRow = spoken ? [row(wordsLabelOf(widget), spoken)] : [];
  if (widget.holds === 'words') form.append(...spokenRow);
  for (const [option, field] of fields) form.append(row(labelOf(option), field, option.description), ...listBeside(field, prefix, widget));
  if (widget.holds !== 'words') form.append(...spokenRow);
  if (onSave) form.append(made('button', { type: 'submit' }, 'Save'), made('button', { type: 'button', name: 'cancel' }, 'Cancel'));
  const value = (): WidgetValue => ({
    attributes: withOptions(attributes, widget, Object.fromEntries([...fields].map(([{ name }, field]) => [name, valueOf(field)]))),
    ...(spoken && { words: spoken.value }),
  });
  form.addEventListener('change', () => onChange?.(value()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSave?.(value());
  });
  form.querySelector('[name="cancel"]')?.addEventListener('click', () => onCancel?.());
  form.addEventListener('keydown', (event) => {
    // The editor around the form would handle keys as its own.
    event.stopPropagation();
    if (event.key === 'Escape') onCancel?.();
  });
  return { element: form, value };
}

/** Replaces the attributes that the form has fields for; empty values are left out. An undefined value is a switch that is off. */
export function withOptions(attributes: Attributes, { attributes: options }: Widget, values: Readonly<Record<string, string | undefined>>): Attributes {
  const next: Record<string, string> = { ...attributes };
  for (const { name, kind } of options) {
    const value = values[name];
    if (value === undefined || (value === '' && kind !== 'switch')) Reflect.deleteProperty(next, name);
    else next[name] = value;
  }
  return next;
}

function valueOf(field: Field): string | undefined {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked ? '' : undefined;
  return field.value.trim();
}

function fieldFor(option: WidgetOption, value: string | undefined, id: string): Field {
  const named = { id, name: option.name, ...(option.required && { required: '' }) };
  if (option.kind === 'choice') return choiceField(option, value, named);
  if (option.kind === 'switch') {
    const box = made('input', { ...named, type: 'checkbox' });
    box.checked = value !== undefined;
    return box;
  }
  // A text field, because a number field would lose a value that is no number.
  const input = made('input', { ...named, type: 'text', value: value ?? '', ...(option.kind === 'number' && { inputmode: 'numeric' }), ...(option.default && { placeholder: option.default }) });
  if (!option.several && idsFor(option).length > 0) input.setAttribute('list', `${id}-list`);
  return input;
}

/** Makes a select. A value that is not on the list, such as one of a later version, stays available. */
function choiceField({ choices = [], labels = {}, default: standard, required }: WidgetOption, value: string | undefined, named: Attributes): HTMLSelectElement {
  const select = made('select', named);
  const all = value === undefined || choices.includes(value) ? choices : [...choices, value];
  if (!required) select.append(made('option', { value: '' }, standard ? `Default (${standard})` : 'Default'));
  select.append(...all.map((choice) => made('option', { value: choice }, labels[choice] ?? choice)));
  select.value = value ?? (required ? (all[0] ?? '') : '');
  return select;
}

function listBeside(field: Field, prefix: string, { attributes }: Widget): readonly Element[] {
  const option = attributes.find(({ name }) => name === field.name)!;
  if (!field.hasAttribute('list')) return [];
  const list = made('datalist', { id: `${prefix}-${option.name}-list` });
  list.append(...idsFor(option).map(({ id, name = '' }) => made('option', { value: id }, name)));
  return [list];
}

function row(name: string, field: Field, description?: string): Element {
  const line = made('div', { class: 'wick-form-row' });
  line.append(made('label', { for: field.id }, name), field);
  if (description) {
    field.setAttribute('aria-describedby', `${field.id}-hint`);
    line.append(made('small', { id: `${field.id}-hint` }, description.replaceAll('`', '')));
  }
  return line;
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.append(text);
  return element;
}
