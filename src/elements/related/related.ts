import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-related
 * @slot - What the author wrote.
 */
export class Related extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
