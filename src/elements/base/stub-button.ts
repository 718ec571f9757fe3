/**
 * The button of what is hidden, with what it does in a live widget.
 */
import type { TemplateResult } from 'lit';
import type { Stub } from '../../domain/ledger/catalogue.js';
import { stubButton as drawn } from '../../views/stub-button.js';
import { revealStubs } from '../parts/reveal.js';
import type { LedgerScene } from './ledger-element.js';

/** Draws one button for one thing, or for several of one title. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: Pick<LedgerScene, 'speech' | 'messages'>): TemplateResult {
  return drawn(stubs, { speech, messages }, (asked, button) => void revealStubs(button, asked, messages.unfetched));
}
