/**
 * Formats durations: `7 hr 12 min`.
 */
import { formatTable, pluralIn } from './format-table.js';
import { formatter, minutesText, unitText } from './intl.js';

const minutesAnHour = 60;

/** Writes minutes as hours and minutes; a part that is 0 is left out. */
export function durationText(minutes: number, locale: string): string {
  const [hours, rest] = [Math.floor(minutes / minutesAnHour), minutes % minutesAnHour];
  const parts = [...(hours > 0 ? [hoursText(hours, locale)] : []), ...(rest > 0 || hours === 0 ? [minutesText(rest, locale)] : [])];
  return formatter(Intl.ListFormat, locale, { type: 'unit', style: 'narrow' }).format(parts);
}

function hoursText(count: number, locale: string): string {
  const table = formatTable(locale);
  return table?.hours ? pluralIn(table, table.hours, count, locale) : unitText(count, 'hour', locale, 'short');
}
