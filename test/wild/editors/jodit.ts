import { Jodit } from 'jodit';
import { place, type Saving } from './saving.js';

place('textarea');

export const saving = (editor: Jodit): Saving => ({ load: (html) => { editor.value = html; }, save: () => editor.value, surface: () => editor.editor });

export const byDefault = (): Saving => saving(Jodit.make('#article'));
