/**
 * Writes a countdown's texts in a script that must be small. The texts equal those of the countdown element; a test compares them.
 */

/** A count of a unit, with the unit's name in `Intl`. */
export type TickedAmount = readonly [unit: string, count: number];

/** Digits and unit of each amount in turn, then the time until the release. */
export function tickedTexts(amounts: readonly TickedAmount[], [unit, count]: TickedAmount, locale: string): string[] {
  return [
    ...amounts.flatMap(([unit, count], index) => {
      const partsOf = (count: number): Intl.NumberFormatPart[] => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
      // Arabic has words for one and two of a unit: see `amountText`.
      const isWord = !partsOf(count)[1];
      const isAlone = isWord && !amounts[1];
      return [isAlone ? '' : count.toLocaleString(locale, { minimumIntegerDigits: index ? 2 : 1 }), partsOf(isWord && !isAlone ? 100 : count).at(-1)!.value];
    }),
    new Intl.RelativeTimeFormat(locale).format(count, unit as Intl.RelativeTimeFormatUnit),
  ];
}

/** The present calendar day in a zone, in days since 1970. Swedish dates have the ISO 8601 format. */
export function epochDayIn(timeZone: string, instant: number): number {
  return Date.parse(new Date(instant).toLocaleDateString('sv', { timeZone })) / 864e5;
}
