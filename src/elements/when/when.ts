import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-when
 * @slot - What the author wrote.
 */
export class When extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
