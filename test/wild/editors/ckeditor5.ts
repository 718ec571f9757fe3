import { ClassicEditor, Essentials, Heading, Link, Bold, Paragraph } from 'ckeditor5';
import { place, type Saving } from './saving.js';

place('div');

export const saving = (editor: ClassicEditor): Saving => ({ load: (html) => { editor.setData(html); }, save: () => editor.getData(), surface: () => editor.ui.getEditableElement()! });

export const byDefault = async (): Promise<Saving> =>
  saving(await ClassicEditor.create({ attachTo: document.querySelector<HTMLElement>('#article')!, licenseKey: 'GPL', plugins: [Essentials, Paragraph, Heading, Bold, Link] }));
