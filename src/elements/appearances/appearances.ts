import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-appearances
 * @slot - What the author wrote.
 */
export class Appearances extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
