/**
 * Commands for widgets in Tiptap, for buttons and scripts.
 */
import type { CommandProps, Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode, NodeType, Schema } from '@tiptap/pm/model';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { findWrapping } from '@tiptap/pm/transform';
import { contentFrom, plainWords, safeAttributes, safeContent } from '../kept-content.js';
import type { NewWidget } from '../new-widget.js';
import { widgetOf, type Widget } from '../widgets.js';
import { isWidgetTag, type WidgetKind } from '../widget-kind.js';
import type { AskOptions } from '../dialog.js';
import { nodeNames } from './nodes.js';

const kinds = new Map<string, WidgetKind>(Object.entries(nodeNames).map(([kind, name]) => [name, kind as WidgetKind]));

/** Returns the selected widget and its position, or the innermost one around the caret. */
function selectedWidget({ selection }: EditorState): { readonly node: ProseMirrorNode; readonly at: number } | undefined {
  if (selection instanceof NodeSelection && kinds.has(selection.node.type.name)) return { node: selection.node, at: selection.from };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (kinds.has($from.node(depth).type.name)) return { node: $from.node(depth), at: $from.before(depth) };
  }
  return undefined;
}

/** Makes the node of a widget in a sentence; undefined if it needs a line of its own. */
function inlineNode(schema: Schema, { tag, attributes, words = '' }: NewWidget): ProseMirrorNode | undefined {
  const { place } = widgetOf(tag) ?? { place: 'block' };
  if (place === 'block' || (place === 'either' && words === '')) return undefined;
  const own = { tag, attributes: safeAttributes(attributes) };
  return words === '' ? schema.nodes[nodeNames.inline]!.create(own) : schema.nodes[nodeNames.words]!.create(own, schema.text(words));
}

/** Inserts a node on its own line, after the line in which the selection ends, or in its place if that is empty. */
function insertBlock(tr: Transaction, node: ProseMirrorNode): boolean {
  const { $to } = tr.selection;
  for (let depth = $to.depth; depth > 0; depth -= 1) {
    const at = $to.indexAfter(depth - 1);
    if (!$to.node(depth - 1).canReplaceWith(at, at, node.type)) continue;
    const isEmpty = depth === $to.depth && $to.parent.content.size === 0 && tr.selection.empty;
    if (isEmpty) tr.replaceWith($to.before(depth), $to.after(depth), node);
    else tr.insert($to.after(depth), node);
    return true;
  }
  return false;
}

/** Puts a widget around the selected paragraphs, or around a new one. */
function insertAround(tr: Transaction, type: NodeType, attrs: object): boolean {
  const { $from, $to, empty } = tr.selection;
  const range = empty ? null : $from.blockRange($to);
  const wrapping = range && findWrapping(range, type, { ...attrs });
  if (wrapping) tr.wrap(range, wrapping);
  else return insertBlock(tr, type.createAndFill({ ...attrs })!);
  return true;
}

export function insertWidget(widget: NewWidget): (props: CommandProps) => boolean {
  return ({ state: { schema }, tr, dispatch }) => {
    if (!isWidgetTag(widget.tag)) return false;
    const { from, to, $from, $to } = tr.selection;
    const words = $from.sameParent($to) ? tr.doc.textBetween(from, to) : '';
    const own = { tag: widget.tag, attributes: safeAttributes(widget.attributes), content: widget.content ? safeContent(widget.content) : contentFrom(widget.words ?? '') };
    const inline = inlineNode(schema, { words, ...widget });
    // The fact keeps the marks that its words had in the sentence.
    if (inline) tr.replaceSelectionWith(inline);
    else if (widgetOf(widget.tag)?.holds === 'content' && own.content.length === 0) {
      if (!insertAround(tr, schema.nodes[nodeNames.blocks]!, own)) return false;
    } else if (!insertBlock(tr, schema.nodes[nodeNames.block]!.create(own))) return false;
    if (dispatch) dispatch(tr.scrollIntoView());
    return true;
  };
}

export function updateWidget(attributes: Readonly<Record<string, string | null>>): (props: CommandProps) => boolean {
  return ({ state, tr, dispatch }) => {
    const widget = selectedWidget(state);
    if (!widget) return false;
    const next = { ...safeAttributes(widget.node.attrs['attributes']), ...attributes };
    if (dispatch) dispatch(tr.setNodeAttribute(widget.at, 'attributes', safeAttributes(next)));
    return true;
  };
}

export function openWidget(ask: AskOptions, tag?: string): (props: CommandProps) => boolean {
  return ({ editor, state, dispatch }) => {
    const selected = tag === undefined ? selectedWidget(state) : undefined;
    const widget = widgetOf(tag ?? String(selected?.node.attrs['tag']));
    if (!widget) return false;
    if (dispatch) void (selected ? editWidget(editor, ask, selected.node, () => selected.at) : askForNew(editor, ask, widget));
    return true;
  };
}

async function askForNew(editor: Editor, ask: AskOptions, widget: Widget): Promise<void> {
  const { from, to } = editor.state.selection;
  const value = await ask(widget, { attributes: {}, ...(widget.holds === 'words' && { words: editor.state.doc.textBetween(from, to) }), ...(widget.holds === 'fallback' && { words: '' }) });
  if (value) editor.commands.insertWickWidget({ tag: widget.tag, ...value });
  editor.commands.focus();
}

/** Opens the form of a node. Words and paragraphs are edited in place, so the form asks only for the words of a fallback. */
export async function editWidget(editor: Editor, ask: AskOptions, node: ProseMirrorNode, at: () => number | undefined): Promise<void> {
  const widget = widgetOf(String(node.attrs['tag']));
  const words = node.type.name === nodeNames.block ? plainWords(safeContent(node.attrs['content'])) : undefined;
  const value = widget && await ask(widget, { attributes: safeAttributes(node.attrs['attributes']), ...(words !== undefined && { words }) });
  const place = at();
  // The document may have changed while the form was open.
  const current = value && place !== undefined ? editor.state.doc.nodeAt(place) : undefined;
  if (value && current?.type === node.type) {
    const { attributes, words: next } = value;
    editor.view.dispatch(editor.state.tr.setNodeMarkup(place!, undefined, { ...current.attrs, attributes, ...(next !== undefined && { content: contentFrom(next) }) }));
  }
  editor.commands.focus();
}
