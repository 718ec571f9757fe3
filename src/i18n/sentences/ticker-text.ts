/**
 * The texts of a countdown for a script that has to be small: they are those of the countdown itself, and a test compares them.
 */

/** So many of a unit, by its name in `Intl`. */
export type TickedAmount = readonly [unit: string, count: number];

/** The digits and the unit of each amount in turn, and how far off it is. */
export function tickedTexts(amounts: readonly TickedAmount[], [unit, count]: TickedAmount, locale: string): string[] {
  return [
    ...amounts.flatMap(([unit, count], index) => [
      count.toLocaleString(locale, { minimumIntegerDigits: index ? 2 : 1 }),
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count).at(-1)!.value,
    ]),
    new Intl.RelativeTimeFormat(locale).format(count, unit as Intl.RelativeTimeFormatUnit),
  ];
}

/** The calendar day that it is in a zone, counted from 1970. Swedish dates are written as ISO 8601 writes them. */
export function epochDayIn(timeZone: string, instant: number): number {
  return Date.parse(new Date(instant).toLocaleDateString('sv', { timeZone })) / 864e5;
}
