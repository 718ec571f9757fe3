/**
 * Writes the parts of a catalogue that travel apart from its first slice, which is the wire of its titles, credits and people.
 */
import type { Catalogue, Part, Source } from '../../domain/ledger/catalogue.js';
import type { SourceDetails } from './join.js';
import { dayInId, type Rows } from './rows.js';
import { writeRows } from './write-rows.js';

/** The kinds of record that a part holds. */
export const partKinds = {
  sources: ['sources'],
  money: ['money'],
  characters: ['characters', 'bounties'],
  events: ['events'],
  terms: ['terms'],
  words: ['quotes', 'questions', 'videos', 'articles'],
} as const satisfies Record<Part, readonly (keyof Catalogue)[]>;

/** Parts that articles mostly show together travel in one file. */
export const fileParts = {
  sources: ['sources'],
  news: ['money', 'words'],
  story: ['characters', 'events', 'terms'],
} as const satisfies Record<string, readonly Part[]>;

/** Writes a part for a catalogue whose first slice names all sources, in the order in which it gives them. */
export function packPart(catalogue: Catalogue, part: Part, sources: readonly string[]): Rows {
  if (part === 'sources') return writeRows({ sources: new Map(sources.map((id) => [id, detailsOf(catalogue.sources.get(id)!)])) });
  return writeRows(Object.fromEntries(partKinds[part].map((kind) => [kind, catalogue[kind]])), sources);
}

/** What the first slice does not tell of a source; the day that its id ends with is told only where it is another, and as 0 where there is none. */
function detailsOf({ id, title, url, date }: Source): SourceDetails {
  const day = dayInId(id);
  return { ...(title !== undefined && { title }), ...(url !== undefined && { url }), ...(date !== day && { date: date ?? 0 }) };
}

/** The ids of all sources that are cited somewhere in a value. */
export function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { source } = value as { readonly source?: unknown };
  if (typeof source === 'string') found.add(source);
  for (const member of value instanceof Map ? value.values() : Object.values(value)) sourcesIn(member, found);
  return found;
}
