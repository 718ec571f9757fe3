import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-box-office
 * @slot - What the author wrote.
 */
export class BoxOffice extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
