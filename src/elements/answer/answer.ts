import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-answer
 * @slot - What the author wrote.
 */
export class Answer extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
