import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-sequel-status
 * @slot - What the author wrote.
 */
export class SequelStatus extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
