/**
 * Writes the rows that {@link readRows} reads.
 */
import { type Claim, standings } from '../domain/catalogue.js';
import { type Basis, factField, type Rows } from './rows.js';

/** Turns records, by kind, into a value for JSON. */
export function writeRows(kinds: Readonly<Record<string, ReadonlyMap<string, unknown>>>): Rows {
  const bases = new Map<string, number>();
  const write = (value: unknown): unknown => {
    if (isFact(value)) return { [factField]: value.flatMap((claim) => [placeOf(basisOf(claim), bases), 'value' in claim ? claim.value : 0]) };
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, write(member)]));
  };
  const records = Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, [...all.values()].map(write)]));
  return { bases: [...bases.keys()].map((key) => JSON.parse(key) as Basis), records };
}

function isFact(value: unknown): value is readonly Claim<unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((claim) => typeof claim === 'object' && claim !== null && ('standing' in claim || 'hidden' in claim));
}

function basisOf(claim: Claim<unknown>): Basis {
  const reveals = 'hidden' in claim ? claim.hidden : claim.reveals;
  const [source, standing] = 'hidden' in claim ? [0 as const, 0] : [claim.source, standings.indexOf(claim.standing)];
  return [source, claim.known ?? 0, standing, ...(reveals ? ([reveals.title, reveals.level] as const) : [])] as Basis;
}

function placeOf(basis: Basis, bases: Map<string, number>): number {
  const key = JSON.stringify(basis);
  if (!bases.has(key)) bases.set(key, bases.size);
  return bases.get(key)!;
}
