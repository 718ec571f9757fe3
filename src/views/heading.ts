/**
 * Draws a heading at the level that the page chooses.
 */
import type { TemplateResult } from 'lit';
import { html } from './template.js';

/** Draws words as `h1` to `h6`; any other level becomes `h3`. No line begins with a number or a dash: `Chapter 3 –` stays whole. */
export function heading(level: number | undefined, text: string): TemplateResult {
  const words = text.replace(/ (?=[-\d–—])/g, '\u00a0');
  switch (level) {
    case 1:
      return html`<h1 part="heading">${words}</h1>`;
    case 2:
      return html`<h2 part="heading">${words}</h2>`;
    case 4:
      return html`<h4 part="heading">${words}</h4>`;
    case 5:
      return html`<h5 part="heading">${words}</h5>`;
    case 6:
      return html`<h6 part="heading">${words}</h6>`;
    default:
      return html`<h3 part="heading">${words}</h3>`;
  }
}
