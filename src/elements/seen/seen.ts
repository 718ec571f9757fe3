import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-seen
 * @slot - What the author wrote.
 */
export class Seen extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
