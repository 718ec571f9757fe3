import suneditor from 'suneditor';
import plugins from 'suneditor/plugins';
import { place, type Saving } from './saving.js';

place('textarea');

type Editor = ReturnType<typeof suneditor.create>;

export const saving = (editor: Editor): Saving => ({ load: (html) => { editor.$.html.set(html); }, save: () => String(editor.$.html.get()), surface: () => editor.$.frameContext.get('wysiwyg') });

export const byDefault = (): Saving => saving(suneditor.create('#article', { plugins, buttonList: [['bold', 'link']] }));
