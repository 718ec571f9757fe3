/**
 * What is true of a release at a moment, and when that will next read differently.
 */
import type { Release } from './catalogue.js';
import type { KnownRelease, Market } from './known-release.js';
import { addDays, type DayDate, daysBetween, epochDay, millisecondsPerDay, type PartialDate } from './plain-date.js';
import { amountsOf, length, minutesToldIn, nextReading, type TimeLeft, timeLeft, type Unit } from './time-left.js';
import { todayIn, type Vantage } from './vantage.js';
import { startOfDay, startOfNextDay, type ZoneOffset } from './zone.js';

/** What a countdown needs to be kept true without its title, until its units change or its distance is told in minutes. */
export interface Ticks {
  /** When it ends, and until when it can be kept true so, in milliseconds since 1970. */
  readonly start: number;
  readonly until: number;
  /** The release's day, counted from 1970, and the zone whose days are counted. */
  readonly day: number;
  readonly zone: string;
  /** The units, largest first, each by its name in `Intl` and its length in milliseconds; none where the days of the calendar are counted. */
  readonly units: readonly (readonly [name: string, length: number])[];
}

export type Countdown<R extends Market = Release> =
  | { readonly case: 'undated'; readonly known: KnownRelease<R> | undefined }
  | { readonly case: 'partly-dated'; readonly known: KnownRelease<R>; readonly date: PartialDate }
  | { readonly case: 'upcoming'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly left: TimeLeft; readonly ticks?: Ticks; readonly next: number | undefined }
  | { readonly case: 'today'; readonly known: KnownRelease<R>; readonly date: DayDate; readonly next: number | undefined }
  | { readonly case: 'out'; readonly known: KnownRelease<R>; readonly date: DayDate };

/** Counts down to a release as it is known on the vantage's day; without asked units, in days until the last day and then by the second. */
export function countdownFrom<R extends Market>(known: KnownRelease<R> | undefined, vantage: Vantage, asked: readonly Unit[] = []): Countdown<R> {
  const date = known?.date?.date;
  if (!known || !date) return { case: 'undated', known };
  if (date.precision !== 'day') return { case: 'partly-dated', known, date };
  const days = daysBetween(todayIn(vantage, known.zone), date);
  const { instant, offset } = vantage;
  if (instant === undefined) {
    if (days > 0) return { case: 'upcoming', known, date, left: wholeDaysLeft(days, asked), next: undefined };
    return days === 0 ? { case: 'today', known, date, next: undefined } : { case: 'out', known, date };
  }
  const start = known.date.instant ?? startOfDay(date, known.zone, offset);
  if (instant < start) {
    const left = timeLeft(start - instant, days, asked);
    return { case: 'upcoming', known, date, left, ticks: ticksOf(start, date, known.zone, left, asked, offset), next: nextReading(start, instant, left, startOfNextDay(instant, known.zone, offset)) };
  }
  return days >= 0 ? { case: 'today', known, date, next: startOfNextDay(start, known.zone, offset) } : { case: 'out', known, date };
}

function ticksOf(start: number, date: DayDate, zone: string, { amounts }: TimeLeft, asked: readonly Unit[], offset: ZoneOffset): Ticks {
  const byCalendar = amounts.length === 1 && amounts[0]!.unit === 'days';
  const last = start - minutesToldIn;
  const until = byCalendar ? Math.min(last, startOfDay(addDays(date, asked.length > 0 ? 0 : -1), zone, offset)) : last;
  return { start, until, day: epochDay(date), zone, units: byCalendar ? [] : amounts.map(({ unit }) => [unit.slice(0, -1), length[unit]] as const) };
}

/** A stopped clock knows the day and not the time of day. */
function wholeDaysLeft(days: number, asked: readonly Unit[]): TimeLeft {
  const coarse = { unit: 'days', count: days } as const;
  return { amounts: asked.length > 0 ? amountsOf(days * millisecondsPerDay, asked) : [coarse], coarse };
}
