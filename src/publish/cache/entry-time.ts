/**
 * Decides whether a result still holds at another time.
 */
import type { Basis } from './basis.js';

const hour = 3_600_000;

/**
 * Whether a result that was made at `from` holds at `now`, both in milliseconds since 1970. `days` are the days, months and years that its parts name.
 * On a later day it holds if none of these has come since: a claim may have become known, or a release may have opened.
 * A day counts two days early and one late, since it begins at other times in other zones, and the day after a release matters too.
 */
export function holdsAt({ turn, days: own = [], until = -Infinity, isDaily }: Omit<Basis, 'parts'>, from: number, now: number, days: () => Iterable<string>): boolean {
  if (now === from) return true;
  if (now < from || (turn !== undefined && now >= turn)) return false;
  if (now < until) return true;
  if (isDaily) return false;
  const [before, last] = [isoDay(from - 36 * hour), isoDay(now + 14 * hour)];
  const hasCome = (day: string): boolean => boundaries(day).some((one) => before < one && one <= last);
  for (const day of own) if (hasCome(day)) return false;
  for (const day of days()) if (hasCome(day)) return false;
  return true;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The days on which a date, month, season or year begins or may end. */
function boundaries(date: string): readonly string[] {
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return [date.slice(0, 10)];
  const [year = '', month = ''] = date.split('-');
  const next = `${String(Number(year) + 1).padStart(4, '0')}-01-01`;
  if (/^\d{2}$/.test(month)) return [`${year}-${month}-01`, month === '12' ? next : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`];
  return month === '' ? [`${year}-01-01`, next] : [...['01', '03', '06', '09', '12'].map((begins) => `${year}-${begins}-01`), next, next.replace('-01-01', '-03-01')];
}
