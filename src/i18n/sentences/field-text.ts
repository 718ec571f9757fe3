/**
 * Writes the values of fields in words.
 */
import type { Amount, StatedClaim, Status } from '../../domain/ledger/catalogue.js';
import type { Reading } from '../../domain/changes/reading.js';
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import type { Names } from '../../domain/ledger/names.js';
import type { Vantage } from '../../domain/ledger/vantage.js';
import { claimedDateText, yearText } from '../formats/date-text.js';
import { marketName } from '../formats/format-table.js';
import type { moneyText } from '../formats/money-text.js';
import { listText, minutesText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import type { valueFormats } from './value-formats.js';

/** What sentences need: names, vantage and locale. */
export interface Speech {
  readonly names: Names;
  readonly vantage: Vantage;
  readonly locale: string;
  /** Writes amounts. Cards, countdowns and cast lists, which show none, leave it out. */
  readonly money?: typeof moneyText;
}

/** A person's name on the vantage's day. */
export function personText(id: string, { names, vantage }: Speech): string {
  return names.person(id, vantage.day) ?? id;
}

/** A title's name on the vantage's day, as it was released in the locale's market where that is recorded. */
export function titleText(id: string, { names, vantage, locale }: Speech): string {
  return marketName(names.title(id, vantage.day, locale) ?? id, locale, vantage.day);
}

/** Names joined as one text. */
export function namesText(names: readonly string[], locale: string): string {
  return listText(names.map(messagesFor(locale).isolate), locale);
}

/** The length of a value's text: `June 6, 2025`, `Jun 6, 2025` or `2025`; `$137 million` or `$137M`. */
export type ValueFormat = (typeof valueFormats)[number];

/** A value in words: `June 6, 2025`, `125 min`, `Shay Hatten and Emerald Fennell`, `$137 million`. */
export function valueText(kind: ValueKind, value: FieldValue, speech: Speech, format: ValueFormat = 'long'): string {
  const { locale } = speech;
  switch (kind) {
    case 'minutes':
      return minutesText(Number(value), locale);
    case 'people':
      return namesText((value as readonly string[]).map((id) => personText(id, speech)), locale);
    case 'names':
      return namesText(value as readonly string[], locale);
    case 'date':
      return format === 'year' ? yearText(String(value), locale) : claimedDateText(String(value), locale, format);
    case 'status':
      return messagesFor(locale).status[value as Status];
    case 'money':
      return speech.money!(value as Amount, locale, format);
    case 'text':
      return String(value);
  }
}

/** The value of a claim, marked where it is an estimate. */
export function claimText(kind: ValueKind, { value, standing }: StatedClaim<FieldValue>, speech: Speech, format?: ValueFormat): string {
  const text = valueText(kind, value, speech, format);
  return standing === 'estimated' ? messagesFor(speech.locale).about(text) : text;
}

/** The value of a reading. Of a dispute, amounts are written as a range, other values as a list. */
export function readingText(kind: ValueKind, reading: Reading<FieldValue>, speech: Speech, format?: ValueFormat): string {
  switch (reading.case) {
    case 'stands':
      return claimText(kind, reading.claim, speech, format);
    case 'disputed':
      return claimsText(kind, reading.claims, speech, format);
    case 'hidden':
      return messagesFor(speech.locale).hidden(reading.reveals.level, titleText(reading.reveals.title, speech));
    case 'unknown':
      return '';
  }
}

/** The values of claims. Of several, amounts are written as a range, other values as a list. */
export function claimsText(kind: ValueKind, claims: readonly StatedClaim<FieldValue>[], speech: Speech, format?: ValueFormat): string {
  if (kind === 'money' && claims.length > 1) return valueText(kind, claims.flatMap(({ value }) => value as Amount) as [number, number], speech, format);
  return listText(claims.map((claim) => claimText(kind, claim, speech, format)), speech.locale, 'disjunction');
}

/** The sides of a dispute with their sources: `$57.1 million (The Omen Media, June 13, 2025) and $60 million (Pinkvilla, June 13, 2025)`. */
export function sidesText(kind: ValueKind, claims: readonly StatedClaim<FieldValue>[], speech: Speech): string {
  const sides = claims.map((claim) => messagesFor(speech.locale).attributed(claimText(kind, claim, speech), saidText(claim, speech)));
  return listText(sides, speech.locale);
}

/** The source and day of a claim: `WION, February 22, 2024`. */
export function saidText({ source, known }: StatedClaim<unknown>, { names, locale }: Speech): string {
  const publisher = names.publisher(source) ?? source;
  return messagesFor(locale).said(publisher, known === undefined ? undefined : claimedDateText(known, locale));
}
