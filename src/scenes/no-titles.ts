/**
 * Replaces `bundled-data.ts` in the script of prerendered pages, which carry their own data.
 */
import { emptyCatalogue } from '../domain/ledger/record-kinds.js';
import { ledgerScenes } from './ledger-scenes.js';
import type { BundledData } from './title-data.js';

/** Loads nothing: the page contains the data of its widgets. */
export async function loadRows(): Promise<void> {
  // Nothing to load.
}

/** No rows; an object means that they are loaded. */
export function loadedRows(): object {
  return {};
}

/** The page contains every title that it shows. */
export function isTitleLoaded(): boolean {
  return true;
}

export const bundledData: BundledData = { day: 0, revision: 0, forReader: () => ({ scenes: ledgerScenes(emptyCatalogue) }) };
