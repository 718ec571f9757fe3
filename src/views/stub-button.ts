/**
 * What stands where something would give a plot away: a sentence that names the title, on a button that shows it.
 */
import type { TemplateResult } from 'lit';
import type { Stub } from '../domain/ledger/catalogue.js';
import { type Speech, titleText } from '../i18n/sentences/field-text.js';
import type { Messages } from '../i18n/messages/messages.js';
import { html } from './template.js';

/** Hears which records a reader asks to see, by their stubs, and on which button. */
export type Reveal = (stubs: readonly Stub[], button: HTMLElement) => void;

/** Draws one button for one thing, or for several of one title, of which it says how far they go at most and neither how many they are nor where they stand. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: { readonly speech: Speech; readonly messages: Messages }, reveal?: Reveal): TemplateResult {
  const [furthest] = [...stubs].sort((a, b) => b.reveals.level - a.reveals.level);
  const { title, level } = furthest!.reveals;
  return html`<button type="button" part="reveal" @click=${(event: Event) => { reveal?.(stubs, event.currentTarget as HTMLElement); }}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech))}</span> <span part="show">${messages.showIt}</span></button>`;
}
