/**
 * Writes the columns that {@link readColumn} reads.
 */
import { type Column, kinds } from './columns.js';

/** Turns JSON values into a column; undefined fields are left out. */
export function writeColumn(values: readonly unknown[]): Column {
  const each = values.map(kindOf);
  const column: [number | string, ...unknown[]] = [new Set(each).size > 1 ? each.join('') : (each[0] ?? kinds.nothing)];
  const of = (kind: number): unknown[] => values.filter((_, index) => each[index] === kind);
  if (each.includes(kinds.plain)) column.push(of(kinds.plain));
  if (each.includes(kinds.list)) {
    const lists = of(kinds.list) as unknown[][];
    const lengths = lists.map(({ length }) => length);
    column.push(new Set(lengths).size === 1 ? lengths[0] : lengths, writeColumn(lists.flat()));
  }
  if (each.includes(kinds.record)) {
    const records = of(kinds.record) as Record<string, unknown>[];
    const fields = new Set(records.flatMap((record) => Object.keys(record)));
    column.push(Object.fromEntries([...fields].map((field) => [field, writeColumn(records.map((record) => record[field]))])));
  }
  return column;
}

function kindOf(value: unknown): number {
  if (value === undefined) return kinds.nothing;
  if (Array.isArray(value)) return kinds.list;
  return typeof value === 'object' && value !== null ? kinds.record : kinds.plain;
}
