/**
 * The titles that the library carries, as the build compiled them.
 */
import { maySee } from '../domain/spoiler-policy.js';
import titles from './bundled/titles.json';
import type { CompiledFields } from './compiled.js';
import { compiledScenes } from './compiled-scenes.js';
import type { TitleData } from './title-data.js';

let fields: CompiledFields | undefined;

/** Whether every field of a title is at hand, and not only those that cards show. */
export function hasFields(): boolean {
  return fields !== undefined;
}

/** Fetches the fields that cards do not show; they are at hand from the next reading on. */
export async function loadFields(): Promise<void> {
  fields = (await import('./bundled/fields.json')).default as unknown as CompiledFields;
}

/** What was revealed one by one is not compiled: for that a page fetches the ledger. */
export const bundledData: TitleData & { readonly edition: number } = {
  get edition() { return fields ? 1 : 0; },
  forReader: (policy, seen) => ({ scenes: compiledScenes(titles, (title) => maySee({ title, level: 1 }, policy, seen), fields) }),
};
