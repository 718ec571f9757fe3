/**
 * Formats the values of whole iCalendar files (RFC 5545). The countdown's link, which browsers load, has its own copy of a part of this in `calendar-entry.ts`.
 */
import { type DayDate, dayFromEpoch, epochDay, formatPlainDate } from '../../domain/dates/plain-date.js';
import { compact, fold } from './content-lines.js';

/** Joins content lines into a file, each folded after 75 octets. */
export function fileOf(lines: readonly string[]): string {
  return lines.map(fold).join('\r\n');
}

/** The UID of a release's event; it does not contain the date, so that the event moves with it. */
export function uidOf(title: string, key: string): string {
  return `UID:${title}-${key}@wick-widgets`;
}

/** The start and end lines of an all-day event; the end is exclusive, so it is the next day. */
export function dayLines(date: DayDate): string[] {
  return [`DTSTART;VALUE=DATE:${compact(formatPlainDate(date))}`, `DTEND;VALUE=DATE:${compact(formatPlainDate(dayFromEpoch(epochDay(date) + 1)))}`];
}

/** Midnight at the start of a day, written `YYYY-MM-DD`, in UTC. */
export function stampOf(day: string): string {
  return `${compact(day)}T000000Z`;
}

/** Escapes a text as a value, on one line. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
