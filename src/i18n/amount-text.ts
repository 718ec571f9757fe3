/**
 * Amounts of time in words and digits, by `Intl` alone.
 */
import type { Amount, Unit } from '../domain/time-left.js';
import { formatter } from './intl.js';

type IntlUnit = 'day' | 'hour' | 'minute' | 'second';

/** What `Intl` calls a unit. */
export function intlUnit(unit: Unit): IntlUnit {
  return unit.slice(0, -1) as IntlUnit;
}

/** One amount taken apart, so that its digits and its unit can be set in different type. */
export interface AmountText {
  readonly digits: string;
  readonly unit: string;
}

/** An amount as digits and unit, digits also where a language says one and two without them; after the first, digits have two places so that nothing moves while they run. */
export function amountText({ unit, count }: Amount, locale: string, first: boolean): AmountText {
  const named = formatter(Intl.NumberFormat, locale, { style: 'unit', unit: intlUnit(unit), unitDisplay: 'long' }).formatToParts(count);
  const digits = formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: first || unit === 'days' ? 1 : 2 }).format(count);
  return { digits, unit: named.find(({ type }) => type === 'unit')?.value.trim() ?? '' };
}

/** How far off something is: `in 3 days`. */
export function distanceText({ unit, count }: Amount, locale: string): string {
  return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(count, intlUnit(unit));
}
