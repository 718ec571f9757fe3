/**
 * The time left until a release, and when it next changes.
 */
import type { Release } from '../ledger/catalogue.js';
import { type ReleaseState, releaseState } from '../releases/release-state.js';
import type { KnownRelease, Market } from '../releases/known-release.js';
import { addDays, type DayDate, epochDay, millisecondsPerDay } from './plain-date.js';
import { splitIntoUnits, coarseMinutesLimit, nextTimeLeftChange, type TimeLeft, timeLeft } from './time-left.js';
import { unitLength, type Unit } from './time-units.js';
import type { Vantage } from '../ledger/vantage.js';
import { startOfDay, startOfNextDay, type ZoneOffset } from './time-zone.js';

/** What a running countdown needs without its title, until its units change or the coarse amount is in minutes. */
export interface TickSchedule {
  /** The end of the countdown, and the end of this schedule, in milliseconds since 1970. */
  readonly start: number;
  readonly until: number;
  /** The release's day, in days since 1970, and the zone in which days are counted. */
  readonly day: number;
  readonly zone: string;
  /** The units, largest first, with their names in `Intl` and lengths in milliseconds; empty where calendar days are counted. */
  readonly units: readonly (readonly [name: string, length: number])[];
}

/** A countdown to a release that is not out yet. */
export type Upcoming<R extends Market = Release> = Extract<ReleaseState<R>, { case: 'upcoming' }> & { readonly left: TimeLeft; readonly ticks?: TickSchedule; readonly next: number | undefined };

export type Countdown<R extends Market = Release> = Exclude<ReleaseState<R>, { case: 'upcoming' }> | Upcoming<R>;

/** Counts down to a release as known on the vantage's day; without asked units in days, and from the day before in hours, minutes and seconds. */
export function countdownFrom<R extends Market>(known: KnownRelease<R> | undefined, vantage: Vantage, asked: readonly Unit[] = []): Countdown<R> {
  const found = releaseState(known, vantage);
  return found.case === 'upcoming' ? upcomingFrom(found, vantage, asked) : found;
}

/** Counts down to an upcoming release. */
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

/** The time left with a stopped clock, which has a day but no time of day. */
function wholeDaysLeft(days: number, asked: readonly Unit[]): TimeLeft {
  const coarse = { unit: 'days', count: days } as const;
  return { amounts: asked.length > 0 ? splitIntoUnits(days * millisecondsPerDay, asked) : [coarse], coarse };
}
