/**
 * What is true of a release at a moment, and when that will next read differently.
 */
import type { Channel, Title } from './catalogue.js';
import { type DayDate, daysBetween, millisecondsPerDay, type PartialDate } from './plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import { todayIn, type Vantage } from './vantage.js';
import { startOfDay, startOfNextDay } from './zone.js';

/** The units that time left can be told in, largest first. */
export const units = ['days', 'hours', 'minutes', 'seconds'] as const;
export type Unit = (typeof units)[number];

const length: Readonly<Record<Unit, number>> = { days: millisecondsPerDay, hours: 3_600_000, minutes: 60_000, seconds: 1000 };

/** So many of one unit. */
export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** Time left, told twice: in the digits that are shown, and in one coarse amount to announce. */
export interface TimeLeft {
  readonly amounts: readonly Amount[];
  readonly coarse: Amount;
}

export type Countdown =
  | { readonly case: 'undated'; readonly known: KnownRelease | undefined }
  | { readonly case: 'partly-dated'; readonly known: KnownRelease; readonly date: PartialDate }
  | { readonly case: 'upcoming'; readonly known: KnownRelease; readonly date: DayDate; readonly left: TimeLeft; readonly next: number | undefined }
  | { readonly case: 'today'; readonly known: KnownRelease; readonly date: DayDate; readonly next: number | undefined }
  | { readonly case: 'out'; readonly known: KnownRelease; readonly date: DayDate };

/** Counts down to a title's release through a channel; without asked units, in days until the last day and then by the second. */
export function countdownTo(title: Title, channel: Channel, vantage: Vantage, asked: readonly Unit[] = []): Countdown {
  const known = releaseOf(title, channel, vantage);
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
    return { case: 'upcoming', known, date, left, next: nextReading(start, instant, left, startOfNextDay(instant, known.zone, offset)) };
  }
  return days >= 0 ? { case: 'today', known, date, next: startOfNextDay(start, known.zone, offset) } : { case: 'out', known, date };
}

/** A stopped clock knows the day and not the time of day. */
function wholeDaysLeft(days: number, asked: readonly Unit[]): TimeLeft {
  const coarse = { unit: 'days', count: days } as const;
  return { amounts: asked.length > 0 ? divide(days * millisecondsPerDay, asked) : [coarse], coarse };
}

/** Days are counted by the calendar where nothing finer is told; the day of the release is told by the clock, even to who asked for days. */
function timeLeft(milliseconds: number, days: number, asked: readonly Unit[]): TimeLeft {
  const daysOnly = asked.every((unit) => unit === 'days');
  const byCalendar = daysOnly && days > (asked.length > 0 ? 0 : 1);
  return {
    amounts: byCalendar ? [{ unit: 'days', count: days }] : divide(milliseconds, daysOnly ? ['hours', 'minutes', 'seconds'] : asked),
    coarse: days > 1 ? { unit: 'days', count: days } : coarsely(milliseconds),
  };
}

/** The smallest unit is rounded up, so that the last amount to be seen is 1 and not 0. */
function divide(milliseconds: number, asked: readonly Unit[]): Amount[] {
  const shown = units.filter((unit) => asked.includes(unit));
  const smallest = length[shown.at(-1)!];
  let rest = Math.ceil(milliseconds / smallest) * smallest;
  return shown.map((unit) => {
    const count = Math.floor(rest / length[unit]);
    rest -= count * length[unit];
    return { unit, count };
  });
}

const coarseMinutes = [1, 2, 3, 5, 10, 15, 30, 60] as const;

/** Whole hours, then a few steps of minutes: never more than twice what is left, and seldom enough not to chatter. */
function coarsely(milliseconds: number): Amount {
  const minutes = coarseMinutes.find((step) => milliseconds <= step * length.minutes);
  return minutes !== undefined && minutes < 60 ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.ceil(milliseconds / length.hours) };
}

function nextReading(start: number, instant: number, { amounts, coarse }: TimeLeft, tomorrow: number): number {
  const smallest = amounts.at(-1)!.unit;
  const left = start - instant;
  const step = length[smallest];
  const digits = start - (Math.ceil(left / step) - 1) * step;
  const sentence = coarse.unit === 'days' ? tomorrow : start - nextCoarse(left);
  return Math.min(smallest === 'days' ? tomorrow : digits, sentence);
}

function nextCoarse(left: number): number {
  const step = coarseMinutes.findLast((minutes) => minutes * length.minutes < left) ?? 0;
  return left > length.hours ? (Math.ceil(left / length.hours) - 1) * length.hours : step * length.minutes;
}
