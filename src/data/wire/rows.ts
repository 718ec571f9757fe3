/**
 * Reads records from JSON rows in which the common properties of claims (source, day, standing, spoiler) are stored once.
 */
import type { Claim, HiddenClaim, Reveals, SpoilerLevel, StatedClaim } from '../../domain/ledger/catalogue.js';
import { standings } from '../../domain/ledger/closed-lists.js';
import { type Column, readColumn } from './columns.js';

/**
 * Source or 0, day or 0, index of the standing, and the spoiler; a basis without a source is of a hidden claim.
 * A source that the catalogue has is given by number, from 1; day 1 stands for the day in the source's id.
 */
export type Basis = readonly [source: string | number, known: string | 0 | 1, standing: number, title?: string, level?: number];

/** Records by kind, in one column; a fact is an object with a list of claims, each the number of its basis and its value. */
export interface Rows {
  readonly bases: readonly Basis[];
  readonly records: Column;
}

/** The field that marks an object as a fact; no record has a field of this name. */
export const factKey = 'c';

interface ClaimRow {
  readonly b: number;
  readonly v: unknown;
}

/** The day, month or year at the end of a source's id. */
export function dayInId(source: string): string | undefined {
  return /-(2\d{3}(?:-\d{2}){0,2})$/.exec(source)?.[1];
}

/** Reads the records of each kind, by id. `sources` are the ids of the sources that the bases give as numbers. */
export function readRows({ bases, records }: Rows, sources: readonly string[] = []): Record<string, ReadonlyMap<string, unknown>> {
  const bare = bases.map((basis) => claimOn(basis, sources));
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    if (factKey in value) return (value[factKey] as readonly ClaimRow[]).map(({ b, v }) => claimOf(bare[b]!, v));
    return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, read(member)]));
  };
  return Object.fromEntries(Object.entries(readKinds({ records })).map(([kind, rows]) => [kind, new Map(rows.map((row) => [(row as { id: string }).id, read(row)]))]));
}

/** The rows of each kind, with their facts not yet read. */
export function readKinds({ records }: Pick<Rows, 'records'>): Record<string, readonly unknown[]> {
  return readColumn(records, 1)[0] as Record<string, readonly unknown[]>;
}

type Bare = HiddenClaim | Omit<StatedClaim<unknown>, 'value'>;

function claimOn([from, day, standing, title, level]: Basis, sources: readonly string[]): Bare {
  const reveals: Reveals | undefined = title === undefined ? undefined : { title, level: level as SpoilerLevel };
  const source = typeof from === 'number' ? sources[from - 1] : from;
  const known = day === 1 ? dayInId(source!) : day;
  const dated = known ? { known } : {};
  if (source === undefined) return { hidden: reveals!, ...dated };
  return { ...dated, source, standing: standings[standing]!, ...(reveals && { reveals }) };
}

function claimOf(bare: Bare, value: unknown): Claim<unknown> {
  return 'hidden' in bare ? bare : { value, ...bare };
}
