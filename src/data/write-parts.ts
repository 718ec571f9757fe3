/**
 * Writes the parts of a catalogue that travel apart from its first slice.
 */
import type { Catalogue, Claim, Part } from '../domain/catalogue.js';
import type { PackedPart } from './parts.js';
import { pack } from './wire.js';
import { writeRows } from './write-rows.js';

/** The kinds of record that a part holds; the part of the sources tells the core once more. */
export const kindsOf = {
  sources: [],
  money: ['money'],
  story: ['characters', 'events', 'terms', 'bounties'],
  words: ['quotes', 'questions', 'videos', 'articles'],
} as const satisfies Record<Part, readonly (keyof Catalogue)[]>;

/** Writes a part, with the sources that its claims cite. */
export function packPart(catalogue: Catalogue, part: Part): PackedPart {
  const { titles, people, credits } = catalogue;
  const kinds = Object.fromEntries(kindsOf[part].map((kind) => [kind, catalogue[kind]]));
  const cited = new Set(sourcesIn(part === 'sources' ? [titles, people, credits] : Object.values(kinds)));
  const sources = new Map([...catalogue.sources].filter(([id]) => cited.has(id)));
  return { rows: writeRows({ ...kinds, sources }), ...(part === 'sources' && { core: pack(catalogue) }) };
}

/** The ids of all sources that are cited somewhere in a value. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source } = value as Partial<Claim<unknown>> & { source?: unknown };
  const members = value instanceof Map ? [...value.values()] : Object.values(value);
  return [...(typeof source === 'string' ? [source] : []), ...members.flatMap(sourcesIn)];
}
