/**
 * Joins rows to a catalogue.
 */
import type { Catalogue, Part, Source } from '../domain/catalogue.js';
import { type Rows, readRows } from './rows.js';

/** A catalogue with a part, which it then no longer lacks. */
export function joined(catalogue: Catalogue, part: Part, rows: Rows): Catalogue {
  return { ...joinedWith(catalogue, rows), lacks: catalogue.lacks.filter((other) => other !== part) };
}

/** A catalogue with rows; what they tell of a source is added to what was told, any other kind is as they have it. */
export function joinedWith(catalogue: Catalogue, rows: Rows): Catalogue {
  const { sources = new Map<string, Source>(), ...records } = readRows(rows) as unknown as Partial<Catalogue>;
  const told = [...sources].map(([id, source]) => [id, { ...catalogue.sources.get(id), ...source }] as const);
  return { ...catalogue, ...records, sources: new Map([...catalogue.sources, ...told]) };
}
