/**
 * Reduces compiled titles to what cards, countdowns and cast lists show: values, and the sources of changes. Other widgets load the full rows.
 */
import type { CompiledRelease, CompiledRow, CompiledTitle, CompiledVariant } from './compiled.js';
import { trimmed } from './compile-rows.js';
import type { NonReleaseField, SceneFieldName } from './scene.js';

/** Fields that cards show. */
const usualFields: readonly NonReleaseField[] = ['name', 'status', 'runtime', 'rating', 'distributor', 'logline', 'director', 'showrunner', 'writer'];

/** A title with only the fields that cards show, without sources that cards never name. */
export function leanTitle(title: CompiledTitle): CompiledTitle {
  return withVariants(title, ({ fields, releases, ...rest }) => ({
    ...rest,
    ...(fields && { fields: Object.fromEntries((Object.entries(fields) as [SceneFieldName, CompiledRow[]][]).flatMap(([field, rows]) => (field.startsWith('rating-') || usualFields.includes(field as NonReleaseField) ? [[field, leanRows(rows)]] : []))) }),
    ...(releases && { releases: releases.map(leanRelease) }),
  }));
}

/** Applies a change to a title and to each of its variants for readers who have seen titles; variants keep only their differences. */
export function withVariants(title: CompiledTitle, change: (part: CompiledVariant) => CompiledVariant): CompiledTitle {
  const { seen, fields, releases, cast } = title;
  const base = { ...title, ...change({ fields, releases, cast }) };
  if (!seen) return base;
  const variants = Object.entries(seen).map(([mask, part]) => [mask, differences(change(part), base)] as const);
  return { ...base, seen: Object.fromEntries(variants) };
}

/** The parts of `one` that differ from `other`. */
export function differences(one: CompiledVariant, other: CompiledVariant): CompiledVariant {
  return Object.fromEntries(Object.entries(one).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key as keyof CompiledVariant])));
}

function leanRelease([region, channel, from, dates, places = [], changes = []]: CompiledRelease): CompiledRelease {
  return trimmed([region, channel, from, leanRows(dates), leanRows(places), changes] as const);
}

/** Drops rows that repeat a value, so that its first claim is cited; the first value has no source, since it overtook none. */
function leanRows(rows: readonly CompiledRow[]): CompiledRow[] {
  const lean: CompiledRow[] = [];
  for (const row of rows) {
    const before = lean.at(-1);
    if (!before) lean.push(withoutSource(row));
    else if (!(stands(before) && stands(row) && comparisonKey(before) === comparisonKey(row))) lean.push(row);
  }
  return lean;
}

function stands(row: CompiledRow): boolean {
  return row.length > 1 && !(Number(row[2]) < 0);
}

/** The value of a row, and whether it is an estimate. */
function comparisonKey(row: CompiledRow): string {
  return JSON.stringify([row[1], row[4] === 1]);
}

/** A row without its source; rows that are disputed, hidden or unknown stay as they are. */
export function withoutSource(row: CompiledRow): CompiledRow {
  return stands(row) ? ([row[0], row[1], ...(row[4] ? [0, 0, row[4]] : [])] as unknown as CompiledRow) : row;
}

/** A title whose rows have new source numbers, as given by `place`. */
export function renumbered(title: CompiledTitle, place: (source: number) => number): CompiledTitle {
  const rowOf = (row: CompiledRow): CompiledRow => {
    const [from, value, source, known, standing, first] = row as readonly unknown[];
    if (source === -1) return [from, (value as readonly (readonly unknown[])[]).map(([side, by, ...rest]) => [side, place(by as number), ...rest]), source] as unknown as CompiledRow;
    if (source === undefined || Number(source) < 0) return row;
    const claim = first === undefined ? [] : [[place((first as readonly number[])[0]!), ...(first as readonly unknown[]).slice(1)]];
    return trimmed([from, value, place(source as number), known ?? 0, standing ?? 0, ...claim]) as unknown as CompiledRow;
  };
  const rowsOf = (rows: readonly CompiledRow[]): CompiledRow[] => rows.map(rowOf);
  return withVariants(title, ({ fields, releases, ...rest }) => ({
    ...rest,
    ...(fields && { fields: Object.fromEntries((Object.entries(fields) as [SceneFieldName, CompiledRow[]][]).map(([field, rows]) => [field, rowsOf(rows)])) }),
    ...(releases && { releases: releases.map(([region, channel, from, dates, places = [], changes = []]) => trimmed([region, channel, from, rowsOf(dates), rowsOf(places), changes] as const)) }),
  }));
}
