/**
 * Draws the source of a claim with its day, linked to the page where it can be read.
 */
import { html, type TemplateResult } from 'lit';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import { safeUrl } from '../../domain/ledger/safe-url.js';
import { messagesFor } from '../../i18n/messages/messages.js';
import { saidText } from '../../i18n/sentences/field-text.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';

/** Draws a claim's source, with its day or as the publisher alone. The link follows once the page has fetched the source's address. */
export function saidBy(claim: StatedClaim<unknown>, speech: LedgerSpeech, told: 'dated' | 'publisher' = 'dated'): TemplateResult {
  const source = speech.catalogue.sources.get(claim.source);
  const url = safeUrl(source?.url);
  const said = told === 'dated' ? saidText(claim, speech) : messagesFor(speech.locale).said(source?.publisher ?? claim.source, undefined);
  return html`<span part="source">${url === undefined ? said : html`<a href=${url} rel="noopener">${said}</a>`}</span>`;
}
