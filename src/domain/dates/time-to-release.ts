/**
 * The time left until a release, and when that will next read differently.
 */
import type { Release } from '../ledger/catalogue.js';
import { type ReleaseState, releaseState } from '../releases/release-state.js';
import type { KnownRelease, Market } from '../releases/known-release.js';
import { addDays, type DayDate, epochDay, millisecondsPerDay } from './plain-date.js';
import { splitIntoUnits, coarseMinutesLimit, nextTimeLeftChange, type TimeLeft, timeLeft } from './time-left.js';
import { unitLength, type Unit } from './time-units.js';
import type { Vantage } from '../ledger/vantage.js';
import { startOfDay, startOfNextDay, type ZoneOffset } from './time-zone.js';

/** What a countdown needs to be kept true without its title, until its units change or its distance is told in minutes. */
export interface TickSchedule {
  /** When it ends, and until when it can be kept true so, in milliseconds since 1970. */
  readonly start: number;
  readonly until: number;
  /** The release's day, counted from 1970, and the zone whose days are counted. */
  readonly day: number;
  readonly zone: string;
  /** The units, largest first, each by its name in `Intl` and its length in milliseconds; none where the days of the calendar are counted. */
  readonly units: readonly (readonly [name: string, length: number])[];
}

/** What a countdown says while its day is still to come. */
export type Upcoming<R extends Market = Release> = Extract<ReleaseState<R>, { case: 'upcoming' }> & { readonly left: TimeLeft; readonly ticks?: TickSchedule; readonly next: number | undefined };

export type Countdown<R extends Market = Release> = Exclude<ReleaseState<R>, { case: 'upcoming' }> | Upcoming<R>;

/** Counts down to a release as it is known on the vantage's day; without asked units, in days until the last day and then by the second. */
export function countdownFrom<R extends Market>(known: KnownRelease<R> | undefined, vantage: Vantage, asked: readonly Unit[] = []): Countdown<R> {
  const found = releaseState(known, vantage);
  return found.case === 'upcoming' ? upcomingFrom(found, vantage, asked) : found;
}

/** Counts down to a release that is still to come. */
export function upcomingFrom<R extends Market>(found: Extract<ReleaseState<R>, { case: 'upcoming' }>, { instant, offset }: Vantage, asked: readonly Unit[]): Upcoming<R> {
  const { known: { zone }, date, days, start } = found;
  if (instant === undefined || start === undefined) return { ...found, left: wholeDaysLeft(days, asked), next: undefined };
  const left = timeLeft(start - instant, days, asked);
  return { ...found, left, ticks: ticksOf(start, date, zone, left, asked, offset), next: nextTimeLeftChange(start, instant, left, startOfNextDay(instant, zone, offset)) };
}

function ticksOf(start: number, date: DayDate, zone: string, { amounts }: TimeLeft, asked: readonly Unit[], offset: ZoneOffset): TickSchedule {
  const byCalendar = amounts.length === 1 && amounts[0]!.unit === 'days';
  const last = start - coarseMinutesLimit;
  const until = byCalendar ? Math.min(last, startOfDay(addDays(date, asked.length > 0 ? 0 : -1), zone, offset)) : last;
  return { start, until, day: epochDay(date), zone, units: byCalendar ? [] : amounts.map(({ unit }) => [unit.slice(0, -1), unitLength[unit]] as const) };
}

/** A stopped clock knows the day and not the time of day. */
function wholeDaysLeft(days: number, asked: readonly Unit[]): TimeLeft {
  const coarse = { unit: 'days', count: days } as const;
  return { amounts: asked.length > 0 ? splitIntoUnits(days * millisecondsPerDay, asked) : [coarse], coarse };
}
