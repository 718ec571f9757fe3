import Quill from 'quill';
import { place, type Saving } from './saving.js';

place('div');

export const saving = (editor: Quill): Saving => ({
  load: (html) => editor.setContents(editor.clipboard.convert({ html })),
  save: () => editor.getSemanticHTML(),
  surface: () => editor.root,
});

export const byDefault = (): Saving => saving(new Quill('#article', { theme: 'snow' }));
