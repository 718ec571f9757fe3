import { html, type TemplateResult } from 'lit';
import { WickElement } from '../element.js';

/**
 * Not drawn yet.
 *
 * @tag wick-watch-guide
 * @slot - What the author wrote.
 */
export class WatchGuide extends WickElement {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
