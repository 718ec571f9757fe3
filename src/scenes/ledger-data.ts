/**
 * Titles of a whole catalogue, by the rules.
 */
import type { Catalogue } from '../domain/catalogue.js';
import { redact } from '../domain/spoilers.js';
import { ledgerScenes } from './ledger-scenes.js';
import type { TitleData } from './title-data.js';

export function ledgerData(ledger: Catalogue): TitleData {
  return {
    forReader: (policy, seen, revealed) => {
      const catalogue = redact(ledger, policy, seen, revealed);
      return { catalogue, scenes: ledgerScenes(catalogue) };
    },
  };
}
