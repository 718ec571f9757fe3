/**
 * Calendar dates as announced: with the precision of a day, month, season or year. A plain date is not an instant.
 */

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

interface Year {
  readonly year: number;
}
export interface DayDate extends Year {
  readonly precision: 'day';
  readonly month: number;
  readonly day: number;
}
/** A date without a day: a month, a season or a year. */
export type PartialDate =
  | (Year & { readonly precision: 'month'; readonly month: number })
  | (Year & { readonly precision: 'season'; readonly season: Season })
  | (Year & { readonly precision: 'year' });

export type PlainDate = DayDate | PartialDate;

export const millisecondsPerDay = 86_400_000;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-([a-z]+))?$/;

/** Parses `2025-06-06`, `2025-06`, `2025-summer` or `2025`; undefined for anything else, such as 31 February. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [match, y, m, d, name] = shape.exec(text) ?? [];
  if (match === undefined) return undefined;
  const year = Number(y);
  if (name !== undefined) {
    const season = seasons.find((known) => known === name);
    return season && { precision: 'season', year, season };
  }
  if (m === undefined) return { precision: 'year', year };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (d === undefined) return { precision: 'month', year, month };
  const day = Number(d);
  return day >= 1 && day <= daysInMonth(year, month) ? { precision: 'day', year, month, day } : undefined;
}

/** Parses a date with a day; undefined for partial dates. */
export function parseDay(text: string): DayDate | undefined {
  const date = parsePlainDate(text);
  return date?.precision === 'day' ? date : undefined;
}

/** Writes a date as {@link parsePlainDate} reads it. */
export function formatPlainDate(date: PlainDate): string {
  const year = String(date.year).padStart(4, '0');
  switch (date.precision) {
    case 'year':
      return year;
    case 'season':
      return `${year}-${date.season}`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}`;
  }
}

/** Days since 1 January 1970, for counting days without a time of day. */
export function epochDay({ year, month, day }: Pick<DayDate, 'year' | 'month' | 'day'>): number {
  return Math.round(midnight(year, month, day) / millisecondsPerDay);
}

/** The calendar day that lies this many days after 1 January 1970. */
export function dayFromEpoch(days: number): DayDate {
  const date = new Date(days * millisecondsPerDay);
  return { precision: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first day that a date can mean: of its month, season or year. Winter begins in December of its year. */
export function firstDay(date: PlainDate): DayDate {
  if (date.precision === 'day') return date;
  const month = date.precision === 'month' ? date.month : date.precision === 'season' ? 3 * seasons.indexOf(date.season) + 3 : 1;
  return { precision: 'day', year: date.year, month, day: 1 };
}

/** The last day that a date can mean. */
export function lastDay(date: PlainDate): DayDate {
  if (date.precision === 'day') return date;
  const months = { month: 1, season: 3, year: 12 }[date.precision];
  return addDays(addMonths(firstDay(date), months), -1);
}

/** The day that lies `days` after a date. */
export function addDays(date: DayDate, days: number): DayDate {
  return dayFromEpoch(epochDay(date) + days);
}

/** The same day `months` later, or the month's last day where it is shorter: 31 January + 1 month is 28 February. */
export function addMonths(date: DayDate, months: number): DayDate {
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { precision: 'day', year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: DayDate, to: DayDate): number {
  return epochDay(to) - epochDay(from);
}

function daysInMonth(year: number, month: number): number {
  return new Date(midnight(year, month + 1, 0)).getUTCDate();
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; setting the year does not. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
