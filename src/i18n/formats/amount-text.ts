/**
 * Formats amounts of time, from format tables or `Intl`.
 */
import type { TimeAmount } from '../../domain/dates/time-left.js';
import type { Unit } from '../../domain/dates/time-units.js';
import { countIn, type FormatTable, formatTable, pluralIn, type UnitTexts } from './format-table.js';
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

/**
 * An amount as digits and unit. Units after the first, except days, have two digits, so that the text does not move while it counts.
 * Where a language has a word for the count with its unit, as Arabic `يومان`, “two days”, an amount that stands `alone` has no digits; among others it has digits and the unit's common form.
 */
export function amountText({ unit, count }: TimeAmount, locale: string, place: AmountPlace): AmountText {
  const name = intlUnit(unit);
  const isWord = isWordIn(locale, name, count);
  if (isWord && place === 'alone') return { digits: '', unit: unitName(count, name, locale) };
  return { digits: numberText(count, locale, place !== 'later' || unit === 'days' ? 1 : 2), unit: unitName(isWord ? common : count, name, locale) };
}

/** Where an amount stands among those of a countdown. */
export type AmountPlace = 'alone' | 'first' | 'later';

/** A count whose unit has its common form in the languages that have words for smaller counts. */
const common = 100;

/** Whether a language writes a count with its unit without digits. */
function isWordIn(locale: string, unit: IntlUnit, count: number): boolean {
  const table = formatTable(locale);
  if (table) return !pluralIn(table, textsIn(table).distance[unit], count, locale).includes(countIn(table, count));
  return !partsOf(count, unit, locale).some(({ type }) => type === 'integer');
}

/** The texts of units in a table's language. English ones come with this file, those of other languages with the table. */
function textsIn(table: FormatTable): UnitTexts {
  return { ...(englishUnits as UnitTexts), ...table };
}

/** The name of a unit for a count: `day`, `days`. */
function unitName(count: number, unit: IntlUnit, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, textsIn(table).unit[unit], count, locale);
  return partsOf(count, unit, locale).find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

function partsOf(count: number, unit: IntlUnit, locale: string): Intl.NumberFormatPart[] {
  return formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
}

/** The time until an event: `in 3 days`. */
export function distanceText({ unit, count }: TimeAmount, locale: string): string {
  const table = formatTable(locale);
  if (table) return pluralIn(table, textsIn(table).distance[intlUnit(unit)], count, locale);
  return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(count, intlUnit(unit));
}
