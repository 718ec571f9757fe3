/**
 * Writes the parts of a catalogue that travel apart from its first slice, which is the wire of its titles, credits and people.
 */
import type { Catalogue, Part, Source } from '../domain/catalogue.js';
import type { Rows } from './rows.js';
import { writeRows } from './write-rows.js';

/** The kinds of record that a part holds. */
export const kindsOf = {
  sources: ['sources'],
  money: ['money'],
  characters: ['characters', 'bounties'],
  events: ['events'],
  terms: ['terms'],
  words: ['quotes', 'questions', 'videos', 'articles'],
} as const satisfies Record<Part, readonly (keyof Catalogue)[]>;

/** Writes a part, with the publishers that its claims name and the first slice does not. */
export function packPart(catalogue: Catalogue, part: Part): Rows {
  const { titles, people, credits } = catalogue;
  const first = sourcesIn([titles, people, credits]);
  if (part === 'sources') return writeRows({ sources: mapped(catalogue.sources, ({ publisher, ...source }) => (first.has(source.id) ? source : { ...source, publisher })) });
  const kinds = Object.fromEntries(kindsOf[part].map((kind) => [kind, catalogue[kind]]));
  const cited = sourcesIn(Object.values(kinds));
  const strange = new Map([...catalogue.sources].filter(([id]) => cited.has(id) && !first.has(id)));
  return writeRows({ ...kinds, sources: mapped(strange, ({ id, publisher }) => ({ id, publisher })) });
}

function mapped(sources: ReadonlyMap<string, Source>, rowOf: (source: Source) => Partial<Source>): ReadonlyMap<string, Partial<Source>> {
  return new Map([...sources].map(([id, source]) => [id, rowOf(source)]));
}

/** The ids of all sources that are cited somewhere in a value. */
export function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { source } = value as { readonly source?: unknown };
  if (typeof source === 'string') found.add(source);
  for (const member of value instanceof Map ? value.values() : Object.values(value)) sourcesIn(member, found);
  return found;
}
