/**
 * Turns unchecked data into a catalogue of its valid records and a list of faults. Code behind this border trusts the types.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { checkTogether, idsOf } from './cross-checks.js';
import { buildCatalogue } from './build-catalogue.js';
import { checkWords } from './check-words.js';
import { checkRecords, type StepGenerator } from './check-records.js';
import type { Fault } from './fault.js';

export interface ParsedDataset {
  /** The valid records, without invalid parts. */
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
  /** Translations of English texts that were changed since; the English is shown. */
  readonly stale: readonly Fault[];
}

/**
 * Checks a dataset, an object with a list of records per kind, and builds a catalogue of it; never throws.
 * With `base`, the dataset may refer to records of that catalogue and leave out names that it has.
 */
export function parseDataset(dataset: unknown, base?: Catalogue): ParsedDataset {
  const steps = parseDatasetInSteps(dataset, base);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Like `parseDataset`, but yields after each record, so that the caller can pause. */
export function* parseDatasetInSteps(dataset: unknown, base?: Catalogue): StepGenerator<ParsedDataset> {
  const sorted = yield* checkRecords(dataset);
  const ids = idsOf(sorted.entries, base);
  const faults = [...sorted.faults, ...(yield* checkTogether(sorted, ids, base))];
  yield sorted.entries.credits.length;
  const catalogue = yield* buildCatalogue(sorted, ids);
  const { words, stale, faults: wrong } = checkWords(sorted.words, catalogue, base);
  return { catalogue: words ? { ...catalogue, words } : catalogue, faults: [...faults, ...wrong], stale };
}
