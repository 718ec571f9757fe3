/**
 * A release as an iCalendar entry. Its identity does not hold the date, so that the entry moves when the date does.
 */
import type { Title } from '../domain/catalogue.js';
import { changesUntil } from '../domain/claim.js';
import type { DayDate } from '../domain/plain-date.js';
import type { KnownRelease } from '../domain/release.js';
import type { Vantage } from '../domain/vantage.js';
import { dayLines, fileOf, stampOf, textValue, uidOf } from './icalendar.js';

/** An all-day entry for a release that is known to the day, ready to be saved as a file; `said` is its summary. */
export function calendarEntry(title: Title, { release }: KnownRelease, date: DayDate, vantage: Vantage, said: string): string {
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wick Widgets//EN',
    'BEGIN:VEVENT',
    uidOf(title.id, `${release.region.toLowerCase()}-${release.channel}`),
    `SEQUENCE:${String(changesUntil(release.date, vantage.day).length)}`,
    `DTSTAMP:${stampOf(vantage.day)}`,
    ...dayLines(date),
    `SUMMARY:${textValue(said)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
}
