import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-synopsis
 * @slot - What the author wrote.
 */
export class Synopsis extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
