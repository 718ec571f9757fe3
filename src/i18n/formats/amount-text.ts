/**
 * Amounts of time in words and digits, by `Intl` alone.
 */
import type { TimeAmount } from '../../domain/dates/time-left.js';
import type { Unit } from '../../domain/dates/time-units.js';
import { formatTable, pluralIn } from './format-table.js';
import { formatter, numberText } from './intl.js';

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
export function amountText({ unit, count }: TimeAmount, locale: string, first: boolean): AmountText {
  return { digits: numberText(count, locale, first || unit === 'days' ? 1 : 2), unit: unitName(count, intlUnit(unit), locale) };
}

/** The name of a unit after a count: `day`, `days`. */
function unitName(count: number, unit: IntlUnit, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, table.unit[unit], count, locale);
  const parts = formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

/** How far off something is: `in 3 days`. */
export function distanceText({ unit, count }: TimeAmount, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, table.distance[intlUnit(unit)], count, locale);
  return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(count, intlUnit(unit));
}
