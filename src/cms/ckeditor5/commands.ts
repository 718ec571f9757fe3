/**
 * Commands that insert a widget and change one. The value of `wickOptions` is the widget that is selected or around the caret.
 */
import type * as CKEditor from 'ckeditor5';
import { cleanMarkup, markupOf } from '../clean-markup.js';
import type { WidgetValue } from '../form.js';
import { widgetOf } from '../widgets.js';
import { modelAttributes, valueOf, type WickValue } from './conversion.js';

/** The parts of `ckeditor5` that commands need. */
export type CommandToolkit = Pick<typeof CKEditor, 'Command'>;

export function registerCommands(editor: CKEditor.Editor, { Command }: CommandToolkit): void {
  class InsertWick extends Command {
    override refresh(): void {
      const { schema, document } = this.editor.model;
      const at = document.selection.getFirstPosition();
      this.isEnabled = at !== null && (schema.checkChild(at, 'wickInline') || schema.findAllowedParent(at, 'wickBlock') !== null);
    }

    override execute(tag: string, value: WidgetValue): void {
      insert(this.editor, tag, value);
    }
  }
  class WickOptions extends Command {
    override refresh(): void {
      this.value = valueOf(widgetElement(this.editor));
      this.isEnabled = this.value !== undefined;
    }

    override execute(value: WidgetValue): void {
      change(this.editor, value);
    }
  }
  editor.commands.add('insertWick', new InsertWick(editor));
  editor.commands.add('wickOptions', new WickOptions(editor));
}

/** Returns the selected widget, or the innermost one around the caret. */
export function widgetElement({ model }: CKEditor.Editor): CKEditor.ModelElement | undefined {
  const { selection } = model.document;
  const selected = selection.getSelectedElement();
  if (valueOf(selected)) return selected ?? undefined;
  const ancestors = selection.getFirstPosition()?.getAncestors() ?? [];
  return ancestors.filter((node): node is CKEditor.ModelElement => node.is('element') && valueOf(node) !== undefined).at(-1);
}

/** Inserts a widget: the selection becomes the words of a fact, or the content of a widget that surrounds content. */
function insert({ model }: CKEditor.Editor, tag: string, { attributes, words = '' }: WidgetValue): void {
  const widget = widgetOf(tag);
  if (!widget) return;
  model.change((writer) => {
    const value: WickValue = { tag, attributes, content: markupOf(words) };
    const isInline = widget.place === 'inline' || (widget.place === 'either' && 'inline' in attributes);
    if (widget.holds !== 'content' || isInline) {
      model.insertObject(writer.createElement(isInline ? 'wickInline' : 'wickBlock', modelAttributes(value)), null, null, { setSelection: 'on' });
      return;
    }
    const blocks = [...model.document.selection.getSelectedBlocks()];
    const area = writer.createElement('wickArea', modelAttributes({ ...value, content: '' }));
    const [first] = blocks;
    if (!first) return;
    writer.insert(area, first, 'before');
    for (const block of blocks) if (block.parent === area.parent) writer.move(writer.createRangeOn(block), area, 'end');
  });
}

function change(editor: CKEditor.Editor, { attributes, words }: WidgetValue): void {
  const element = widgetElement(editor);
  const value = valueOf(element);
  if (!element || !value) return;
  editor.model.change((writer) => {
    writer.setAttributes(modelAttributes({ ...value, attributes, content: words === undefined ? value.content : cleanMarkup(markupOf(words)) }), element);
  });
}
