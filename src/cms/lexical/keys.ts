/**
 * Keys around widgets in Lexical: they move the caret out of a widget, never split a fact into two, and select a widget before they delete it.
 */
import {
  $createNodeSelection, $getSelection, $isElementNode, $isRangeSelection, $setSelection, COMMAND_PRIORITY_HIGH, CONTROLLED_TEXT_INSERTION_COMMAND, INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND, KEY_ARROW_LEFT_COMMAND, KEY_ARROW_RIGHT_COMMAND, KEY_BACKSPACE_COMMAND, KEY_DELETE_COMMAND, mergeRegister, type ElementNode, type LexicalCommand,
  type LexicalEditor, type PointType, type RangeSelection,
} from 'lexical';
import { $isWickBlocksNode } from './blocks-node.js';
import { $isWickWholeNode } from './whole-node.js';
import { $isWickWordsNode, type WickWordsNode } from './words-node.js';

export function registerKeys(editor: LexicalEditor): () => void {
  const on = <T>(command: LexicalCommand<T>, $listener: (payload: T) => boolean): (() => void) => editor.registerCommand(command, $listener, COMMAND_PRIORITY_HIGH);
  const isMirrored = (): boolean => editor.getRootElement()?.matches(':dir(rtl)') ?? false;
  return mergeRegister(
    on(INSERT_PARAGRAPH_COMMAND, () => {
      $goOnBehindWords();
      return $leaveBlocks();
    }),
    on(INSERT_LINE_BREAK_COMMAND, () => {
      $goOnBehindWords();
      return false;
    }),
    on(CONTROLLED_TEXT_INSERTION_COMMAND, (text) => $typeOverWords(typeof text === 'string' ? text : text.data ?? '')),
    on(KEY_ARROW_RIGHT_COMMAND, (event) => !isMirrored() && $stepOutOfWords(event)),
    on(KEY_ARROW_LEFT_COMMAND, (event) => isMirrored() && $stepOutOfWords(event)),
    on(KEY_BACKSPACE_COMMAND, (event) => $selectBeside('before', event)),
    on(KEY_DELETE_COMMAND, (event) => $selectBeside('after', event)),
  );
}

function $caret(): PointType | undefined {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor : undefined;
}

function $wordsAround(point: PointType | undefined): WickWordsNode | undefined {
  const node = point?.getNode();
  return node && ($isWickWordsNode(node) ? node : node.getParents().find($isWickWordsNode));
}

/** Enter inside a fact starts the new paragraph after it, so that the fact is not split. */
function $goOnBehindWords(): void {
  $wordsAround($caret())?.selectNext(0, 0);
}

function $stepOutOfWords(event: KeyboardEvent): boolean {
  const caret = $caret();
  const words = $wordsAround(caret);
  if (!caret || !words || event.shiftKey || !isAtEdge(words, caret, 'after')) return false;
  event.preventDefault();
  words.selectNext(0, 0);
  return true;
}

/** Replaces all words of a fact by typed text. Lexical would delete the words first, and the widget with them. */
function $typeOverWords(text: string): boolean {
  const selection = $getSelection();
  if (text === '' || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const [start, end] = pointsOf(selection);
  const words = $wordsAround(start);
  if (!words?.is($wordsAround(end)) || !isAtEdge(words, start, 'before') || !isAtEdge(words, end, 'after')) return false;
  const [first, ...others] = words.getAllTextNodes();
  for (const other of others) other.remove();
  first?.setTextContent(text).select();
  return first !== undefined;
}

/** Enter in the empty last line of a widget's content moves the caret out of the widget. */
function $leaveBlocks(): boolean {
  const line = $caret()?.getNode();
  if (!$isElementNode(line) || !line.isEmpty() || line.getNextSibling()) return false;
  const around = line.getParent();
  if (!$isWickBlocksNode(around) || around.getChildrenSize() === 1) return false;
  around.insertAfter(line);
  line.select();
  return true;
}

/** Selects a widget that is held as a whole beside the caret's line; the next press deletes it. */
function $selectBeside(side: 'before' | 'after', event: KeyboardEvent): boolean {
  const caret = $caret();
  const line = caret?.getNode().getTopLevelElement();
  if (!caret || !$isElementNode(line) || !isAtEdge(line, caret, side)) return false;
  const beside = side === 'before' ? line.getPreviousSibling() : line.getNextSibling();
  if (!$isWickWholeNode(beside)) return false;
  event.preventDefault();
  const whole = $createNodeSelection();
  whole.add(beside.getKey());
  $setSelection(whole);
  return true;
}

function pointsOf(selection: RangeSelection): readonly [PointType, PointType] {
  return selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
}

/** Whether a point is the first or last one in an element. */
function isAtEdge(element: ElementNode, { key, offset }: PointType, side: 'before' | 'after'): boolean {
  const isOwn = key === element.getKey();
  const edge = side === 'before' ? element.getFirstDescendant() : element.getLastDescendant();
  if (!isOwn && key !== edge?.getKey()) return false;
  if (side === 'before') return offset === 0;
  return offset === (isOwn ? element.getChildrenSize() : edge?.getTextContentSize());
}
