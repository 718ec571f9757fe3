import 'trix';
import { place, type Saving } from './saving.js';

interface TrixElement extends HTMLElement {
  readonly editor: { readonly loadHTML: (html: string) => void };
}

const input = place('input');
input.type = 'hidden';

export const saving = (element: TrixElement): Saving => ({
  load: (html) => { element.editor.loadHTML(html); },
  save: () => input.value,
  surface: () => element,
});

export async function byDefault(): Promise<Saving> {
  const element = document.createElement('trix-editor');
  element.setAttribute('input', 'article');
  const ready = new Promise((resolve) => { element.addEventListener('trix-initialize', resolve); });
  document.body.append(element);
  await ready;
  return saving(element as TrixElement);
}
