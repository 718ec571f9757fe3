/**
 * The note on a value that is disputed or has changed since the article ran: what it was, and on demand who says so.
 */
import type { TemplateResult } from 'lit';
import type { FactNews, Reading } from '../domain/changes/reading.js';
import type { FieldValue, ValueKind } from '../domain/ledger/field-kinds.js';
import { claimsText, saidText, sidesText } from '../i18n/sentences/field-text.js';
import { html, nothing } from './template.js';
import type { TitleStage } from './title-view.js';

export function claimNote(kind: ValueKind, reading: Reading<FieldValue>, news: FactNews<FieldValue> | undefined, { speech, messages }: Pick<TitleStage, 'speech' | 'messages'>): TemplateResult | typeof nothing {
  const isDisputed = reading.case === 'disputed';
  if (!news && !isDisputed) return nothing;
  const mark = isDisputed ? 'disputed' : news!.kind === 'correction' ? 'corrected' : 'updated';
  return html`<details part="note"><summary><span part="mark ${mark}">${messages[mark]}</span> ${
    news ? messages.was(claimsText(kind, news.before, speech)) : nothing
  }</summary> ${isDisputed ? sidesText(kind, reading.claims, speech) : saidText(news!.after[0]!, speech)}</details>`;
}
