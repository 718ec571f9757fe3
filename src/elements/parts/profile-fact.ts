/**
 * Parts shared by the widgets of people and characters: a fact, and titles grouped under what they have in common.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { firstReleaseOf } from '../../domain/releases/first-release.js';
import type { Title } from '../../domain/ledger/catalogue.js';
import type { HiddenFact } from '../../domain/spoilers/hidden-fact.js';
import type { Reading } from '../../domain/ledger/read-fact.js';
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import { dateText } from '../../i18n/formats/date-text.js';
import { readingText, sidesText, titleText } from '../../i18n/sentences/field-text.js';
import { storyMessagesFor } from '../../i18n/messages/story-messages.js';
import { factButton } from '../base/stub-button.js';
import type { LedgerScene } from '../base/ledger-element.js';

/** A fact about a person or character. */
export interface ProfileFact {
  readonly label: string;
  readonly record: HiddenFact['record'];
  readonly id: string;
  readonly field: string;
  readonly kind: ValueKind;
  readonly reading: Reading<FieldValue>;
  /** Whether its values are recorded sentences, which are marked as English. */
  readonly isSentence?: boolean;
}

/** Draws a fact, or the button that reveals it; nothing where it is unknown. `part` is its second word, by default the field. */
export function profileFact({ label, record, id, field, kind, reading, isSentence }: ProfileFact, scene: LedgerScene, part = field): TemplateResult | typeof nothing {
  const { speech, messages } = scene;
  if (reading.case === 'unknown') return nothing;
  const text = readingText(kind, reading, speech);
  const told = isSentence ? html`<span lang="en" dir="ltr">${text}</span>` : html`${text}`;
  return html`<div part="fact ${part}"><dt>${label}</dt><dd>
    ${reading.case === 'hidden' ? factButton(record, { id }, field, reading.reveals, scene) : told}
    ${reading.case === 'disputed' ? html`<span part="note"><span part="mark disputed">${messages.disputed}</span> ${sidesText(kind, reading.claims, speech)}</span>` : nothing}
  </dd></div>`;
}

/** A heading with the titles that belong to it. */
export interface ProfileGroup {
  readonly heading: unknown;
  readonly titles: readonly { readonly title: Title; readonly mark?: unknown; readonly note: string | undefined }[];
}

/** Draws titles under what they have in common, which is said once. */
export function profileGroups(groups: readonly ProfileGroup[], scene: LedgerScene): TemplateResult[] {
  return groups.map(({ heading, titles }, index) => html`<p part="list-heading" id="group-${index}">${heading}</p>
    <ol part="list" role="list" aria-labelledby="group-${index}">${titles.map(({ title, mark, note }) => html`<li part="entry">
      ${profileYear(title, scene)}
      <span class="what"><bdi part="title">${titleText(title.id, scene.speech)}</bdi> ${mark ?? nothing}</span>
      ${note === undefined ? nothing : html`<span part="phase">${note}</span>`}
    </li>`)}</ol>`);
}

/** Draws the year of a title's first release. */
function profileYear(title: Title, { speech: { locale }, vantage }: LedgerScene): TemplateResult {
  const date = firstReleaseOf(title, vantage)?.date?.date;
  if (date) return html`<span part="year">${dateText({ precision: 'year', year: date.year }, locale)}</span>`;
  return html`<span part="year"><span class="aside">${storyMessagesFor(locale).undated}</span></span>`;
}
