/**
 * The way out of words in a sentence: keys that lead past their ends, and none that makes two facts of one.
 */
import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { nodeNames } from './nodes.js';

/** Moves the caret before or after the words that it is in. @returns whether it was in such words, at that end if `atEnd` asks for it */
function leave(editor: Editor, side: 'before' | 'after', atEnd = true): boolean {
  const { $from, empty } = editor.state.selection;
  if ($from.parent.type.name !== nodeNames.words) return false;
  const isAtEnd = side === 'after' ? $from.parentOffset === $from.parent.content.size : $from.parentOffset === 0;
  if (atEnd && !(empty && isAtEnd)) return false;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, $from[side]())));
  return true;
}

/** Keys by their names in ProseMirror. Enter goes on behind the words, and starts the new paragraph there. */
export function wordKeys(editor: Editor): Record<string, () => boolean> {
  const goOn = (): boolean => {
    leave(editor, 'after', false);
    return false;
  };
  return {
    Enter: goOn,
    'Shift-Enter': goOn,
    'Mod-Enter': goOn,
    ArrowRight: () => leave(editor, 'after'),
    ArrowLeft: () => leave(editor, 'before'),
    Backspace: () => leave(editor, 'before'),
    Delete: () => leave(editor, 'after'),
  };
}

/** Takes away a fact whose words were all deleted: empty, it would say something that nobody wrote. */
export function emptiedWords(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
      const emptied: { readonly at: number; readonly node: ProseMirrorNode }[] = [];
      doc.descendants((node, at) => {
        if (node.type.name === nodeNames.words && node.content.size === 0) emptied.unshift({ at, node });
      });
      for (const { at, node } of emptied) tr.delete(at, at + node.nodeSize);
      return emptied.length > 0 ? tr : undefined;
    },
  });
}
