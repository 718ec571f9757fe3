/**
 * Reads days as an editor says them.
 */
import { readPart } from '../../publish/claim/typed-values.js';
import { addDays, formatPlainDate, parseDay } from '../../domain/dates/plain-date.js';
import { unreadText } from './asked-options.js';

/** The day of the run, `YYYY-MM-DD`: that of `--now` as written, else of the machine's calendar. */
export function todayOf(now: string | undefined, time: number): string {
  const day = now?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  if (parseDay(day)) return day;
  const date = new Date(time);
  return formatPlainDate({ precision: 'day', year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** The day that was written: `today`, `yesterday`, a date as it is, or null for `unknown`. */
export function dayWritten(text: string, today: string): string | null {
  const word = text.trim().toLowerCase();
  if (word === 'unknown') return null;
  if (word === 'today') return today;
  return word === 'yesterday' ? dayBefore(today) : text.trim();
}

/** Says what is wrong with a day as it was written, or nothing. */
export function wrongDay(text: string, today: string): string | undefined {
  return unreadText(readPart('known', dayWritten(text, today) ?? 'null'));
}

/** The day before the first day that a date can mean: an article of that day did not know it yet. */
export function dayBefore(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const first = parseDay(`${year}-${month}-${day}`);
  return first ? formatPlainDate(addDays(first, -1)) : date;
}
