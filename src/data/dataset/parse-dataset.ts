/**
 * Turns unchecked data into a catalogue of its valid records and a list of faults. Code behind this border trusts the types.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { withWords } from './check-words.js';
import type { Fault } from './fault.js';
import { type ParsedRecords, parseRecords } from './parse-records.js';

/** The valid records with their translations, and what is wrong with the others. */
export interface ParsedDataset extends ParsedRecords {
  /** Translations of English texts that were changed since; the English is shown. */
  readonly stale: readonly Fault[];
}

/**
 * Checks a dataset, an object with a list of records per kind, and builds a catalogue of it; never throws.
 * With `base`, the dataset may refer to records of that catalogue and leave out names that it has.
 */
export function parseDataset(dataset: unknown, base?: Catalogue): ParsedDataset {
  const steps = parseRecords(dataset, base);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return withWords(value, dataset, base);
  }
}
