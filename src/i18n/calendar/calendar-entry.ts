/**
 * Writes a release as an iCalendar file with one event (RFC 5545). The UID does not contain the date, so that the event moves with it.
 */
import { type DayDate, dayFromEpoch, epochDay, formatPlainDate } from '../../domain/dates/plain-date.js';
import type { Market } from '../../domain/releases/release.js';
import { compact, fold } from './content-lines.js';

/** An all-day event for a release, as the text of a file. `changes` is the count of date changes, `day` the day of the data (`YYYY-MM-DD`), and `said` the summary. */
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
