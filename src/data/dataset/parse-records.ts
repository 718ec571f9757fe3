/**
 * Turns unchecked records into a catalogue of the valid ones and a list of faults, in steps. Translations are left to `withWords`, which few pages need.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { checkTogether, idsOf } from './cross-checks.js';
import { buildCatalogue } from './build-catalogue.js';
import { checkRecords, type StepGenerator } from './check-records.js';
import type { Fault } from './fault.js';

export interface ParsedRecords {
  /** The valid records, without invalid parts. */
  readonly catalogue: Catalogue;
  readonly faults: readonly Fault[];
}

/** Checks the records of a dataset, as `parseDataset` does, but yields after each record, so that the caller can pause. */
export function* parseRecords(dataset: unknown, base?: Catalogue): StepGenerator<ParsedRecords> {
  const sorted = yield* checkRecords(dataset);
  const ids = idsOf(sorted.entries, base);
  const faults = [...sorted.faults, ...(yield* checkTogether(sorted, ids, base))];
  yield sorted.entries.credits.length;
  return { catalogue: yield* buildCatalogue(sorted, ids), faults };
}
