import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor, type LexicalEditor } from 'lexical';
import { place, type Saving } from './saving.js';

place('div').contentEditable = 'true';

export const saving = (editor: LexicalEditor): Saving => ({
  load: (html) => {
    editor.update(() => {
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
    }, { discrete: true });
  },
  save: () => editor.read(() => $generateHtmlFromNodes(editor)),
  surface: () => editor.getRootElement()!,
});

export function byDefault(): Saving {
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode, LinkNode], onError: (error) => { throw error; } });
  editor.setRootElement(document.querySelector<HTMLElement>('#article'));
  registerRichText(editor);
  return saving(editor);
}
