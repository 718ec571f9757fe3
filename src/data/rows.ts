/**
 * Reads records from rows of JSON in which what claims share is told once: their source, their day, how firmly, what they reveal.
 */
import { type Claim, type Reveals, type SpoilerLevel, standings } from '../domain/catalogue.js';

/** Source or nothing, day or nothing, place of the standing, and what is given away; without a source the claim is hidden. */
export type Basis = readonly [source: string | 0, known: string | 0, standing: number, title?: string, level?: number];

/** Records by kind; a fact is an object with one list of basis and value in turn. */
export interface Rows {
  readonly bases: readonly Basis[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

/** The field that makes an object a fact; no record has a field of this name. */
export const factField = 'c';

/** Gives each kind's records back as they were written, those with an id by it. */
export function readRows({ bases, records }: Rows): Record<string, ReadonlyMap<string, unknown>> {
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    if (typeof value !== 'object' || value === null) return value;
    if (factField in value) return claimsOf(value[factField] as readonly unknown[], bases);
    return Object.fromEntries(Object.entries(value).map(([field, member]) => [field, read(member)]));
  };
  return Object.fromEntries(Object.entries(records).map(([kind, rows]) => [kind, new Map(rows.map((row) => [(row as { id: string }).id, read(row)]))]));
}

function claimsOf(row: readonly unknown[], bases: readonly Basis[]): Claim<unknown>[] {
  return Array.from({ length: row.length / 2 }, (_, index): Claim<unknown> => {
    const [source, known, standing, title, level] = bases[row[index * 2] as number]!;
    const reveals: Reveals | undefined = title === undefined ? undefined : { title, level: level as SpoilerLevel };
    const dated = known === 0 ? {} : { known };
    if (source === 0) return { hidden: reveals!, ...dated };
    return { value: row[index * 2 + 1], ...dated, source, standing: standings[standing]!, ...(reveals && { reveals }) };
  });
}
