/**
 * Types for a dataset written in TypeScript, so that the editor checks and completes it.
 */
import type { Dataset } from '../bundled/dataset.js';

/** Returns its argument unchanged; it only makes TypeScript check the dataset's type. */
export function defineDataset(dataset: Dataset): Dataset {
  return dataset;
}
