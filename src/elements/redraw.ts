/**
 * Draws afresh what a page prerendered but cannot be taken over: its markers were stripped, another version made it, or it says something else.
 */
import { adoptStyles, LitElement, type PropertyValues, render } from 'lit';
import { WickErrorEvent } from '../events/wick-error.js';
import { messagesFor } from '../i18n/messages.js';

type Updating = { update(this: LitElement, changed: PropertyValues): void };
type Rendering = { render(): unknown };

/** From now on a prerendered shadow root that does not fit is cleared and drawn again: never two copies, never old words. */
export function redrawMisfits(): void {
  const prototype = LitElement.prototype as unknown as Updating;
  const { update } = prototype;
  prototype.update = function (changed) {
    const { renderRoot } = this;
    const prerendered = this.localName.startsWith('wick-') && !this.hasUpdated && renderRoot.childNodes.length > 0;
    try {
      update.call(this, changed);
      if (!prerendered) return;
      if (fits(this)) {
        adopt(this);
        return;
      }
    } catch (error) {
      if (!prerendered) throw error;
    }
    renderRoot.replaceChildren();
    Reflect.deleteProperty(renderRoot, '_$litPart$');
    adopt(this);
    update.call(this, changed);
    this.dispatchEvent(new WickErrorEvent('hydration', messagesFor(this.closest('[lang]')?.getAttribute('lang') ?? '').redrawn, this));
  };
}

/** The server's style elements may have been blocked by the page's policy; style sheets that a script adopts are not. */
function adopt({ renderRoot, constructor }: LitElement): void {
  adoptStyles(renderRoot as ShadowRoot, (constructor as typeof LitElement).elementStyles);
}

/** Whether a shadow root was taken over, and says what it says when it is drawn here: Lit keeps the server's words where only they differ. */
function fits(element: LitElement): boolean {
  const { renderRoot } = element;
  if (!('_$litPart$' in renderRoot && renderRoot._$litPart$)) return false;
  const drawn = document.createElement('div');
  render((element as unknown as Rendering).render(), drawn, { host: element });
  return wordsIn(renderRoot) === wordsIn(drawn);
}

function wordsIn(root: ParentNode): string {
  return [...root.children].map(({ localName, textContent }) => (localName === 'style' ? '' : textContent)).join('');
}
