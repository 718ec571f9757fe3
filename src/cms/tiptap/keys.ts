/**
 * Keys around widgets: they move the caret out of words at both ends, never split a fact into two, and select a widget before they delete it.
 */
import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import { nodeNames } from './nodes.js';

/** Moves the caret before or after the words around it. @returns whether it was in such words, and at that end if `atEnd` requires it */
function leave(editor: Editor, side: 'before' | 'after', atEnd = true): boolean {
  const { $from, empty } = editor.state.selection;
  if ($from.parent.type.name !== nodeNames.words) return false;
  const isAtEnd = side === 'after' ? $from.parentOffset === $from.parent.content.size : $from.parentOffset === 0;
  if (atEnd && !(empty && isAtEnd)) return false;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, $from[side]())));
  return true;
}

/** Selects a widget that is held as a whole beside the caret; the next press deletes it. */
function selectBeside(editor: Editor, side: 'before' | 'after'): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.depth === 0 || !editor.view.endOfTextblock(side === 'before' ? 'backward' : 'forward')) return false;
  const at = $from[side]();
  const { nodeBefore, nodeAfter } = editor.state.doc.resolve(at);
  const widget = side === 'before' ? nodeBefore : nodeAfter;
  if (widget?.type.name !== nodeNames.block) return false;
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, side === 'before' ? at - widget.nodeSize : at)));
  return true;
}

/** Returns the key bindings by ProseMirror's names. Enter first moves behind the words, so that the new paragraph starts there. */
export function keysOf(editor: Editor): Record<string, () => boolean> {
  const goOn = (): boolean => {
    leave(editor, 'after', false);
    return false;
  };
  const isMirrored = (): boolean => editor.view.dom.matches(':dir(rtl)');
  return {
    Enter: goOn,
    'Shift-Enter': goOn,
    'Mod-Enter': goOn,
    ArrowRight: () => leave(editor, isMirrored() ? 'before' : 'after'),
    ArrowLeft: () => leave(editor, isMirrored() ? 'after' : 'before'),
    Backspace: () => leave(editor, 'before') || selectBeside(editor, 'before'),
    Delete: () => leave(editor, 'after') || selectBeside(editor, 'after'),
  };
}


/** Lets the browser move the caret into words, which ProseMirror would skip as an atom. */
export function arrowsIntoWords(): Plugin {
  const isWords = (node: ProseMirrorNode | null): boolean => node?.type.name === nodeNames.words;
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: ({ state: { selection } }, { key }) => /^Arrow(?:Left|Right)$/.test(key) && selection.empty && (isWords(selection.$from.nodeBefore) || isWords(selection.$from.nodeAfter)),
      },
    },
  });
}
