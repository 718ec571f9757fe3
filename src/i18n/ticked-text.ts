/**
 * The texts of a countdown for a script that has to be small: they are those of the countdown itself, and a test compares them.
 */
import type { Amount } from '../domain/time-left.js';

/** The digits and the unit of each amount in turn, and how far off it is. */
export function tickedTexts(amounts: readonly Amount[], coarse: Amount, locale: string): string[] {
  return [
    ...amounts.flatMap(({ unit, count }, index) => [
      count.toLocaleString(locale, { minimumIntegerDigits: index ? 2 : 1 }),
      new Intl.NumberFormat(locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).formatToParts(count).at(-1)!.value,
    ]),
    new Intl.RelativeTimeFormat(locale).format(coarse.count, coarse.unit),
  ];
}

/** The calendar day that it is in a zone, counted from 1970. Swedish dates are written as ISO 8601 writes them. */
export function dayIn(timeZone: string, instant: number): number {
  return Date.parse(new Date(instant).toLocaleDateString('sv', { timeZone })) / 864e5;
}
