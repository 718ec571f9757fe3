/**
 * Formats calendar dates in a language, with the precision that they have.
 */
import { epochDay, firstDay, millisecondsPerDay, parsePlainDate, type PlainDate } from '../../domain/dates/plain-date.js';
import { dateIn, formatTable } from './format-table.js';
import { formatter } from './intl.js';
import { messagesFor } from '../messages/messages.js';

/** Release dates are announced in the Gregorian calendar everywhere, so a locale's own calendar is not used. */
const gregorian = { timeZone: 'UTC', calendar: 'gregory', year: 'numeric' } as const;

/** Writes a date in words: `June 6, 2025`, `June 2025`, `summer 2025`, `2025`. */
export function dateText(date: PlainDate, locale: string, month: 'long' | 'short' = 'long'): string {
  const table = formatTable(locale);
  const text = table ? dateIn(table, date, month) : dateByIntl(date, locale, month);
  return date.precision === 'season' ? messagesFor(locale).season(date.season, text) : text;
}

function dateByIntl(date: PlainDate, locale: string, month: 'long' | 'short'): string {
  const options: Intl.DateTimeFormatOptions = { ...gregorian, ...('month' in date && { month }), ...('day' in date && { day: 'numeric' }) };
  return formatter(Intl.DateTimeFormat, locale, options).format(epochDay(firstDay(date)) * millisecondsPerDay);
}

/** Writes a date of the ledger in words; a text that is no date is returned as it is. */
export function claimedDateText(claimed: string, locale: string, month?: 'long' | 'short'): string {
  const date = parsePlainDate(claimed.split('T')[0]!);
  return date ? dateText(date, locale, month) : claimed;
}

/** The year of a date of the ledger, in the locale's digits. */
export function yearText(claimed: string, locale: string): string {
  return claimedDateText(claimed.slice(0, 4), locale);
}
