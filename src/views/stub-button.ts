/**
 * The button in place of what is hidden: it names the title whose plot that gives away, and shows it.
 */
import type { TemplateResult } from 'lit';
import type { Reveals, Stub } from '../domain/ledger/catalogue.js';
import { type Speech, titleText } from '../i18n/sentences/field-text.js';
import { numberText } from '../i18n/formats/intl.js';
import type { Messages } from '../i18n/messages/messages.js';
import { html } from './template.js';

/** Called with the button pressed. */
export type Press = (button: HTMLElement) => void;

interface Wording {
  readonly speech: Speech;
  readonly messages: Messages;
}

/** Draws the button for one hidden fact, or for `count` records. `value` lets a painted element find what it stands for. */
export function revealButton({ title, level }: Reveals, { speech, messages }: Wording, value: string, press?: Press, count = 1): TemplateResult {
  return html`<button type="button" part="reveal" value=${value} @click=${(event: Event) => { press?.(event.currentTarget as HTMLElement); }}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech), count > 1 ? numberText(count, speech.locale) : undefined)}</span> <span part="show">${messages.showIt}</span></button>`;
}

/** Draws one button for the stubs of one title. It tells the highest spoiler level, but not where they stand. */
export function stubButton(stubs: readonly Stub[], wording: Wording, press?: Press): TemplateResult {
  const furthest = stubs.reduce((one, other) => (other.reveals.level > one.reveals.level ? other : one));
  return revealButton(furthest.reveals, wording, furthest.reveals.title, press, stubs.length);
}

/** Groups stubs by the title that they give away, so that each is one reader's decision. */
export function stubsByTitle(stubs: readonly Stub[]): readonly (readonly Stub[])[] {
  return [...new Set(stubs.map(({ reveals }) => reveals.title))].map((title) => stubs.filter(({ reveals }) => reveals.title === title));
}
