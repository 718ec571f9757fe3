/**
 * The button in place of hidden records, with its click handler for live widgets.
 */
import type { TemplateResult } from 'lit';
import type { Stub } from '../../domain/ledger/catalogue.js';
import { stubButton as drawn } from '../../views/stub-button.js';
import { revealStubs } from '../parts/reveal.js';
import type { LedgerScene } from './ledger-element.js';

/** Draws one button for a stub, or for several stubs of one title. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: Pick<LedgerScene, 'speech' | 'messages'>): TemplateResult {
  return drawn(stubs, { speech, messages }, (asked, button) => void revealStubs(button, asked, messages.unfetched));
}
