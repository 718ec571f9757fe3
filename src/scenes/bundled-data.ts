/**
 * The titles that the library carries, as the build compiled them.
 */
import { maySee } from '../domain/spoiler-policy.js';
import titles from './bundled/titles.json';
import type { CompiledMore } from './compiled.js';
import { compiledScenes } from './compiled-scenes.js';
import type { TitleData } from './title-data.js';

let more: CompiledMore | undefined;

/** Fields that facts in sentences ask for; they are at hand from the next reading on. */
export function addFields(fields: CompiledMore): void {
  more = fields;
}

/** What was revealed one by one is not compiled: for that a page fetches the ledger. */
export const bundledData: TitleData & { readonly edition: number } = {
  get edition() { return more ? 1 : 0; },
  forReader: (policy, seen) => ({ scenes: compiledScenes(titles, (title) => maySee({ title, level: 1 }, policy, seen), more) }),
};
