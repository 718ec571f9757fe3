/**
 * A release as an iCalendar entry (RFC 5545). Its identity does not hold the date, so that the entry moves when the date does.
 */
import type { Title } from '../domain/catalogue.js';
import { changesUntil } from '../domain/claim.js';
import { type DayDate, dayFromEpoch, epochDay, formatPlainDate } from '../domain/plain-date.js';
import type { KnownRelease } from '../domain/release.js';
import type { Vantage } from '../domain/vantage.js';
import { compact, fold } from './content-line.js';

/** An all-day entry for a release that is known to the day, ready to be saved as a file; `said` is its summary. */
export function calendarEntry(title: Title, { release }: KnownRelease, date: DayDate, vantage: Vantage, said: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wick Widgets//EN',
    'BEGIN:VEVENT',
    `UID:${title.id}-${release.region.toLowerCase()}-${release.channel}@wick-widgets`,
    `SEQUENCE:${String(changesUntil(release.date, vantage.day).length)}`,
    `DTSTAMP:${compact(vantage.day)}T000000Z`,
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
