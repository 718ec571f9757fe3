/**
 * Draws what sources differ about: the number of accounts, which opens to each of them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { numberText } from '../../i18n/formats/intl.js';
import type { LedgerScene } from '../base/ledger-element.js';
import { saidBy } from '../parts/said-by.js';

/** What one source says. */
export interface Account {
  readonly said: unknown;
  readonly claim: StatedClaim<unknown>;
}

/** Draws the accounts behind their number; on a compact timeline only that they differ. */
export function disputeOf(accounts: readonly Account[], { compact, scene: { speech, messages } }: { readonly compact: boolean; readonly scene: LedgerScene }): TemplateResult | typeof nothing {
  if (accounts.length === 0) return nothing;
  const mark = html`<span part="mark disputed">${messages.disputed}</span>`;
  if (compact) return html`<p part="note sides">${mark}</p>`;
  return html`<details part="note sides"><summary>${mark} ${`(${numberText(accounts.length, speech.locale)})`}</summary>
    <ul role="list">${accounts.map(({ said, claim }) => html`<li part="side"><span class="said">${said}</span> <span part="by">${saidBy(claim, speech)}</span></li>`)}</ul></details>`;
}
