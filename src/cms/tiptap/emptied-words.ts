/**
 * Removes a fact whose words were all deleted: an empty fact would show a value that nobody wrote.
 */
import { Plugin } from '@tiptap/pm/state';
import { nodeNames } from './nodes.js';

export function emptiedWords(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
      const emptied: number[] = [];
      doc.descendants((node, at) => {
        // From the last to the first, so that earlier positions stay valid.
        if (node.type.name === nodeNames.words && node.content.size === 0) emptied.unshift(at);
      });
      for (const at of emptied) tr.delete(at, at + 2);
      return tr.docChanged ? tr : undefined;
    },
  });
}
