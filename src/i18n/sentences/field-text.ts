/**
 * The values of a record's fields in words.
 */
import type { Amount, StatedClaim, Status } from '../../domain/ledger/catalogue.js';
import type { Change, Reading } from '../../domain/changes/reading.js';
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import type { Names } from '../../domain/ledger/names.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { claimedDateText, yearText } from '../formats/date-text.js';
import { moneyText } from '../formats/money-text.js';
import { listText, minutesText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';

/** What is needed to say a value: who people are, when it is, and in which language. */
export interface Speech {
  readonly names: Names;
  readonly vantage: Vantage;
  readonly locale: string;
}

/** A person's name as it was known. */
export function personText(id: string, { names, vantage }: Speech): string {
  return names.person(id, vantage.day) ?? id;
}

/** A title's name as it was known. */
export function titleText(id: string, { names, vantage }: Speech): string {
  return names.title(id, vantage.day) ?? id;
}

/** Several names as one text. */
export function namesText(names: readonly string[], locale: string): string {
  return listText(names.map(messagesFor(locale).isolate), locale);
}

export const valueFormats = ['long', 'short', 'year'] as const;
/** How a value is written: `June 6, 2025` or `Jun 6, 2025` or `2025`; `$137 million` or `$137M`. */
export type ValueFormat = (typeof valueFormats)[number];

/** One value of a kind: `June 6, 2025`, `125 min`, `Shay Hatten and Emerald Fennell`, `$137 million`. */
export function valueText(kind: ValueKind, value: FieldValue, speech: Speech, format: ValueFormat = 'long'): string {
  const { locale } = speech;
  switch (kind) {
    case 'minutes':
      return minutesText(Number(value), locale);
    case 'money':
      return moneyText(value as Amount, locale, format);
    case 'people':
      return namesText((value as readonly string[]).map((id) => personText(id, speech)), locale);
    case 'names':
      return namesText(value as readonly string[], locale);
    case 'date':
      return format === 'year' ? yearText(String(value), locale) : claimedDateText(String(value), locale, format);
    case 'status':
      return messagesFor(locale).status[value as Status];
    case 'text':
      return String(value);
  }
}

/** One claim's value; that its source only estimates it is said. */
export function claimText(kind: ValueKind, { value, standing }: StatedClaim<FieldValue>, speech: Speech, format?: ValueFormat): string {
  const text = valueText(kind, value, speech, format);
  return standing === 'estimated' ? messagesFor(speech.locale).about(text) : text;
}

/** What stands in a field; where sources differ, amounts as a range and any other values each once. */
export function readingText(kind: ValueKind, reading: Reading<FieldValue>, speech: Speech, format?: ValueFormat): string {
  switch (reading.case) {
    case 'stands':
      return claimText(kind, reading.claim, speech, format);
    case 'disputed':
      return disputeText(kind, reading.claims, speech, format);
    case 'hidden':
      return messagesFor(speech.locale).hidden(reading.reveals.level, titleText(reading.reveals.title, speech));
    case 'unknown':
      return '';
  }
}

function disputeText(kind: ValueKind, claims: readonly StatedClaim<FieldValue>[], speech: Speech, format?: ValueFormat): string {
  if (kind !== 'money') return listText(claims.map((claim) => claimText(kind, claim, speech, format)), speech.locale, 'disjunction');
  const amounts = claims.flatMap(({ value }) => value as Amount);
  return valueText(kind, [Math.min(...amounts), Math.max(...amounts)], speech, format);
}

/** Who says which, where sources differ: `$57.1 million (The Omen Media, June 13, 2025) and $60 million (Pinkvilla, June 13, 2025)`. */
export function sidesText(kind: ValueKind, claims: readonly StatedClaim<FieldValue>[], speech: Speech): string {
  const sides = claims.map((claim) => messagesFor(speech.locale).attributed(claimText(kind, claim, speech), saidText(claim, speech)));
  return listText(sides, speech.locale);
}

/** Who says something, and since when: `WION, February 22, 2024`. */
export function saidText({ source, known }: StatedClaim<unknown>, { names, locale }: Speech): string {
  const publisher = names.publisher(source) ?? source;
  return messagesFor(locale).said(publisher, known === undefined ? undefined : claimedDateText(known, locale));
}

/** What was overtaken since the article ran, since when, and who said so. */
export function changeText(kind: ValueKind, { before, after }: Change<FieldValue>, since: string, speech: Speech): string {
  const { locale } = speech;
  const was = messagesFor(locale).was(claimText(kind, before, speech), claimedDateText(since, locale));
  return messagesFor(locale).attributed(was, saidText(after, speech));
}
