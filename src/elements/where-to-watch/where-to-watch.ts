import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-where-to-watch
 * @slot - What the author wrote.
 */
export class WhereToWatch extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
