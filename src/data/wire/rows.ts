/**
 * Reads records from rows of JSON in which what claims share is told once: their source, their day, how firmly, what they reveal.
 */
import { type Claim, type HiddenClaim, type Reveals, type SpoilerLevel, standings, type StatedClaim } from '../../domain/ledger/catalogue.js';
import { type Column, readColumn } from './columns.js';

/**
 * Source or nothing, day or nothing, place of the standing, and what is given away; without a source the claim is hidden.
 * A source that the catalogue tells of is a number, 1 for its first; the day in the source's own id is 1.
 */
export type Basis = readonly [source: string | number, known: string | 0 | 1, standing: number, title?: string, level?: number];

/** Records by kind, in one column; a fact is an object with one list of basis and value in turn. */
export interface Rows {
  readonly bases: readonly Basis[];
  readonly records: Column;
}

/** The field that makes an object a fact; no record has a field of this name. */
export const factKey = 'c';

interface ClaimRow {
  readonly b: number;
  readonly v: unknown;
}

/** The day that stands at the end of a source's id. */
export function dayInId(source: string): string | undefined {
  return /-(2\d{3}(?:-\d{2}){0,2})$/.exec(source)?.[1];
}

/** Gives each kind's records back as they were written, those with an id by it. Needs the ids of the sources that numbers stand for. */
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

/** The rows of each kind as they are. */
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
