import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-trailer
 * @slot - What the author wrote.
 */
export class Trailer extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
