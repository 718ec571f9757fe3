/**
 * Formats durations: `7 hr 12 min`.
 */
import { formatter, unitText } from './intl.js';

const minutesAnHour = 60;

/** Writes minutes as hours and minutes; a part that is 0 is left out. */
export function durationText(minutes: number, locale: string): string {
  const [hours, rest] = [Math.floor(minutes / minutesAnHour), minutes % minutesAnHour];
  const parts = [...(hours > 0 ? [unitText(hours, 'hour', locale, 'short')] : []), ...(rest > 0 || hours === 0 ? [unitText(rest, 'minute', locale, 'short')] : [])];
  return formatter(Intl.ListFormat, locale, { type: 'unit', style: 'narrow' }).format(parts);
}
