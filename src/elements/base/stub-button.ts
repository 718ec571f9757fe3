/**
 * The buttons in place of what is hidden, with their click handlers for live widgets.
 */
import type { TemplateResult } from 'lit';
import type { Stub } from '../../domain/ledger/catalogue.js';
import { hiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { revealButton, stubButton as drawn, stubsByTitle } from '../../views/stub-button.js';
import { revealStubs } from '../parts/reveal.js';
import type { LedgerScene } from './ledger-element.js';

type Wording = Pick<LedgerScene, 'speech' | 'messages'>;

/** Draws one button for a stub, or for several stubs of one title. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: Wording): TemplateResult {
  return drawn(stubs, { speech, messages }, (button) => void revealStubs(button, stubs, messages.unfetched));
}

/** Draws a button for each title that the stubs give away. */
export function stubButtons(stubs: readonly Stub[], wording: Wording): readonly TemplateResult[] {
  return stubsByTitle(stubs).map((group) => stubButton(group, wording));
}

/** Draws the button that reveals one fact whose value is hidden; its arguments but the last are those of `hiddenFact`. */
export function factButton(...[record, identity, field, reveals, { speech, messages }]: readonly [...Parameters<typeof hiddenFact>, Wording]): TemplateResult {
  const fact = hiddenFact(record, identity, field, reveals);
  return revealButton(reveals, { speech, messages }, field, (button) => void revealStubs(button, [fact], messages.unfetched));
}
