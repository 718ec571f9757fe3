import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-quote
 * @slot - What the author wrote.
 */
export class WickQuote extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
