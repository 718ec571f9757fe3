/**
 * The titles bundled with the library, as compiled by the build.
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

const coming: { [K in RowKind]?: Promise<void> | undefined } = {};

/** Fetches rows that few pages need; `bundledData.revision` changes once they are loaded. All who ask meanwhile get one promise, so that they are drawn in one task; after a failure it can be asked again. */
export function loadRows(kind: RowKind): Promise<void> {
  return (coming[kind] ??= files[kind]().then((file) => {
    (rows as Record<RowKind, unknown>)[kind] = file.default;
  }).finally(() => {
    coming[kind] = undefined;
  }));
}

/** The rows of a kind; undefined until they are loaded. */
export function loadedRows<K extends RowKind>(kind: K): BundledRows[K] | undefined {
  return rows[kind];
}

/** Whether a title is loaded; also true of an unknown id once all titles are loaded. */
export function isTitleLoaded(id: string): boolean {
  return rows.others !== undefined || Object.hasOwn(titles.titles, id);
}

/** The titles loaded so far. */
function atHand(): CompiledTitles {
  const { others } = rows;
  return others ? { ...titles, ...others, titles: { ...titles.titles, ...others.titles }, people: [...titles.people, ...others.people] as CompiledTitles['people'] } : (titles);
}

/** Compiled titles ignore single revealed records; a page that reveals one fetches the ledger. */
export const bundledData: BundledData = {
  day: titles.day,
  get revision() { return Object.keys(rows).length; },
  forReader: (policy, seen) => ({ scenes: compiledScenes(atHand(), (title) => maySee({ title, level: 1 }, policy, seen), rows.fields) }),
};
