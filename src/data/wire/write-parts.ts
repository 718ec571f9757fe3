/**
 * Writes the parts of a catalogue that are fetched separately from its first slice of titles, credits and people.
 */
import type { Catalogue, Part, Source } from '../../domain/ledger/catalogue.js';
import type { SourceDetails } from './join.js';
import { dayInId, type Rows } from './rows.js';
import { writeRows } from './write-rows.js';

/** The kinds of record in each part. */
export const partKinds = {
  sources: ['sources'],
  money: ['money'],
  characters: ['characters', 'bounties'],
  events: ['events'],
  terms: ['terms'],
  words: ['quotes', 'questions', 'videos', 'articles'],
} as const satisfies Record<Part, readonly (keyof Catalogue)[]>;

/** The parts in each file; parts that articles mostly show together share one. */
export const fileParts = {
  sources: ['sources'],
  news: ['money', 'words'],
  story: ['characters', 'events', 'terms'],
} as const satisfies Record<string, readonly Part[]>;

/** Writes a part; `sources` are the ids of all sources in the order of the first slice. */
export function packPart(catalogue: Catalogue, part: Part, sources: readonly string[]): Rows {
  if (part === 'sources') return writeRows({ sources: new Map(sources.map((id) => [id, detailsOf(catalogue.sources.get(id)!)])) });
  return writeRows(Object.fromEntries(partKinds[part].map((kind) => [kind, catalogue[kind]])), sources);
}

/** The details of a source that the first slice lacks. `date` is written only where it differs from the day in the id; 0 means no date. */
function detailsOf({ id, title, url, date, kind }: Source): SourceDetails {
  const day = dayInId(id);
  return { ...(title !== undefined && { title }), ...(url !== undefined && { url }), ...(date !== day && { date: date ?? 0 }), ...(kind && { kind }) };
}

/** The ids of all sources cited anywhere in a value. */
export function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { source } = value as { readonly source?: unknown };
  if (typeof source === 'string') found.add(source);
  for (const member of value instanceof Map ? value.values() : Object.values(value)) sourcesIn(member, found);
  return found;
}
