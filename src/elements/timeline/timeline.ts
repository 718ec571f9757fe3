import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-timeline
 * @slot - What the author wrote.
 */
export class Timeline extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
