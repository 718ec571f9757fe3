/**
 * Takes the place of the compiled titles in the script of prerendered pages, which bring their own data.
 */
import { emptyCatalogue } from '../domain/ledger/record-kinds.js';
import { ledgerScenes } from './ledger-scenes.js';
import type { BundledData } from './title-data.js';

/** The page has what its widgets say. */
export async function loadRows(): Promise<void> {
  // They are there.
}

/** They are at hand, and say nothing more. */
export function loadedRows(): object {
  return {};
}

/** All are. */
export function isTitleLoaded(): boolean {
  return true;
}

export const bundledData: BundledData = { day: 0, revision: 0, forReader: () => ({ scenes: ledgerScenes(emptyCatalogue) }) };
