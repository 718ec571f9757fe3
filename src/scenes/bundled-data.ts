/**
 * The titles that the library carries, as the build compiled them.
 */
import { maySee } from '../domain/spoiler-policy.js';
import titles from './bundled/titles.json';
import { compiledScenes } from './compiled-scenes.js';
import type { BundledData, BundledRows, RowKind } from './title-data.js';

const files = {
  fields: () => import('./bundled/fields.json'),
  plots: () => import('./bundled/plots.json'),
};
const rows: { -readonly [K in RowKind]?: BundledRows[K] } = {};

/** Fetches rows that few pages need; they are at hand from the next reading on. */
export async function loadRows(kind: RowKind): Promise<void> {
  (rows as Record<RowKind, unknown>)[kind] = (await files[kind]()).default;
}

/** Rows of a kind, once they are at hand. */
export function rowsOf<K extends RowKind>(kind: K): BundledRows[K] | undefined {
  return rows[kind];
}

/** What was revealed one by one is not compiled: for that a page fetches the ledger. */
export const bundledData: BundledData = {
  day: titles.day,
  get revision() { return rows.fields ? 1 : 0; },
  forReader: (policy, seen) => ({ scenes: compiledScenes(titles, (title) => maySee({ title, level: 1 }, policy, seen), rows.fields) }),
};
