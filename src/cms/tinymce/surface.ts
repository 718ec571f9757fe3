/**
 * Shows widgets in TinyMCE's editing surface: each with its name, and live if the surface has wick.js.
 */
import type { Editor } from 'tinymce';
import { widgetPreview } from '../preview.js';
import { areaTag, islandsIn } from './islands.js';

/** Styles of the surface. A live preview takes the place of the words between the tags; without wick.js the words are shown. */
const look = `
  [data-wick-tag] { outline: 1px dashed color-mix(in srgb, currentColor 45%, transparent); outline-offset: 2px; }
  div[data-wick-tag], ${areaTag} { display: block; margin-block: 1em; }
  div[data-wick-tag]::before, ${areaTag}::before { content: attr(data-wick-name); display: block; font: 12px/1.5 system-ui, sans-serif; opacity: 0.7; }
  div[data-wick-tag] > .wick-preview { display: block; }
  .wick-preview > :not(:defined), [data-wick-tag]:has(> .wick-preview > :defined) > [data-wick-own] { display: none; }
`;

/** Shows widgets from now on. `script` is the address of wick.js; without it, names and the author's words are shown. */
export function showWidgets(editor: Editor, script: string | undefined): void {
  editor.on('PreInit', () => {
    editor.contentStyles.push(look);
  });
  editor.on('init', () => {
    // Shorthands in the edited article stay as they are, also where wick.js runs.
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

/** Adds each widget's preview. `data-mce-bogus` keeps it out of the saved content and of the undo history. */
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
