/**
 * On which days a record changes, and what a fact reads from each of them on.
 */
import type { StatedClaim } from '../domain/ledger/catalogue.js';
import { readFact } from '../domain/ledger/read-fact.js';
import type { FieldValue } from '../domain/ledger/fields.js';
import { dayFromEpoch, formatPlainDate } from '../domain/dates/plain-date.js';
import { dayOf, type Numbering, readingRow } from './compile-rows.js';
import type { CompiledRow } from './compiled.js';

/** Long after any claim: what is known then is all that is known. */
export const farFuture = '9999-12-31';

export function factRows(fact: readonly (StatedClaim<FieldValue> | { readonly known?: string })[], numbering: Numbering): CompiledRow[] {
  const rows = daysOf(fact).map((day) => readingRow(day, readFact<FieldValue>(fact as readonly StatedClaim<FieldValue>[], dayText(day)), numbering));
  return runs(rows);
}

/** The place of an item in a list, which grows by it where it is new. */
export function placeIn(list: string[], item: string): number {
  const place = list.indexOf(item);
  return place >= 0 ? place : list.push(item) - 1;
}

/** Rows of which each says something else than the one before. */
export function runs<R extends readonly [from: number, ...rest: unknown[]]>(rows: readonly R[]): R[] {
  const said = rows.map((row) => JSON.stringify(row.slice(1)));
  return rows.filter((_, index) => index === 0 || said[index] !== said[index - 1]);
}

/** The days on which a claim somewhere in a record becomes public, in their order. */
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

/** The titles that something in a record gives away. */
export function revealedBy(record: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof record !== 'object' || record === null) return found;
  const { reveals } = record as { readonly reveals?: { readonly title: string } };
  if (reveals) found.add(reveals.title);
  for (const member of Object.values(record)) revealedBy(member, found);
  return found;
}
