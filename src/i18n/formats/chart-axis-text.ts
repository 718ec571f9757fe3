/**
 * Formats the tick labels of chart axes.
 */
import type { DayDate } from '../../domain/dates/plain-date.js';
import { dayInYearText } from './day-in-year-text.js';
import { formatter, numberText } from './intl.js';

const million = 1_000_000;

/** An amount in millions, without its unit: `150`, `2.5`. */
export function millionsText(amount: number, locale: string): string {
  const rounded = Number((amount / million).toPrecision(3));
  return Number.isInteger(rounded) ? numberText(rounded, locale) : formatter(Intl.NumberFormat, locale, { maximumSignificantDigits: 3 }).format(rounded);
}

/** A day without its year; for the first of a month, only the month: `Jul`, `Jun 13`. */
export function axisDayText(date: DayDate, locale: string): string {
  return dayInYearText(date.day === 1 ? { ...date, precision: 'month' } : date, locale);
}
