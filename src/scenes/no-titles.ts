/**
 * Takes the place of the compiled titles in the script of prerendered pages, which bring their own data.
 */
import { emptyCatalogue } from '../domain/record-kinds.js';
import { ledgerScenes } from './ledger-scenes.js';
import type { TitleData } from './title-data.js';

/** The page has what its facts say. */
export function hasFields(): boolean {
  return true;
}

export async function loadFields(): Promise<void> {
  // They are there.
}

export const bundledData: TitleData & { readonly edition: number } = { edition: 0, forReader: () => ({ scenes: ledgerScenes(emptyCatalogue) }) };
