/**
 * Stores records by column: the values of each field in one list, so that no key is repeated.
 */

/** The kinds of value in a column. */
export const kinds = { nothing: 0, plain: 1, list: 2, record: 3 } as const;

/**
 * The kind of all values, or one digit per value; then, as far as they occur: the plain values, the lengths of the lists (one number where all are equal) with the
 * column of their items, and the columns of the records by field.
 */
export type Column = readonly [kind: number | string, ...rest: readonly unknown[]];

/** Reads back the `length` values that `writeColumn` wrote. */
export function readColumn([kind, ...rest]: Column, length: number): unknown[] {
  const each = Array.from({ length }, (_, index) => (typeof kind === 'number' ? kind : Number(kind[index])));
  const count = (wanted: number): number => each.filter((one) => one === wanted).length;
  const values = { [kinds.nothing]: [], [kinds.plain]: [] as unknown[], [kinds.list]: [] as unknown[], [kinds.record]: [] as unknown[] } as Record<number, unknown[]>;
  if (count(kinds.plain) > 0) values[kinds.plain] = [...(rest.shift() as unknown[])];
  if (count(kinds.list) > 0) values[kinds.list] = readLists(rest.shift() as number | number[], rest.shift() as Column, count(kinds.list));
  if (count(kinds.record) > 0) values[kinds.record] = readRecords(rest.shift() as Record<string, Column>, count(kinds.record));
  return each.map((one) => values[one]!.shift());
}

function readLists(lengths: number | number[], items: Column, count: number): unknown[][] {
  const each = typeof lengths === 'number' ? Array<number>(count).fill(lengths) : lengths;
  const all = readColumn(items, each.reduce((sum, length) => sum + length, 0));
  return each.map((length) => all.splice(0, length));
}

function readRecords(fields: Record<string, Column>, count: number): Record<string, unknown>[] {
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [field, column] of Object.entries(fields)) {
    readColumn(column, count).forEach((value, index) => {
      if (value !== undefined) records[index]![field] = value;
    });
  }
  return records;
}
