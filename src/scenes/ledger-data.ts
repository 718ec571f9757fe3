/**
 * Reads titles from a whole catalogue by applying the rules.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { redact } from '../domain/spoilers/redact.js';
import type { SpoilerPolicy } from '../domain/ledger/vantage.js';
import { ledgerScenes } from './ledger-scenes.js';
import type { ReaderData, TitleData } from './title-data.js';

const made = new WeakMap<Catalogue, TitleData>();

/** The title data of a catalogue, one object per catalogue. The data for readers with no seen titles or revealed records is computed once, for all pages that a server renders. */
export function ledgerData(ledger: Catalogue): TitleData {
  const before = made.get(ledger);
  if (before) return before;
  const forAnyone = new Map<SpoilerPolicy, ReaderData>();
  const data: TitleData = {
    forReader: (policy, seen, revealed) => {
      const isAnyone = 'size' in seen && seen.size === 0 && revealed.size === 0;
      const known = isAnyone ? forAnyone.get(policy) : undefined;
      if (known) return known;
      const catalogue = redact(ledger, policy, seen, revealed);
      const read = { catalogue, scenes: ledgerScenes(catalogue) };
      if (isAnyone) forAnyone.set(policy, read);
      return read;
    },
  };
  made.set(ledger, data);
  return data;
}
