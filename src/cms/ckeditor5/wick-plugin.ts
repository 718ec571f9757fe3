/**
 * The CKEditor 5 plug-in `Wick`: inserts widgets and changes them by a form, shows them while editing, and saves them unchanged.
 */
import type * as CKEditor from 'ckeditor5';
import { plainTextOf } from '../clean-markup.js';
import { type Widget, widgetOf, widgets } from '../widgets.js';
import { type BalloonToolkit, openBalloon } from './balloon.js';
import { type CommandToolkit, registerCommands, widgetElement } from './commands.js';
import { type Clean, registerConversion, type Toolkit, valueOf } from './conversion.js';

/** The parts of the `ckeditor5` package that the plug-in needs, passed in so that a page loads the package once. */
export type CKEditorParts = Toolkit & CommandToolkit & BalloonToolkit & Pick<typeof CKEditor, 'addListToDropdown' | 'ButtonView' | 'Collection' | 'createDropdown' | 'DomEventObserver' | 'Plugin' | 'UIModel' | 'Widget' | 'WidgetToolbarRepository'>;

export interface WickPluginOptions {
  /** Cleans markup between the tags of a widget, which the editor stores unchanged. Default: removes what could run a script. */
  readonly clean?: Clean;
}

/** Makes the plug-in for `plugins`. It adds the toolbar items `wick` and `wickOptions`. */
export function wickPlugin(ckeditor: CKEditorParts, { clean }: WickPluginOptions = {}): CKEditor.PluginConstructor {
  return class Wick extends ckeditor.Plugin {
    static get pluginName(): 'Wick' {
      return 'Wick';
    }

    static get requires() {
      return [ckeditor.Widget, ckeditor.WidgetToolbarRepository, ckeditor.ContextualBalloon] as const;
    }

    init(): void {
      const { editor } = this;
      registerConversion(editor, ckeditor, clean);
      registerCommands(editor, ckeditor);
      registerButtons(editor, ckeditor);
      leaveByEnter(editor);
      const { view } = editor.editing;
      // Shorthands in the edited article stay as they are, also where the page has wick.js.
      for (const name of editor.model.document.getRootNames()) {
        const root = editor.editing.mapper.toViewElement(editor.model.document.getRoot(name)!);
        if (root) view.change((writer) => { writer.setAttribute('data-wick', 'off', root); });
      }
      view.addObserver(class extends ckeditor.DomEventObserver<'dblclick'> {
        override readonly domEventType = 'dblclick';
        override onDomEvent(): void {
          openOptions(editor, ckeditor);
        }
      });
    }

    afterInit(): void {
      this.editor.plugins.get(ckeditor.WidgetToolbarRepository).register('wick', {
        ariaLabel: 'Film widget',
        items: ['wickOptions'],
        getRelatedElement: (selection) => {
          const element = selection.getSelectedElement();
          return element?.hasClass('wick-island') ? element : null;
        },
      });
    }
  };
}

function registerButtons(editor: CKEditor.Editor, ckeditor: CKEditorParts): void {
  editor.ui.componentFactory.add('wick', (locale) => {
    const dropdown = ckeditor.createDropdown(locale);
    dropdown.buttonView.set({ label: 'Film', tooltip: 'Insert a film widget', withText: true });
    const items = new ckeditor.Collection<CKEditor.ListDropdownItemDefinition>();
    for (const widget of widgets) items.add({ type: 'button', model: new ckeditor.UIModel({ label: widget.label, withText: true, widget }) });
    ckeditor.addListToDropdown(dropdown, items, { ariaLabel: 'Film widgets' });
    dropdown.on('execute', ({ source }) => { openInsertion(editor, ckeditor, (source as unknown as { widget: Widget }).widget); });
    dropdown.bind('isEnabled').to(editor.commands.get('insertWick')!);
    return dropdown;
  });
  editor.ui.componentFactory.add('wickOptions', (locale) => {
    const button = new ckeditor.ButtonView(locale);
    button.set({ label: 'Options', withText: true, tooltip: 'Options of this film widget' });
    button.bind('isEnabled').to(editor.commands.get('wickOptions')!);
    button.on('execute', () => { openOptions(editor, ckeditor); });
    return button;
  });
}

function openInsertion(editor: CKEditor.Editor, ckeditor: CKEditorParts, widget: Widget): void {
  const { selection } = editor.model.document;
  const selected = [...(selection.getFirstRange()?.getItems() ?? [])].map((item) => (item.is('$textProxy') ? item.data : '')).join('');
  const value = { attributes: {}, ...(widget.holds === 'content' ? {} : { words: widget.place === 'inline' ? selected : '' }) };
  openBalloon(editor, ckeditor, widget, value, (saved) => { editor.execute('insertWick', widget.tag, saved); });
}

function openOptions(editor: CKEditor.Editor, ckeditor: CKEditorParts): void {
  const element = widgetElement(editor);
  const value = valueOf(element);
  const widget = widgetOf(value?.tag ?? '');
  if (!element || !value || !widget) return;
  const words = element.is('element', 'wickArea') ? undefined : plainTextOf(value.content);
  openBalloon(editor, ckeditor, widget, { attributes: value.attributes, ...(words !== undefined && { words }) }, (saved) => { editor.execute('wickOptions', saved); });
}

/** Enter on a selected widget in a sentence moves the caret behind it; Enter in the empty last line of a container moves behind the container. */
function leaveByEnter(editor: CKEditor.Editor): void {
  const { model } = editor;
  editor.editing.view.document.on<CKEditor.ViewDocumentEnterEvent>('enter', (event, data) => {
    const { selection } = model.document;
    const selected = selection.getSelectedElement();
    if (selected?.is('element', 'wickInline')) model.change((writer) => { writer.setSelection(selected, 'after'); });
    const block = selection.getFirstPosition()?.parent;
    const area = block?.parent;
    if (!selection.isCollapsed || !block?.is('element') || !block.isEmpty || !area?.is('element', 'wickArea') || block.nextSibling || !block.previousSibling) return;
    model.change((writer) => { writer.move(writer.createRangeOn(block), area, 'after'); });
    editor.editing.view.scrollToTheSelection();
    data.preventDefault();
    event.stop();
  }, { context: '$capture' });
}
