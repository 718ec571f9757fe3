/**
 * Formats amounts of time, from format tables or `Intl`.
 */
import type { TimeAmount } from '../../domain/dates/time-left.js';
import type { Unit } from '../../domain/dates/time-units.js';
import { type FormatTable, formatTable, pluralIn, type UnitTexts } from './format-table.js';
import { formatter, numberText } from './intl.js';
import englishUnits from '../tables/en-units.json';

type IntlUnit = 'day' | 'hour' | 'minute' | 'second';

/** The name of a unit in `Intl`. */
export function intlUnit(unit: Unit): IntlUnit {
  return unit.slice(0, -1) as IntlUnit;
}

/** An amount in two parts, so that digits and unit can be set in different type. */
export interface AmountText {
  readonly digits: string;
  readonly unit: string;
}

/** An amount as digits and unit, with digits even where a language has words for one and two. Units after the first, except days, have two digits, so that the text does not move while it counts. */
export function amountText({ unit, count }: TimeAmount, locale: string, first: boolean): AmountText {
  return { digits: numberText(count, locale, first || unit === 'days' ? 1 : 2), unit: unitName(count, intlUnit(unit), locale) };
}

/** The texts of units in a table's language. English ones come with this file, those of other languages with the table. */
function textsIn(table: FormatTable): UnitTexts {
  return { ...(englishUnits as UnitTexts), ...table };
}

/** The name of a unit for a count: `day`, `days`. */
function unitName(count: number, unit: IntlUnit, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, textsIn(table).unit[unit], count, locale);
  const parts = formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

/** The time until an event: `in 3 days`. */
export function distanceText({ unit, count }: TimeAmount, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, textsIn(table).distance[intlUnit(unit)], count, locale);
  return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(count, intlUnit(unit));
}
