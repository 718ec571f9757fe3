/**
 * Finds the days on which a record changes, and compiles the reading of a fact from each day on.
 */
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { readFact } from '../domain/ledger/read-fact.js';
import type { FieldValue } from '../domain/ledger/fields.js';
import { dayFromEpoch, formatPlainDate } from '../domain/dates/plain-date.js';
import { dayOf, type Numbering, readingRow } from './compile-rows.js';
import type { CompiledRow } from './compiled.js';

/** A day after every claim, on which everything is known. */
export const farFuture = '9999-12-31';

export function factRows(fact: readonly (StatedClaim<FieldValue> | { readonly known?: string })[], numbering: Numbering): CompiledRow[] {
  const rows = daysOf(fact).map((day) => readingRow(day, readFact<FieldValue>(fact as readonly StatedClaim<FieldValue>[], dayText(day)), numbering));
  return runs(rows);
}

/** The index of an item in a list; a new item is appended. */
export function placeIn(list: string[], item: string): number {
  const place = list.indexOf(item);
  return place >= 0 ? place : list.push(item) - 1;
}

/** Drops rows that repeat the row before them. */
export function runs<R extends readonly [from: number, ...rest: unknown[]]>(rows: readonly R[]): R[] {
  const said = rows.map((row) => JSON.stringify(row.slice(1)));
  return rows.filter((_, index) => index === 0 || said[index] !== said[index - 1]);
}

/** The days on which any claim in a record becomes public, in days since 1970, ascending. */
export function daysOf(record: unknown): number[] {
  return [...new Set(claimsWithin(record).map(({ known }) => dayOf(known)))].sort((a, b) => a - b);
}

function claimsWithin(record: unknown): readonly { readonly known?: string }[] {
  if (typeof record !== 'object' || record === null) return [];
  if ('standing' in record || 'hidden' in record) return [record as { known?: string }];
  return Object.values(record).flatMap(claimsWithin);
}

export function dayText(day: number): string {
  return formatPlainDate(dayFromEpoch(day));
}

/** The ids of titles that any `reveals` in a record names. */
export function revealedBy(record: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof record !== 'object' || record === null) return found;
  const { reveals } = record as { readonly reveals?: { readonly title: string } };
  if (reveals) found.add(reveals.title);
  for (const member of Object.values(record)) revealedBy(member, found);
  return found;
}
