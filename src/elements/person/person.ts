import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-person
 * @slot - What the author wrote.
 */
export class WickPerson extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
