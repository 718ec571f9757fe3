/**
 * Inserts a new widget in Lexical.
 */
import { $createParagraphNode, $createTextNode, $getSelection, $insertNodes, $insertNodeToNearestRootAtCaret, $isRangeSelection, $isTextNode, $caretFromPoint, type LexicalNode, type RangeSelection } from 'lexical';
import { contentFrom, safeContent } from '../kept-content.js';
import type { NewWidget } from '../new-widget.js';
import { isWidgetTag } from '../widget-kind.js';
import { widgetOf } from '../widgets.js';
import { $createWickBlocksNode } from './blocks-node.js';
import { $createWickWholeNode } from './whole-node.js';
import { $createWickWordsNode } from './words-node.js';

/** Inserts a widget at the selection. @returns false where the tag is none of ours or nothing is selected */
export function $insertWidget({ tag, attributes = {}, words, content = contentFrom(words ?? '') }: NewWidget): boolean {
  const selection = $getSelection();
  if (!isWidgetTag(tag) || !$isRangeSelection(selection)) return false;
  const { place, holds } = widgetOf(tag) ?? { place: 'block', holds: 'fallback' };
  const said = words ?? $wordsIn(selection);
  if (place === 'inline' || (place === 'either' && said !== '')) {
    const format = $isTextNode(selection.anchor.getNode()) ? selection.format : 0;
    $insertNodes([said === '' ? $createWickWholeNode(tag, attributes, [], true) : $createWickWordsNode(tag, attributes).append($createTextNode(said).setFormat(format))]);
  } else if (holds === 'content' && content.length === 0) {
    $insertAround(selection, tag, attributes);
  } else {
    $insertAfter(selection, $createWickWholeNode(tag, attributes, safeContent(content)));
  }
  return true;
}

/** Returns the selected words if they are in one paragraph, else an empty text. */
function $wordsIn(selection: RangeSelection): string {
  const [first, last] = selection.isBackward() ? [selection.focus, selection.anchor] : [selection.anchor, selection.focus];
  return first.getNode().getTopLevelElement()?.is(last.getNode().getTopLevelElement()) ? selection.getTextContent() : '';
}

/** Inserts the widget after the paragraph in which the selection ends, or in its place if it is empty. */
function $insertAfter(selection: RangeSelection, widget: LexicalNode): void {
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  const block = end.getNode().getTopLevelElement();
  if (!block) $insertNodeToNearestRootAtCaret(widget, $caretFromPoint(end, 'next'));
  else if (block.getTextContentSize() === 0 && 'isEmpty' in block && block.isEmpty()) block.replace(widget);
  else block.insertAfter(widget);
}

/** Puts the widget around the selected paragraphs, or around a new one. */
function $insertAround(selection: RangeSelection, tag: string, attributes: NonNullable<NewWidget['attributes']>): void {
  const widget = $createWickBlocksNode(tag, attributes);
  const blocks = new Set(selection.isCollapsed() ? [] : selection.getNodes().flatMap((node) => node.getTopLevelElement() ?? []));
  const [first] = blocks;
  if (!first) {
    const paragraph = $createParagraphNode();
    $insertAfter(selection, widget.append(paragraph));
    paragraph.select();
    return;
  }
  first.insertBefore(widget);
  widget.append(...blocks);
}
