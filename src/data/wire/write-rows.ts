/**
 * Writes the rows that {@link readRows} reads.
 */
import type { Claim } from '../../domain/ledger/catalogue.js';
import { standings } from '../../domain/ledger/closed-lists.js';
import { type Basis, dayInId, factKey, type Rows } from './rows.js';
import { writeColumn } from './write-columns.js';

/** Turns records by kind into a JSON value. Sources in `sources` are written by their number in that list, from 1. */
export function writeRows(kinds: Readonly<Record<string, ReadonlyMap<string, unknown>>>, sources: readonly string[] = []): Rows {
  const bases = new Map<string, number>();
  const write = (value: unknown): unknown => {
    if (isFact(value)) return { [factKey]: value.map((claim) => ({ b: placeOf(basisOf(claim, sources), bases), ...('value' in claim && { v: claim.value }) })) };
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, write(member)]));
  };
  const records = Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, [...all.values()].map(write)]));
  return { bases: [...bases.keys()].map((key) => JSON.parse(key) as Basis), records: writeColumn([records]) };
}

function isFact(value: unknown): value is readonly Claim<unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((claim) => typeof claim === 'object' && claim !== null && ('standing' in claim || 'hidden' in claim));
}

function basisOf(claim: Claim<unknown>, sources: readonly string[]): Basis {
  const reveals = 'hidden' in claim ? claim.hidden : claim.reveals;
  const given = reveals ? ([reveals.title, reveals.level] as const) : [];
  if ('hidden' in claim) return [0, claim.known ?? 0, 0, ...given] as Basis;
  const { source, known, standing } = claim;
  const day = known !== undefined && known === dayInId(source) ? 1 : (known ?? 0);
  const place = sources.indexOf(source) + 1;
  return [place || source, day, standings.indexOf(standing), ...given] as Basis;
}

function placeOf(basis: Basis, bases: Map<string, number>): number {
  const key = JSON.stringify(basis);
  if (!bases.has(key)) bases.set(key, bases.size);
  return bases.get(key)!;
}
