/**
 * Joins rows to a catalogue.
 */
import type { Catalogue, Part, Source } from '../../domain/ledger/catalogue.js';
import { dayInId, readKinds, readRows, type Rows } from './rows.js';

/** What the part of the sources tells of one: 0 where there is no day, although its id ends with one. */
export type SourceDetails = Omit<Source, 'id' | 'publisher' | 'date'> & { readonly date?: string | 0 };

/** A catalogue with a part, which it then no longer lacks. Its first sources are those of the first slice, which the part counts by. */
export function joinPart(catalogue: Catalogue, part: Part, rows: Rows): Catalogue {
  const ids = [...catalogue.sources.keys()];
  return { ...(part === 'sources' ? withDetails(catalogue, rows) : joinRows(catalogue, rows, ids)), lacks: catalogue.lacks.filter((other) => other !== part) };
}

function withDetails(catalogue: Catalogue, rows: Rows): Catalogue {
  const { sources: details = [] } = readKinds(rows) as { readonly sources?: readonly SourceDetails[] };
  const sources = [...catalogue.sources.values()].map((source, place): [string, Source] => {
    const { date = dayInId(source.id), ...rest } = details[place] ?? { date: 0 as const };
    return [source.id, { ...source, ...rest, ...(date && { date }) }];
  });
  return { ...catalogue, sources: new Map(sources) };
}

/** A catalogue with rows; what they tell of a source is added to what was told, any other kind is as they have it. Needs the ids of the sources that numbers stand for. */
export function joinRows(catalogue: Catalogue, rows: Rows, ids?: readonly string[]): Catalogue {
  const { sources = new Map<string, Source>(), ...records } = readRows(rows, ids) as unknown as Partial<Catalogue>;
  const told = [...sources].map(([id, source]) => [id, { ...catalogue.sources.get(id), ...source }] as const);
  return { ...catalogue, ...records, sources: new Map([...catalogue.sources, ...told]) };
}
