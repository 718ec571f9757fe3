/**
 * Draws an answer of the ledger: what stands, its source and day, and the answer that it overtook.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import type { QuestionEntry } from '../../domain/media/questions.js';
import { claimedDateText } from '../../i18n/formats/date-text.js';
import { factWordsFor } from '../../i18n/messages/fact-words.js';
import { type MediaMessages, mediaMessagesFor } from '../../i18n/messages/media-messages.js';
import { recordedWords } from '../parts/recorded-words.js';
import { factButton } from '../base/stub-button.js';
import { saidBy } from '../parts/said-by.js';
import type { LedgerScene } from '../base/ledger-element.js';

export type Question = Extract<QuestionEntry, { case: 'question' }>;
type Overtaken = Extract<Question['telling'], { case: 'overtaken' }>;

/** Draws the answer, by the case of its status. */
export function ledgerAnswer({ question, telling, before }: Question, scene: LedgerScene): TemplateResult {
  const { speech, vantage } = scene;
  const words = mediaMessagesFor(speech.locale);
  switch (telling.case) {
    case 'holds':
    case 'disputed': {
      const claims = telling.case === 'disputed' ? telling.claims : telling.reading.case === 'stands' ? [telling.reading.claim] : [];
      return toldBy(claims, scene);
    }
    case 'overtaken':
      return html`${toldBy(telling.after, scene)}${answeredThen(telling, words, scene)}`;
    case 'untold': {
      const { reading } = telling;
      if (reading.case === 'unknown') return html`<p part="note">${vantage.instant === undefined ? words.noAnswerThen : words.noAnswer}</p>`;
      return html`<p>${factButton('questions', question, 'answer', reading.reveals, scene)}</p>
        ${before.length > 0 ? html`<div part="before"><p part="note">${words.answeredBefore}</p>${toldBy(before, scene)}</div>` : nothing}`;
    }
  }
}

/** Draws the mark of an answer that has changed since the article ran, or that is disputed. */
export function answerMark({ telling }: Question, { messages }: LedgerScene): TemplateResult | typeof nothing {
  if (telling.case === 'disputed') return html`<span part="mark disputed">${messages.disputed}</span>`;
  if (telling.case !== 'overtaken') return nothing;
  const mark = telling.kind === 'correction' ? 'corrected' : 'updated';
  return html`<span part="mark ${mark}">${messages[mark]}</span>`;
}

/** Draws the answer that stood when the article ran. */
function answeredThen({ before }: Overtaken, words: MediaMessages, scene: LedgerScene): TemplateResult | typeof nothing {
  const { speech, vantage } = scene;
  if (vantage.since === undefined) return nothing;
  const day = claimedDateText(vantage.since, speech.locale);
  return html`<div part="before">${before.length === 0
    ? html`<p part="note">${factWordsFor(speech.locale).whenThisRan(day)}</p><p part="text">${words.noAnswerThen}</p>`
    : html`<p part="note">${words.answeredThen(day)}</p>${toldBy(before, scene)}`}</div>`;
}

/** Draws answers with their sources. */
function toldBy(claims: readonly StatedClaim<string>[], { speech }: LedgerScene): TemplateResult {
  return html`${claims.map((claim) => html`<p part="text">${recordedWords(claim.value, speech)}</p><p part="note">${saidBy(claim, speech)}</p>`)}`;
}
