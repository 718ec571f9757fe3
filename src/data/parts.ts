/**
 * The parts of the bundled catalogue that are fetched when a widget that shows them is on the page.
 */
import type { Catalogue, Part, Source } from '../domain/catalogue.js';
import { type Rows, readRows } from './rows.js';

const loaders: Readonly<Record<Part, () => Promise<{ readonly default: unknown }>>> = {
  sources: () => import('./bundled/part-sources.json'),
  money: () => import('./bundled/part-money.json'),
  story: () => import('./bundled/part-story.json'),
  words: () => import('./bundled/part-words.json'),
};

/** Fetches a part, and gives what joins it to a catalogue. */
export async function fetchPart(part: Part): Promise<(catalogue: Catalogue) => Catalogue> {
  const rows = (await loaders[part]()).default as Rows;
  return (catalogue) => joined(catalogue, part, rows);
}

/** A catalogue with a part; what a part tells of a source is added to what was told, any other kind is as the part has it. */
export function joined(catalogue: Catalogue, part: Part, rows: Rows): Catalogue {
  const { sources = new Map<string, Source>(), ...records } = readRows(rows) as unknown as Partial<Catalogue>;
  const told = [...sources].map(([id, source]) => [id, { ...catalogue.sources.get(id), ...source }] as const);
  return { ...catalogue, ...records, sources: new Map([...catalogue.sources, ...told]), lacks: catalogue.lacks.filter((other) => other !== part) };
}
