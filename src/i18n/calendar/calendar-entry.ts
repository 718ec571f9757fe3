/**
 * A release as an iCalendar entry (RFC 5545). Its identity does not hold the date, so that the entry moves when the date does.
 */
import { type DayDate, dayFromEpoch, epochDay, formatPlainDate } from '../../domain/dates/plain-date.js';
import type { Market } from '../../domain/releases/release.js';
import { compact, fold } from './content-lines.js';

/** An all-day entry for a release of a title that is known to the day, ready to be saved as a file: how often its date has changed, as of which day that is said, and its summary. */
export function calendarEntry(title: string, { region, channel }: Market, changes: number, date: DayDate, day: string, said: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wick Widgets//EN',
    'BEGIN:VEVENT',
    `UID:${title}-${region.toLowerCase()}-${channel}@wick-widgets`,
    `SEQUENCE:${String(changes)}`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(formatPlainDate(date))}`,
    `DTEND;VALUE=DATE:${compact(formatPlainDate(dayFromEpoch(epochDay(date) + 1)))}`,
    `SUMMARY:${said.replace(/[\\;,]/g, '\\$&').replace(/\s*\n\s*/g, ' ')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}
