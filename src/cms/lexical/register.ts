/**
 * Registers the commands and keys of widgets in a Lexical editor.
 */
import {
  $getNodeByKey, $getSelection, $isNodeSelection, $isRangeSelection, $setSelection, COMMAND_PRIORITY_EDITOR, mergeRegister, type LexicalEditor, type LexicalNode, type NodeKey,
} from 'lexical';
import { askInDialog, type AskOptions } from '../dialog.js';
import { contentFrom, plainWords } from '../kept-content.js';
import { widgetOf, type Widget } from '../widgets.js';
import { WickBlocksNode } from './blocks-node.js';
import { INSERT_WICK_WIDGET_COMMAND, OPEN_WICK_WIDGET_COMMAND } from './commands.js';
import { $insertWidget } from './insert.js';
import { registerKeys } from './keys.js';
import { WickOpenNode } from './open-node.js';
import { $isWickWholeNode, WickWholeNode } from './whole-node.js';
import { WickWordsNode } from './words-node.js';

/** The node classes, for the `nodes` of an editor. */
export const wickNodes = [WickWordsNode, WickBlocksNode, WickWholeNode] as const;

export interface RegisterOptions {
  /** Asks the author for options. Default: the form in a dialog. */
  readonly ask?: AskOptions;
}

/** Registers commands and keys. @returns a function that unregisters them */
export function registerWickWidgets(editor: LexicalEditor, { ask = askInDialog }: RegisterOptions = {}): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_WICK_WIDGET_COMMAND, (widget) => $insertWidget(widget), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(OPEN_WICK_WIDGET_COMMAND, ({ tag, key }) => $open(editor, ask, tag, key), COMMAND_PRIORITY_EDITOR),
    registerKeys(editor),
  );
}

type WidgetNode = WickOpenNode | WickWholeNode;

function $isWidget(node: LexicalNode | null): node is WidgetNode {
  return node instanceof WickOpenNode || $isWickWholeNode(node);
}

/** Returns the selected widget, or the innermost one around the caret. */
function $selectedWidget(): WidgetNode | null {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return selection.getNodes().find($isWidget) ?? null;
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const around: readonly LexicalNode[] = node ? [node, ...node.getParents()] : [];
  return around.find($isWidget) ?? null;
}

function $open(editor: LexicalEditor, ask: AskOptions, tag?: string, key?: NodeKey): boolean {
  const node = tag === undefined ? (key === undefined ? $selectedWidget() : $getNodeByKey(key)) : null;
  const widget = widgetOf(tag ?? ($isWidget(node) ? node.getTag() : ''));
  if (!widget) return false;
  if ($isWidget(node)) void edit(editor, ask, widget, node);
  else void askForNew(editor, ask, widget);
  return true;
}

/** Opens a widget's form. Words and paragraphs are edited in place, so the form asks only for the words of a fallback. */
async function edit(editor: LexicalEditor, ask: AskOptions, widget: Widget, node: WidgetNode): Promise<void> {
  const words = $isWickWholeNode(node) && !node.__inline ? plainWords(node.__content) : undefined;
  const value = await ask(widget, { attributes: node.__attributes, ...(words !== undefined && { words }) });
  if (!value) return;
  editor.update(() => {
    const latest = $getNodeByKey(node.getKey());
    if ($isWidget(latest)) latest.setAttributes(value.attributes);
    if ($isWickWholeNode(latest) && value.words !== undefined) latest.hold(latest.getTag(), contentFrom(value.words), false);
  });
}

async function askForNew(editor: LexicalEditor, ask: AskOptions, widget: Widget): Promise<void> {
  const [selection, words] = editor.read(() => [$getSelection()?.clone() ?? null, $getSelection()?.getTextContent() ?? '']);
  const value = await ask(widget, { attributes: {}, ...(widget.holds === 'words' && { words }), ...(widget.holds === 'fallback' && { words: '' }) });
  if (!value) return;
  editor.update(() => {
    $setSelection(selection);
    $insertWidget({ tag: widget.tag, ...value });
  });
}
