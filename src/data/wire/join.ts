/**
 * Adds records read from rows to a catalogue.
 */
import type { Catalogue, Part, Source } from '../../domain/ledger/catalogue.js';
import { dayInId, readKinds, readRows, type Rows } from './rows.js';

/** The details of a source in the part `sources`; `date` is 0 where the source has no date although its id ends with one. */
export type SourceDetails = Omit<Source, 'id' | 'publisher' | 'date'> & { readonly date?: string | 0 };

/** Adds a part to a catalogue and removes it from `lacks`. The part gives sources by number, so the catalogue must begin with the sources of the first slice, in their order. */
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

/** Adds rows to a catalogue. Sources are merged field by field; any other kind in the rows replaces the catalogue's. `ids` are the ids of sources that the rows give as numbers. */
export function joinRows(catalogue: Catalogue, rows: Rows, ids?: readonly string[]): Catalogue {
  const { sources = new Map<string, Source>(), ...records } = readRows(rows, ids) as unknown as Partial<Catalogue>;
  const told = [...sources].map(([id, source]) => [id, { ...catalogue.sources.get(id), ...source }] as const);
  return { ...catalogue, ...records, sources: new Map([...catalogue.sources, ...told]) };
}
