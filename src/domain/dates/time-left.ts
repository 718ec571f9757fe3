/**
 * Splits the time left until an instant into amounts to show and one amount to announce, and says when they next change.
 */
import { unitLength, type Unit, units } from './time-units.js';

/** A count of one unit. */
export interface TimeAmount {
  readonly unit: Unit;
  readonly count: number;
}

/** The time left as the amounts to show and as one coarse amount to announce. */
export interface TimeLeft {
  readonly amounts: readonly TimeAmount[];
  readonly coarse: TimeAmount;
}

/** Counts calendar days where only days, or no units, are asked for. Hours, minutes and seconds follow on the release's day (days asked for) or on the day before (nothing asked for). */
export function timeLeft(milliseconds: number, days: number, asked: readonly Unit[]): TimeLeft {
  const daysOnly = asked.every((unit) => unit === 'days');
  const byCalendar = daysOnly && days > (asked.length > 0 ? 0 : 1);
  return {
    amounts: byCalendar ? [{ unit: 'days', count: days }] : splitIntoUnits(milliseconds, daysOnly ? ['hours', 'minutes', 'seconds'] : asked),
    coarse: days > 1 ? { unit: 'days', count: days } : coarsely(milliseconds),
  };
}

/** Divides a duration into lengths, largest first, and returns the count of each. The smallest count is rounded up, so that the last count shown is 1 and not 0. */
export function splitDuration(milliseconds: number, lengths: readonly number[]): number[] {
  const smallest = lengths.at(-1)!;
  let rest = Math.ceil(milliseconds / smallest) * smallest;
  return lengths.map((one) => {
    const count = Math.floor(rest / one);
    rest -= count * one;
    return count;
  });
}

/** Whole amounts of the asked units, largest first. */
export function splitIntoUnits(milliseconds: number, asked: readonly Unit[]): TimeAmount[] {
  const shown = units.filter((unit) => asked.includes(unit));
  return splitDuration(milliseconds, shown.map((unit) => unitLength[unit])).map((count, index) => ({ unit: shown[index]!, count }));
}

const coarseMinutes = [1, 2, 3, 5, 10, 15, 30] as const;

/** The time left, in milliseconds, below which `coarse` is in minutes. */
export const coarseMinutesLimit = coarseMinutes.at(-1)! * unitLength.minutes;

/** Whole hours, then a few steps of minutes, rounded up: never more than twice the time left, and rare enough for a screen reader. */
function coarsely(milliseconds: number): TimeAmount {
  const minutes = coarseMinutes.find((step) => milliseconds <= step * unitLength.minutes);
  return minutes ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.ceil(milliseconds / unitLength.hours) };
}

/** When the time left next changes, in milliseconds since 1970: at its next step, or tomorrow where calendar days are counted. */
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
