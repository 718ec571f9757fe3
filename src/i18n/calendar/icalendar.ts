/**
 * How iCalendar writes things down (RFC 5545), for whole calendars. The countdown's link, which travels to browsers, carries a part of this as its own.
 */
import { type DayDate, dayFromEpoch, epochDay, formatPlainDate } from '../../domain/dates/plain-date.js';
import { compact, fold } from './content-lines.js';

/** Content lines as a file; each is folded at 75 octets, and no letter is cut in two. */
export function fileOf(lines: readonly string[]): string {
  return lines.map(fold).join('\r\n');
}

/** The identity of a release's entry, which does not hold the date, so that the entry moves when the date does. */
export function uidOf(title: string, key: string): string {
  return `UID:${title}-${key}@wick-widgets`;
}

/** The two lines of an all-day entry's day; the day after does not belong to it. */
export function dayLines(date: DayDate): string[] {
  return [`DTSTART;VALUE=DATE:${compact(formatPlainDate(date))}`, `DTEND;VALUE=DATE:${compact(formatPlainDate(dayFromEpoch(epochDay(date) + 1)))}`];
}

/** The midnight with which a day begins, written `YYYY-MM-DD`. */
export function stampOf(day: string): string {
  return `${compact(day)}T000000Z`;
}

/** A text as a value: what would end it is escaped, and it is one line. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
