/**
 * What stands where part of a plot is hidden: one sentence, on one button, that shows all of that part.
 */
import { html, type TemplateResult } from 'lit';
import type { HiddenPart } from '../../domain/synopsis.js';
import { WickRevealEvent } from '../../events/wick-reveal.js';
import { titleText } from '../../i18n/field-text.js';
import type { Scene } from '../scene-element.js';

/** Draws the sentence; on a button where there is something to ask for. */
export function hiddenPart(part: HiddenPart, { speech, messages }: Scene): TemplateResult {
  const { title, level } = part.reveals;
  const said = html`<span part="hidden">${messages.hidden(level, titleText(title, speech))}</span>`;
  if (part.stubs.length === 0) return said;
  return html`<button type="button" part="reveal" @click=${(event: Event) => { reveal(event.currentTarget as HTMLElement, part); }}>${said} <span part="show">${messages.showIt}</span></button>`;
}

/** The button goes and its focus must not. The last is asked for first, so that those before it keep their places meanwhile. */
function reveal(button: HTMLElement, { stubs }: HiddenPart): void {
  const place = button.closest<HTMLElement>('[part="base"]')!;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  for (const stub of [...stubs].reverse()) place.dispatchEvent(new WickRevealEvent(stub));
}
