import EditorJS from '@editorjs/editorjs';
import { place, type Saving } from './saving.js';

place('div');

/** Editor.js saves blocks; this joins them as a CMS does that renders them. */
const html = (blocks: readonly { readonly type: string; readonly data: { readonly text?: string; readonly html?: string } }[]): string =>
  blocks.map(({ type, data }) => (type === 'paragraph' ? `<p>${data.text}</p>` : data.html)).join('');

/** The promise of `renderFromHTML` is kept before the blocks have their words. */
async function filled(): Promise<void> {
  const paragraphs = [...document.querySelectorAll('.ce-paragraph')];
  if (paragraphs.length > 0 && paragraphs.every(({ textContent }) => textContent !== '')) return;
  await new Promise(requestAnimationFrame);
  await filled();
}

export const saving = (editor: EditorJS): Saving => ({
  load: async (article) => {
    await editor.blocks.renderFromHTML(article);
    await filled();
  },
  save: async () => html((await editor.save()).blocks),
  surface: () => document.querySelector<HTMLElement>('.codex-editor__redactor')!,
});

export async function byDefault(): Promise<Saving> {
  const editor = new EditorJS({ holder: 'article' });
  await editor.isReady;
  return saving(editor);
}
