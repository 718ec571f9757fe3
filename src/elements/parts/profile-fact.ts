/**
 * Parts shared by the widgets of people and characters: one fact, and the year of a title.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Title } from '../../domain/ledger/catalogue.js';
import type { Reading } from '../../domain/ledger/read-fact.js';
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import { dateText } from '../../i18n/formats/date-text.js';
import { readingText, sidesText } from '../../i18n/sentences/field-text.js';
import { storyMessagesFor } from '../../i18n/messages/story-messages.js';
import type { LedgerScene } from '../base/ledger-element.js';

/** Draws a fact; nothing where it is unknown. Recorded sentences are marked as English. */
export function profileFact(name: string, label: string, kind: ValueKind, reading: Reading<FieldValue>, { speech, messages }: LedgerScene, isSentence = false): TemplateResult | typeof nothing {
  if (reading.case === 'unknown') return nothing;
  const text = readingText(kind, reading, speech);
  const told = isSentence ? html`<span lang="en" dir="ltr">${text}</span>` : html`${text}`;
  return html`<div part="fact ${name}"><dt>${label}</dt><dd>
    ${reading.case === 'hidden' ? html`<span part="hidden">${text}</span>` : told}
    ${reading.case === 'disputed' ? html`<span part="note"><span part="mark disputed">${messages.disputed}</span> ${sidesText(kind, reading.claims, speech)}</span>` : nothing}
  </dd></div>`;
}

/** Draws the year of a title's first release. */
export function profileYear(title: Title, { speech: { locale }, vantage }: LedgerScene): TemplateResult {
  const date = firstReleaseOf(title, vantage)?.date?.date;
  if (date) return html`<span part="year">${dateText({ precision: 'year', year: date.year }, locale)}</span>`;
  return html`<span part="year"><span class="aside">${storyMessagesFor(locale).undated}</span><span aria-hidden="true">–</span></span>`;
}
