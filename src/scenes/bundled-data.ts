/**
 * The titles that the library carries, as the build compiled them.
 */
import { maySee } from '../domain/spoilers/spoiler-policy.js';
import titles from './bundled/titles.json';
import { compiledScenes } from './compiled-scenes.js';
import type { CompiledTitles } from './compiled.js';
import type { BundledData, BundledRows, RowKind } from './title-data.js';

const files = {
  others: () => import('./bundled/others.json'),
  fields: () => import('./bundled/fields.json'),
  plots: () => import('./bundled/plots.json'),
};
const rows: { -readonly [K in RowKind]?: BundledRows[K] } = {};

/** Fetches rows that few pages need; they are at hand from the next reading on. */
export async function loadRows(kind: RowKind): Promise<void> {
  (rows as Record<RowKind, unknown>)[kind] = (await files[kind]()).default;
}

/** Rows of a kind, once they are at hand. */
export function loadedRows<K extends RowKind>(kind: K): BundledRows[K] | undefined {
  return rows[kind];
}

/** Whether a title is at hand, or will never be. */
export function isTitleLoaded(id: string): boolean {
  return rows.others !== undefined || Object.hasOwn(titles.titles, id);
}

/** The titles that are at hand. */
function atHand(): CompiledTitles {
  const { others } = rows;
  return others ? { ...titles, ...others, titles: { ...titles.titles, ...others.titles }, people: [...titles.people, ...others.people] as CompiledTitles['people'] } : (titles);
}

/** What was revealed one by one is not compiled: for that a page fetches the ledger. */
export const bundledData: BundledData = {
  day: titles.day,
  get revision() { return Object.keys(rows).length; },
  forReader: (policy, seen) => ({ scenes: compiledScenes(atHand(), (title) => maySee({ title, level: 1 }, policy, seen), rows.fields) }),
};
