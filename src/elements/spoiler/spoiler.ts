import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-spoiler
 * @slot - What the author wrote.
 */
export class Spoiler extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
