import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-crew-list
 * @slot - What the author wrote.
 */
export class CrewList extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
