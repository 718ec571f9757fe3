/**
 * The button in place of hidden records: it names the title whose plot they give away, and shows them.
 */
import type { TemplateResult } from 'lit';
import type { Stub } from '../domain/ledger/catalogue.js';
import { type Speech, titleText } from '../i18n/sentences/field-text.js';
import type { Messages } from '../i18n/messages/messages.js';
import { html } from './template.js';

/** Called with the stubs that the reader asks to see, and the button pressed. */
export type Reveal = (stubs: readonly Stub[], button: HTMLElement) => void;

/** Draws one button for one stub, or for several of one title. It tells the highest spoiler level, but neither how many stubs there are nor where they stand. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: { readonly speech: Speech; readonly messages: Messages }, reveal?: Reveal): TemplateResult {
  const [furthest] = [...stubs].sort((a, b) => b.reveals.level - a.reveals.level);
  const { title, level } = furthest!.reveals;
  return html`<button type="button" part="reveal" @click=${(event: Event) => { reveal?.(stubs, event.currentTarget as HTMLElement); }}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech))}</span> <span part="show">${messages.showIt}</span></button>`;
}
