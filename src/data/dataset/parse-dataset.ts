/**
 * The border: what was read becomes a catalogue of what is sound, and every fault with its place. Inside the border, types are trusted.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { checkTogether, idsOf } from './cross-checks.js';
import { buildCatalogue } from './build-catalogue.js';
import { checkRecords, type StepGenerator } from './check-records.js';
import type { Fault } from './fault.js';

export interface ParsedDataset {
  /** All that is sound; what is not has been left out. */
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
}

/**
 * Checks a dataset, given as an object with one list of records a kind, and makes a catalogue of it; it never throws.
 * A dataset that is to be laid over a catalogue may refer to that one's records, and leave names to it.
 */
export function parseDataset(dataset: unknown, base?: Catalogue): ParsedDataset {
  const steps = parseDatasetInSteps(dataset, base);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, resting after each record, so that whoever drives it can do something else in between. */
export function* parseDatasetInSteps(dataset: unknown, base?: Catalogue): StepGenerator<ParsedDataset> {
  const sorted = yield* checkRecords(dataset);
  const ids = idsOf(sorted.entries, base);
  const faults = [...sorted.faults, ...(yield* checkTogether(sorted, ids, base))];
  yield sorted.entries.credits.length;
  return { catalogue: yield* buildCatalogue(sorted, ids), faults };
}
