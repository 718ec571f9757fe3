/**
 * Draws afresh what a page prerendered but cannot be taken over: its markers were stripped, or it was made by another version.
 */
import { adoptStyles, type LitElement, type PropertyValues } from 'lit';
import { WickErrorEvent } from '../events/wick-error.js';
import { messagesFor } from '../i18n/messages.js';
import { WickElement } from './element.js';

type Updating = { update(this: LitElement, changed: PropertyValues): void };

/** From now on a prerendered shadow root that does not fit is cleared and drawn again: never two copies, never old words. */
export function redrawMisfits(): void {
  const prototype = WickElement.prototype as unknown as Updating;
  const { update } = prototype;
  prototype.update = function (changed) {
    const { renderRoot } = this;
    const prerendered = !this.hasUpdated && renderRoot.childNodes.length > 0;
    try {
      update.call(this, changed);
      if (!prerendered || '_$litPart$' in renderRoot && renderRoot._$litPart$) return;
    } catch (error) {
      if (!prerendered) throw error;
    }
    renderRoot.replaceChildren();
    adoptStyles(renderRoot as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    update.call(this, changed);
    this.dispatchEvent(new WickErrorEvent('hydration', messagesFor(this.closest('[lang]')?.getAttribute('lang') ?? '').redrawn, this));
  };
}
