import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-character
 * @slot - What the author wrote.
 */
export class WickCharacter extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
