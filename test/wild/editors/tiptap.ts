import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, type Saving } from './saving.js';

place('div');

export const saving = (editor: Editor): Saving => ({ load: (html) => editor.commands.setContent(html), save: () => editor.getHTML(), surface: () => editor.view.dom });

export const byDefault = (): Saving => saving(new Editor({ element: document.querySelector('#article'), extensions: [StarterKit] }));
