/**
 * What stands where several things of one title may not be told: one line, on a button that shows all of them.
 */
import { html, type TemplateResult } from 'lit';
import type { Stub } from '../domain/catalogue.js';
import { WickRevealEvent } from '../events/wick-reveal.js';
import { titleText } from '../i18n/field-text.js';
import type { Scene } from './scene-element.js';

/** Draws the line, which says how far they go at most, and neither how many they are nor where they stand. */
export function stubsButton(stubs: readonly Stub[], { speech, messages }: Scene): TemplateResult {
  const [furthest] = [...stubs].sort((a, b) => b.reveals.level - a.reveals.level);
  const { title, level } = furthest!.reveals;
  return html`<button type="button" part="reveal" @click=${(event: Event) => { revealAll(event.currentTarget as HTMLElement, stubs); }}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech))}</span> <span part="show">${messages.showIt}</span></button>`;
}

/** The last comes first: of a slice a stub is found by its place among those that say the same. The button goes and the focus must not. */
function revealAll(button: HTMLElement, stubs: readonly Stub[]): void {
  const base = button.closest<HTMLElement>('[part="base"]')!;
  base.tabIndex = -1;
  base.focus({ preventScroll: true });
  for (const stub of [...stubs].reverse()) button.dispatchEvent(new WickRevealEvent(stub));
}
