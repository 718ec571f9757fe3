/**
 * The parts of the bundled catalogue that are fetched when a widget that shows them is on the page.
 */
import type { Catalogue, Part } from '../domain/catalogue.js';
import { type Rows, readRows } from './rows.js';
import { unpack } from './wire.js';

/** A part as it is written: records in rows, and for the part that tells every source the core once more, with the sources of all its claims. */
export interface PackedPart {
  readonly rows: Rows;
  readonly core?: unknown;
}

const loaders: Readonly<Record<Part, () => Promise<{ readonly default: unknown }>>> = {
  sources: () => import('./bundled/part-sources.json'),
  money: () => import('./bundled/part-money.json'),
  story: () => import('./bundled/part-story.json'),
  words: () => import('./bundled/part-words.json'),
};

/** Fetches a part, and gives the catalogue with it. */
export async function withPart(catalogue: Catalogue, part: Part): Promise<Catalogue> {
  return joined(catalogue, part, (await loaders[part]()).default as PackedPart);
}

/** A catalogue with a part; sources are added to, any other kind is as the part has it. */
export function joined(catalogue: Catalogue, part: Part, { core, rows }: PackedPart): Catalogue {
  const { sources, ...records } = readRows(rows) as unknown as Partial<Catalogue>;
  const { titles, people, credits } = core === undefined ? catalogue : unpack(core);
  return {
    ...catalogue,
    titles,
    people,
    credits,
    ...records,
    sources: new Map([...catalogue.sources, ...(sources ?? [])]),
    lacks: catalogue.lacks.filter((other) => other !== part),
  };
}
