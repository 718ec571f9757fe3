/**
 * The TinyMCE plug-in `wick`: inserts widgets and changes them by a dialog, shows them while editing, and saves them unchanged.
 */
import type { Editor, TinyMCE } from 'tinymce';
import type { WidgetValue } from '../form.js';
import { type Widget, widgets } from '../widgets.js';
import { openDialog, type OwnIds } from './dialog.js';
import { type Island, islandAt, registerIslands, registerLines, writeIsland } from './islands.js';
import { showWidgets } from './surface.js';

export type { OwnIds } from './dialog.js';

export interface WickPluginOptions {
  /** Address of wick.js, which makes widgets live while the article is edited. Default: only names and the author's words are shown. */
  readonly script?: string;
  /** Ids that dialogs offer. Default: those of the bundled dataset. */
  readonly ids?: OwnIds;
}

/** Registers the plug-in `wick` with a toolbar button and a menu item of that name. Call it once, before `tinymce.init`. */
export function wickPlugin(tinymce: Pick<TinyMCE, 'html' | 'PluginManager'>, { script, ids = {} }: WickPluginOptions = {}): void {
  tinymce.PluginManager.add('wick', (editor) => {
    registerLines(editor);
    editor.on('PreInit', () => {
      registerIslands(editor, tinymce.html);
    });
    showWidgets(editor, script);
    registerControls(editor, ids);
  });
}

function registerControls(editor: Editor, ids: OwnIds): void {
  const items = (): { type: 'menuitem'; text: string; onAction: () => void }[] => widgets.map((widget) => ({ type: 'menuitem', text: widget.label, onAction: () => { insert(editor, widget, ids); } }));
  const edit = (node?: Element): void => {
    const island = islandAt(node ?? editor.selection.getNode());
    if (island) change(editor, island, ids);
  };
  editor.ui.registry.addMenuButton('wick', { text: 'Film', tooltip: 'Insert a film widget', fetch: (show) => { show(items()); } });
  editor.ui.registry.addNestedMenuItem('wick', { text: 'Film widget', getSubmenuItems: items });
  editor.ui.registry.addButton('wickoptions', { text: 'Options', tooltip: 'Options of this widget', onAction: () => { edit(); } });
  editor.ui.registry.addContextToolbar('wick', { predicate: (node) => node.nodeType === 1 && node.hasAttribute('data-wick-tag'), items: 'wickoptions', scope: 'node', position: 'node' });
  editor.addCommand('wickOptions', () => { edit(); });
  editor.on('keydown', (event) => { leave(editor, event); });
  editor.on('dblclick', ({ target }) => { edit(target as Element); });
}

/** Enter on a selected widget moves the caret behind it instead of replacing it. */
function leave(editor: Editor, event: KeyboardEvent): void {
  const node = editor.selection.getNode();
  if (event.key !== 'Enter' || node.getAttribute('contenteditable') !== 'false' || islandAt(node)?.element !== node) return;
  if (!editor.dom.isBlock(node)) {
    editor.selection.select(node);
    editor.selection.collapse(false);
    return;
  }
  event.preventDefault();
  editor.undoManager.transact(() => {
    const next = editor.dom.create('p', {}, '<br data-mce-bogus="1">');
    node.after(next);
    editor.selection.setCursorLocation(next, 0);
  });
}

/** Inserts a widget; the selected words become those of a fact. */
function insert(editor: Editor, widget: Widget, ids: OwnIds): void {
  const selected = editor.selection.getContent({ format: 'text' }).trim();
  const value: WidgetValue = { attributes: {}, ...(widget.holds !== 'content' && { words: widget.place === 'inline' ? selected : '' }) };
  openDialog(editor, widget, value, ids, ({ attributes, words }) => {
    const element = editor.getDoc().createElement(widget.tag);
    for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
    const paragraph = editor.getDoc().createElement('p');
    paragraph.append(selected || widget.label);
    element.append(words ?? (widget.place === 'either' && 'inline' in attributes ? selected || widget.label : paragraph));
    editor.undoManager.transact(() => { editor.insertContent(element.outerHTML); });
  });
}

function change(editor: Editor, island: Island, ids: OwnIds): void {
  openDialog(editor, island.widget, island, ids, ({ attributes, words }) => {
    editor.undoManager.transact(() => { writeIsland(island, attributes, words); });
    editor.nodeChanged();
  });
}
