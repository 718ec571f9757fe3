/**
 * What cards, countdowns and cast lists say of rows: values, and who brought a change. Facts in sentences ask for the rest.
 */
import type { CompiledRelease, CompiledRow, CompiledTitle, CompiledVariant } from './compiled.js';
import { trimmed } from './compile-rows.js';
import type { NonReleaseField } from './scene.js';

/** Fields that cards show. */
const usualFields: readonly NonReleaseField[] = ['name', 'status', 'runtime', 'rating', 'distributor', 'logline', 'director', 'showrunner', 'writer'];

/** A title with the fields that cards show, without who says what nobody is told. */
export function leanTitle(title: CompiledTitle): CompiledTitle {
  return withVariants(title, ({ fields, releases, ...rest }) => ({
    ...rest,
    ...(fields && { fields: Object.fromEntries(Object.entries(fields).flatMap(([field, rows]) => (usualFields.includes(field as NonReleaseField) ? [[field, leanRows(rows)]] : []))) }),
    ...(releases && { releases: releases.map(leanRelease) }),
  }));
}

/** Makes something else of a title, and of what differs for who has seen some; of that only what differs then. */
export function withVariants(title: CompiledTitle, change: (part: CompiledVariant) => CompiledVariant): CompiledTitle {
  const { seen, fields, releases, cast } = title;
  const base = { ...title, ...change({ fields, releases, cast }) };
  if (!seen) return base;
  const variants = Object.entries(seen).map(([mask, part]) => [mask, differences(change(part), base)] as const);
  return { ...base, seen: Object.fromEntries(variants) };
}

/** What of one thing is otherwise in another. */
export function differences(one: CompiledVariant, other: CompiledVariant): CompiledVariant {
  return Object.fromEntries(Object.entries(one).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key as keyof CompiledVariant])));
}

function leanRelease([region, channel, from, dates, places = [], changes = []]: CompiledRelease): CompiledRelease {
  return trimmed([region, channel, from, leanRows(dates), leanRows(places), changes] as const);
}

/** A row that only repeats a value goes: what is said of a value is who said it first. Of a first value, which overtook none, nobody is named. */
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

/** The value, and whether it is told as an estimate. */
function comparisonKey(row: CompiledRow): string {
  return JSON.stringify([row[1], row[4] === 1]);
}

/** A value without who says it; where sources differ, it is as it was. */
export function withoutSource(row: CompiledRow): CompiledRow {
  return stands(row) ? ([row[0], row[1], ...(row[4] ? [0, 0, row[4]] : [])] as unknown as CompiledRow) : row;
}

/** The places of sources in a title's rows, in their order, given other ones. */
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
    ...(fields && { fields: Object.fromEntries(Object.entries(fields).map(([field, rows]) => [field, rowsOf(rows)])) }),
    ...(releases && { releases: releases.map(([region, channel, from, dates, places = [], changes = []]) => trimmed([region, channel, from, rowsOf(dates), rowsOf(places), changes] as const)) }),
  }));
}
