/**
 * The records as they stand in src/data, and what tests look for in them.
 */
import credits from '../../src/data/credits.json';
import identifiers from '../../src/data/identifiers.json';
import { type FileName } from '../../src/data/schema.js';
import { parse } from '../../src/data/parse.js';
import people from '../../src/data/people.json';
import sources from '../../src/data/sources.json';
import titles from '../../src/data/titles.json';
import type { Catalogue } from '../../src/domain/catalogue.js';

export const records = { titles, credits, people, sources, identifiers };

/** The catalogue that the records make; faults fail the test that asked for it. */
export function realCatalogue(): Catalogue {
  const parsed = parse(records);
  if (parsed.case === 'faulty') throw new Error(`${parsed.faults.length} faults`);
  return parsed.catalogue;
}

/** A claim as it is written by hand. */
export interface WrittenClaim {
  readonly value: unknown;
  readonly known: string | null | undefined;
  readonly source: string;
  readonly standing: string;
  readonly note?: string;
}

/** Every fact of a file, at whatever depth. */
export function factsOf(file: FileName): WrittenClaim[][] {
  return below(records[file]);
}

function below(value: unknown): WrittenClaim[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.some((member) => typeof member === 'object' && member !== null && 'source' in member)) return [value as WrittenClaim[]];
  return Object.values(value).flatMap(below);
}
