/**
 * What stands where something would give a plot away: a sentence that names the title, on a button that shows this one thing.
 */
import { html, type TemplateResult } from 'lit';
import type { Stub } from '../domain/catalogue.js';
import { WickErrorEvent } from '../events/wick-error.js';
import { WickRevealEvent } from '../events/wick-reveal.js';
import { titleText } from '../i18n/field-text.js';
import type { Scene } from './scene-element.js';

/** Draws the button; who holds the page's data hears it and hands down the record. */
export function stubButton(stub: Stub, { speech, messages }: Scene): TemplateResult {
  const { title, level } = stub.reveals;
  return html`<button type="button" part="reveal" @click=${(event: Event) => { reveal(event.currentTarget as HTMLElement, stub, messages.unfetched); }}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech))}</span> <span part="show">${messages.showIt}</span></button>`;
}

/** The button goes and its focus must not: those who hear the page go on where it stood. */
function reveal(button: HTMLElement, stub: Stub, unfetched: string): void {
  const place = button.closest<HTMLElement>('[part="base"]')!;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  const request = new WickRevealEvent(stub);
  button.dispatchEvent(request);
  const { host } = button.getRootNode() as ShadowRoot;
  void request.answer?.then((shown) => {
    if (!shown) host.dispatchEvent(new WickErrorEvent('bad-data', unfetched, host));
  });
}
