import tinymce, { type Editor } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { place, type Saving } from './saving.js';

place('textarea');
// Looks only: the style sheets would be fetched from beside tinymce.js.
tinymce.overrideDefaults({ skin: false, content_css: false });

export const saving = (editor: Editor): Saving => ({ load: (html) => { editor.setContent(html); }, save: () => editor.getContent(), surface: () => editor.getBody() });

export async function byDefault(): Promise<Saving> {
  const [editor] = await tinymce.init({ selector: '#article', license_key: 'gpl' });
  return saving(editor!);
}
