/**
 * The time that is left until an instant: in the amounts that are shown, in one to announce, and when these next read differently.
 */
import { unitLength, type Unit, units } from './time-units.js';

/** So many of one unit. */
export interface TimeAmount {
  readonly unit: Unit;
  readonly count: number;
}

/** Time left, told twice: in the digits that are shown, and in one coarse amount to announce. */
export interface TimeLeft {
  readonly amounts: readonly TimeAmount[];
  readonly coarse: TimeAmount;
}

/** Days are counted by the calendar where nothing finer is told; the day of the release is told by the clock, even to who asked for days. */
export function timeLeft(milliseconds: number, days: number, asked: readonly Unit[]): TimeLeft {
  const daysOnly = asked.every((unit) => unit === 'days');
  const byCalendar = daysOnly && days > (asked.length > 0 ? 0 : 1);
  return {
    amounts: byCalendar ? [{ unit: 'days', count: days }] : splitIntoUnits(milliseconds, daysOnly ? ['hours', 'minutes', 'seconds'] : asked),
    coarse: days > 1 ? { unit: 'days', count: days } : coarsely(milliseconds),
  };
}

/** Divides a time into lengths, given largest first, each so many times. The smallest is rounded up, so that the last amount to be seen is 1 and not 0. */
export function splitDuration(milliseconds: number, lengths: readonly number[]): number[] {
  const smallest = lengths.at(-1)!;
  let rest = Math.ceil(milliseconds / smallest) * smallest;
  return lengths.map((one) => {
    const count = Math.floor(rest / one);
    rest -= count * one;
    return count;
  });
}

/** Whole amounts of the units that were asked for, largest first. */
export function splitIntoUnits(milliseconds: number, asked: readonly Unit[]): TimeAmount[] {
  const shown = units.filter((unit) => asked.includes(unit));
  return splitDuration(milliseconds, shown.map((unit) => unitLength[unit])).map((count, index) => ({ unit: shown[index]!, count }));
}

const coarseMinutes = [1, 2, 3, 5, 10, 15, 30] as const;

/** The last stretch, in milliseconds, in which the one amount is told in minutes. */
export const coarseMinutesLimit = coarseMinutes.at(-1)! * unitLength.minutes;

/** Whole hours, then a few steps of minutes: never more than twice what is left, and seldom enough not to chatter. */
function coarsely(milliseconds: number): TimeAmount {
  const minutes = coarseMinutes.find((step) => milliseconds <= step * unitLength.minutes);
  return minutes ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.ceil(milliseconds / unitLength.hours) };
}

/** When time left next reads differently: at its next step, or where days are counted by the calendar, tomorrow. */
export function nextTimeLeftChange(start: number, instant: number, { amounts, coarse }: TimeLeft, tomorrow: number): number {
  const smallest = amounts.at(-1)!.unit;
  const left = start - instant;
  const step = unitLength[smallest];
  const digits = start - (Math.ceil(left / step) - 1) * step;
  const sentence = coarse.unit === 'days' ? tomorrow : start - nextCoarse(left);
  return Math.min(smallest === 'days' ? tomorrow : digits, sentence);
}

function nextCoarse(left: number): number {
  const step = coarseMinutes.findLast((minutes) => minutes * unitLength.minutes < left) ?? 0;
  return left > unitLength.hours ? (Math.ceil(left / unitLength.hours) - 1) * unitLength.hours : step * unitLength.minutes;
}
