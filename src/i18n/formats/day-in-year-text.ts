/**
 * Formats a date beside a year that is already written.
 */
import { epochDay, firstDay, millisecondsPerDay, type PlainDate } from '../../domain/dates/plain-date.js';
import { messagesFor } from '../messages/messages.js';
import { dateIn, formatTable } from './format-table.js';
import { formatter } from './intl.js';

/** A date without its year: `Oct 26`, `Oct`, `summer`; empty where only the year is known. */
export function dayInYearText(date: PlainDate, locale: string): string {
  if (date.precision === 'year') return '';
  if (date.precision === 'season') return messagesFor(locale).season(date.season, '').trim();
  const table = formatTable(locale);
  // A month alone is another form than beside a day in some languages: German “Jul”, but “1. Juli”.
  if (table && date.precision === 'day') return dateIn({ ...table, day: (table.dayShort ?? table.day).replace(/[^}]*\{y\}$|^\{y\}[^{]*/, '') }, date, 'long');
  const options = { month: 'short', timeZone: 'UTC', calendar: 'gregory', ...(date.precision === 'day' && { day: 'numeric' }) } as const;
  return formatter(Intl.DateTimeFormat, locale, options).format(epochDay(firstDay(date)) * millisecondsPerDay);
}
