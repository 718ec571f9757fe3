/**
 * Formats ranges of counts.
 */
import { countIn, formatTable } from './format-table.js';
import { formatter } from './intl.js';

/** A range of counts: `3–5`. */
export function rangeText(from: number, to: number, locale: string): string {
  const table = formatTable(locale);
  return table ? countIn(table, from) + table.range + countIn(table, to) : formatter(Intl.NumberFormat, locale, {}).formatRange(from, to);
}
