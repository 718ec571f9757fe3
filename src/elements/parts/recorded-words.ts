/**
 * Draws recorded sentences in widgets that read the catalogue.
 */
import { html, type TemplateResult } from 'lit';
import { recordedText, type Reader } from '../../views/recorded.js';

/** Draws a sentence that starts at the page's own margin whatever its language; one that stays English is marked so. */
export function recordedWords(english: string, reader: Reader): TemplateResult {
  const { text, lang, dir } = recordedText(english, reader);
  return html`<span lang=${lang} dir=${dir}>${text}</span>`;
}
