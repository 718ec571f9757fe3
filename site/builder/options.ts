/**
 * The form for the options of a widget: that of the editor plug-ins, with selects for single ids.
 */
import { widgetForm } from '../../src/cms/form.js';
import { type Attributes, idsFor, type Identified, type IdKind, type Widget, type WidgetOption } from '../../src/cms/widgets.js';
import type { DatasetIds } from './publisher.js';
import { type BuilderState, isOption, titleAttribute } from './state.js';
import { wordsOf } from './widget-tree.js';

/** What the author entered. */
export interface EnteredOptions {
  readonly attributes: Attributes;
  readonly words: string;
}

/** Options that the page asks for elsewhere. */
const elsewhere = ['theme', 'src', 'published'];

/** Makes the form; `onInput` gets its value at each change. `ids` are those of the publisher's own dataset. */
export function optionsForm(state: BuilderState, name: string, ids: DatasetIds | undefined, onInput: (entered: EnteredOptions) => void): HTMLFormElement {
  const { widget, attributes } = state;
  const about = titleAttribute(widget);
  const shown: Widget = { ...widget, attributes: widget.attributes.filter((option) => option.name !== about && !elsewhere.includes(option.name)).map((option) => withChoices(option, ids)) };
  const { element, value } = widgetForm({ widget: shown, attributes, words: wordsOf(state, name) });
  element.setAttribute('aria-label', `Options of the ${widget.label.toLowerCase()}`);
  element.addEventListener('input', () => {
    const { attributes: entered, words = '' } = value();
    onInput({ attributes: Object.fromEntries(Object.entries(entered).filter(([option]) => isOption(widget, option))), words });
  });
  return element;
}

/** An option with a single id as a choice among all that there are. */
function withChoices(option: WidgetOption, ids: DatasetIds | undefined): WidgetOption {
  const all = idsOf(option, ids);
  if (option.several || all.length === 0) return option;
  return { ...option, kind: 'choice', choices: all.map(({ id }) => id), labels: Object.fromEntries(all.map(({ id, name }) => [id, name ?? wordsFrom(id)])) };
}

/** The ids of the dataset; of kinds that it does not list, none, so that the author may write any. Names of fields are the same everywhere. */
function idsOf(option: WidgetOption, ids: DatasetIds | undefined): readonly Identified[] {
  if (ids === undefined || option.ids === 'fields') return idsFor(option);
  const kinds: readonly IdKind[] = option.ids === 'subjects' ? ['titles', 'people', 'characters'] : option.ids ? [option.ids] : [];
  return kinds.flatMap((kind) => ids[kind] ?? []);
}

/** `release-date` → `release date`. */
function wordsFrom(id: string): string {
  return id.replaceAll('-', ' ');
}
