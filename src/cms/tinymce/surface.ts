/**
 * What an author sees of widgets in TinyMCE's editing surface: each under its name, and alive where the surface has wick.js.
 */
import type { Editor } from 'tinymce';
import { widgetPreview } from '../preview.js';
import { areaTag, islandsIn } from './islands.js';

/** A live preview takes the place of the words between the tags; without wick.js these are what is seen. */
const look = `
  [data-wick-tag] { outline: 1px dashed color-mix(in srgb, currentColor 45%, transparent); outline-offset: 2px; }
  div[data-wick-tag], ${areaTag} { display: block; margin-block: 1em; }
  div[data-wick-tag]::before, ${areaTag}::before { content: attr(data-wick-name); display: block; font: 12px/1.5 system-ui, sans-serif; opacity: 0.7; }
  div[data-wick-tag] > .wick-preview { display: block; }
  .wick-preview > :not(:defined), [data-wick-tag]:has(> .wick-preview > :defined) > [data-wick-own] { display: none; }
`;

/** Shows widgets from now on. `script` is the address of wick.js; without one they are shown by name and by the author's words. */
export function showWidgets(editor: Editor, script: string | undefined): void {
  editor.on('PreInit', () => {
    editor.contentStyles.push(look);
  });
  editor.on('init', () => {
    // Links and shortcodes of the article stay what they are, also where a script of ours is.
    editor.getBody().dataset['wick'] = 'off';
    if (script) loadInto(editor.getDoc(), script);
    preview(editor);
  });
  editor.on('SetContent Undo Redo NodeChange', () => {
    preview(editor);
  });
}

function loadInto(page: Document, address: string): void {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = address;
  page.head.append(script);
}

/** Gives each widget its preview, which is neither saved nor a change: `data-mce-bogus` leaves it out. */
function preview(editor: Editor): void {
  for (const { element, widget, attributes, words } of islandsIn(editor.getBody())) {
    const state = JSON.stringify([attributes, words]);
    const shown = element.querySelector<HTMLElement>(':scope > .wick-preview');
    if (element.isContentEditable || shown?.dataset['wickState'] === state) continue;
    shown?.remove();
    const made = widgetPreview(widget, { attributes, ...(words !== undefined && { words }) }, editor.getDoc()).element;
    made.dataset['mceBogus'] = 'all';
    made.dataset['wickState'] = state;
    element.append(made);
  }
}
