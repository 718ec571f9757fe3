import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-faq
 * @slot - What the author wrote.
 */
export class Faq extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
