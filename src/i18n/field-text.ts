/**
 * The values of a card's fields in words.
 */
import type { FactField, FieldValue } from '../domain/card.js';
import type { Catalogue } from '../domain/catalogue.js';
import { nameOn, type Reading, type Change } from '../domain/claim.js';
import type { Vantage } from '../domain/vantage.js';
import { claimedDateText } from './date-text.js';
import { listText, unitText } from './intl.js';
import { messagesFor } from './messages.js';

/** What is needed to say a value: who people are, when it is, and in which language. */
export interface Speech {
  readonly catalogue: Catalogue;
  readonly vantage: Vantage;
  readonly locale: string;
}

/** A person's name as it was known. */
export function personText(id: string, { catalogue, vantage }: Speech): string {
  const person = catalogue.people.get(id);
  return (person && nameOn(person.name, vantage.day)) ?? id;
}

/** A title's name as it was known. */
export function titleText(id: string, { catalogue, vantage }: Speech): string {
  const title = catalogue.titles.get(id);
  return (title && nameOn(title.name, vantage.day)) ?? id;
}

/** Several names as one text. */
export function namesText(names: readonly string[], locale: string): string {
  return listText(names.map(messagesFor(locale).isolate), locale);
}

/** One value of a field: `June 6, 2025`, `125 min`, `Shay Hatten and Emerald Fennell`. */
export function valueText(field: FactField, value: FieldValue, speech: Speech): string {
  const { locale } = speech;
  if (typeof value === 'number') return unitText(value, 'minute', locale, 'short');
  if (typeof value !== 'string') return namesText(value.map((id) => personText(id, speech)), locale);
  return field === 'date' ? claimedDateText(value, locale) : value;
}

/** What stands in a field; where sources differ, each value once. */
export function readingText(field: FactField, reading: Reading<FieldValue>, speech: Speech): string {
  switch (reading.case) {
    case 'stands':
      return valueText(field, reading.value, speech);
    case 'disputed':
      return listText(reading.claims.map(({ value }) => valueText(field, value, speech)), speech.locale, 'disjunction');
    case 'hidden':
      return messagesFor(speech.locale).hidden(reading.reveals.level, titleText(reading.reveals.title, speech));
    case 'unknown':
      return '';
  }
}

/** What was overtaken since the article ran, since when, and who said so. */
export function changeText(field: FactField, { before, after }: Change<FieldValue>, since: string, speech: Speech): string {
  const { locale, catalogue } = speech;
  const messages = messagesFor(locale);
  const publisher = catalogue.sources.get(after.source)?.publisher ?? after.source;
  const said = messages.said(publisher, after.known === undefined ? undefined : claimedDateText(after.known, locale));
  return `${messages.was(valueText(field, before.value, speech), claimedDateText(since, locale))} (${said})`;
}
