/**
 * The titles that the library carries, as the build compiled them.
 */
import { maySee } from '../domain/spoilers.js';
import titles from './bundled/titles.json';
import type { CompiledTitles } from './compiled.js';
import { compiledScenes } from './compiled-scenes.js';
import type { TitleData } from './title-data.js';

/** What was revealed one by one is not compiled: for that a page fetches the ledger. */
export const bundledData: TitleData = {
  forReader: (policy, seen) => ({ scenes: compiledScenes(titles as unknown as CompiledTitles, (title) => maySee({ title, level: 1 }, policy, seen)) }),
};
